// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/connectionsettings.h"
#include "ui/settings/formpage.h"

// Who calls, and which certificates vouch for whom.
class SecurityPage : public FormPage
{
    Q_OBJECT

public:
    explicit SecurityPage(bool keepsSecrets, QWidget *parent = nullptr);

    void set(const ConnectionSettings &settings, const ConnectionSecrets &secrets);
    void get(ConnectionSettings &settings) const;
    ConnectionSecrets secrets() const;
    void setUsed(bool used); // the service inside this program asks nobody who he is

private:
    void showFields();

    QComboBox *m_signIn;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_passphrase;
    WrappedLabel *m_unused;
};
