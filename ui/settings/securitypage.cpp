// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/settings/securitypage.h"

#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using SignIn = ConnectionSettings::SignIn;

SecurityPage::SecurityPage(bool keepsSecrets, QWidget *parent)
    : FormPage(u"securityPage"_s, tr("Security"), parent)
    , m_signIn(addChoice(u"signInChoice"_s, tr("&Sign in")))
    , m_user(addText(u"userText"_s, tr("&User")))
    , m_password(addPassword(u"passwordText"_s, tr("&Password"), keepsSecrets))
    , m_authorities(addFile(u"authoritiesText"_s, tr("A&uthorities to trust"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")))
    , m_certificate(addFile(u"certificateText"_s, tr("&Certificate of this client"),
                            tr("Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)")))
    , m_key(addFile(u"keyText"_s, tr("Its &key, if apart"), tr("Keys (*.pem *.key);;All files (*)")))
    , m_passphrase(addPassword(u"passphraseText"_s, tr("Passp&hrase of the key")))
    , m_unused(addNote(u"securityNote"_s, tr("The service inside this program does not ask who calls. Choose another one to sign in.")))
{
    m_signIn->addItem(tr("Not at all, or as the endpoint says"), int(SignIn::None));
    m_signIn->addItem(tr("HTTP Basic"), int(SignIn::Basic));
    m_signIn->addItem(tr("HTTP Digest"), int(SignIn::Digest));
    m_signIn->addItem(tr("NTLM"), int(SignIn::Ntlm));
    m_signIn->addItem(tr("In each message (WS-Security)"), int(SignIn::Message));
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &SecurityPage::showFields);
    connect(m_certificate, &QLineEdit::textChanged, this, &SecurityPage::showFields);
    setUsed(true);
}

void SecurityPage::set(const ConnectionSettings &settings, const ConnectionSecrets &secrets)
{
    m_signIn->setCurrentIndex(m_signIn->findData(int(settings.signIn)));
    m_user->setText(settings.user);
    m_password->setText(secrets.password);
    m_authorities->setText(settings.authorities);
    m_certificate->setText(settings.clientCertificate);
    m_key->setText(settings.clientKey);
    m_passphrase->setText(secrets.passphrase);
    showFields();
}

void SecurityPage::get(ConnectionSettings &settings) const
{
    settings.signIn = SignIn(m_signIn->currentData().toInt());
    settings.user = m_user->text();
    settings.authorities = m_authorities->text();
    settings.clientCertificate = m_certificate->text();
    settings.clientKey = m_key->text();
}

ConnectionSecrets SecurityPage::secrets() const
{
    return {.password = m_password->text(), .passphrase = m_passphrase->text()};
}

void SecurityPage::setUsed(bool used)
{
    for (QWidget *field : {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_authorities), static_cast<QWidget *>(m_certificate)})
        field->setEnabled(used);
    setFieldVisible(m_unused, !used);
    showFields();
}

// A named endpoint may want a user, too, so he can be told whatever the choice is.
void SecurityPage::showFields()
{
    const bool used = m_signIn->isEnabled();
    m_user->setEnabled(used);
    m_password->setEnabled(used);
    const bool hasCertificate = used && !m_certificate->text().isEmpty();
    m_key->setEnabled(hasCertificate);
    m_passphrase->setEnabled(hasCertificate);
}
