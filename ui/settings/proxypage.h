// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/connectionsettings.h"
#include "ui/settings/formpage.h"

// The way out of this network.
class ProxyPage : public FormPage
{
    Q_OBJECT

public:
    explicit ProxyPage(bool keepsSecrets, QWidget *parent = nullptr);

    void set(const ConnectionSettings &settings, const ConnectionSecrets &secrets);
    void get(ConnectionSettings &settings) const;
    QString password() const;
    void setUsed(bool used);

private:
    void showFields();

    QComboBox *m_proxy;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    WrappedLabel *m_unused;
};
