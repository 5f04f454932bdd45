// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connectionsettings.h"
#include "ui/formpage.h"

// The way out of this network.
class ProxyPage : public FormPage
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget *parent = nullptr);

    void set(const ConnectionSettings &settings);
    void get(ConnectionSettings &settings) const;
    void setUsed(bool used);

private:
    void showFields();

    QComboBox *m_proxy;
    QLineEdit *m_address;
    WrappedLabel *m_unused;
};
