// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/proxypage.h"

#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Proxy = ConnectionSettings::Proxy;

ProxyPage::ProxyPage(QWidget *parent)
    : FormPage(u"proxyPage"_s, tr("Proxy"), parent)
    , m_proxy(addChoice(u"proxyChoice"_s, tr("&Proxy")))
    , m_address(addText(u"proxyText"_s, tr("A&ddress"), u"http://proxy.example:3128"_s))
    , m_unused(addNote(u"proxyNote"_s, tr("The service inside this program is reached without a proxy.")))
{
    m_proxy->addItem(tr("As the system says"), int(Proxy::System));
    m_proxy->addItem(tr("None"), int(Proxy::None));
    m_proxy->addItem(tr("This one"), int(Proxy::Manual));
    m_address->setLayoutDirection(Qt::LeftToRight);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ProxyPage::showFields);
    setUsed(true);
}

void ProxyPage::set(const ConnectionSettings &settings)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_address->setText(settings.proxyAddress);
    showFields();
}

void ProxyPage::get(ConnectionSettings &settings) const
{
    settings.proxy = Proxy(m_proxy->currentData().toInt());
    settings.proxyAddress = m_address->text().trimmed();
}

void ProxyPage::setUsed(bool used)
{
    m_proxy->setEnabled(used);
    setFieldVisible(m_unused, !used);
    showFields();
}

void ProxyPage::showFields()
{
    m_address->setEnabled(m_proxy->isEnabled() && Proxy(m_proxy->currentData().toInt()) == Proxy::Manual);
}
