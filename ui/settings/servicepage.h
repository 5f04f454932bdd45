// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/connectionsettings.h"
#include "ui/settings/formpage.h"

class QSpinBox;

// Which service computes, how it is spoken to, and how long an answer may take.
class ServicePage : public FormPage
{
    Q_OBJECT

public:
    explicit ServicePage(const QStringList &endpoints, QWidget *parent = nullptr);

    void set(const ConnectionSettings &settings);
    void get(ConnectionSettings &settings) const;
    bool isRemote() const; // not the service inside this program

private:
    void showFields();

    QComboBox *m_service;
    QComboBox *m_endpoint;
    QLineEdit *m_address;
    QComboBox *m_binding;
    QSpinBox *m_deadline;
    WrappedLabel *m_note;
};
