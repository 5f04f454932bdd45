// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/settings/proxypage.h"

#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Proxy = ConnectionSettings::Proxy;

ProxyPage::ProxyPage(bool keepsSecrets, QWidget *parent)
    : FormPage(u"proxyPage"_s, tr("Proxy"), parent)
    , m_proxy(addChoice(u"proxyChoice"_s, tr("&Proxy")))
    , m_address(addText(u"proxyText"_s, tr("A&ddress"), u"http://proxy.example:3128"_s))
    , m_user(addText(u"proxyUserText"_s, tr("&User, if it asks")))
    , m_password(addPassword(u"proxyPasswordText"_s, tr("Pass&word"), keepsSecrets))
    , m_unused(addNote(u"proxyNote"_s, tr("The service inside this program is reached without a proxy.")))
{
    m_proxy->addItem(tr("As the system says"), int(Proxy::System));
    m_proxy->addItem(tr("None"), int(Proxy::None));
    m_proxy->addItem(tr("This one"), int(Proxy::Manual));
    m_address->setLayoutDirection(Qt::LeftToRight);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ProxyPage::showFields);
    setUsed(true);
}

void ProxyPage::set(const ConnectionSettings &settings, const ConnectionSecrets &secrets)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_address->setText(settings.proxyAddress);
    m_user->setText(settings.proxyUser);
    m_password->setText(secrets.proxyPassword);
    showFields();
}

void ProxyPage::get(ConnectionSettings &settings) const
{
    settings.proxy = Proxy(m_proxy->currentData().toInt());
    settings.proxyAddress = m_address->text().trimmed();
    settings.proxyUser = m_user->text();
}

QString ProxyPage::password() const
{
    return m_password->text();
}

void ProxyPage::setUsed(bool used)
{
    m_proxy->setEnabled(used);
    setFieldVisible(m_unused, !used);
    showFields();
}

void ProxyPage::showFields()
{
    const auto proxy = Proxy(m_proxy->currentData().toInt());
    const bool isUsed = m_proxy->isEnabled() && proxy != Proxy::None;
    m_address->setEnabled(isUsed && proxy == Proxy::Manual);
    m_user->setEnabled(isUsed);
    m_password->setEnabled(isUsed);
}
