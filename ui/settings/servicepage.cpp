// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/settings/servicepage.h"

#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Service = ConnectionSettings::Service;

ServicePage::ServicePage(const QStringList &endpoints, QWidget *parent)
    : FormPage(u"servicePage"_s, tr("Service"), parent)
    , m_service(addChoice(u"serviceChoice"_s, tr("&Service")))
    , m_endpoint(addChoice(u"endpointChoice"_s, tr("&Endpoint")))
    , m_address(addText(u"addressText"_s, tr("A&ddress"), u"https://host:port/path"_s))
    , m_binding(addChoice(u"bindingChoice"_s, tr("&Binding")))
    , m_deadline(new QSpinBox(this))
    , m_note(nullptr)
{
    m_service->addItem(tr("Inside this program"), int(Service::Embedded));
    m_service->addItem(tr("An endpoint of the configuration"), int(Service::Named));
    m_service->addItem(tr("Another address"), int(Service::Address));
    m_endpoint->addItems(endpoints);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setLayoutDirection(Qt::LeftToRight); // as addresses are, in any language
    m_binding->addItem(tr("As the endpoint says"), QString());
    m_binding->addItem(tr("basicHttpBinding (SOAP 1.1)"), u"basicHttpBinding"_s);
    m_binding->addItem(tr("wsHttpBinding (SOAP 1.2, WS-Addressing)"), u"wsHttpBinding"_s);
    addNote(u"bindingNote"_s, tr("How messages are written. Who runs the service knows; most understand basicHttpBinding."));
    m_deadline->setRange(int(ConnectionSettings::LeastDeadline.count()), int(ConnectionSettings::MostDeadline.count()));
    m_deadline->setSuffix(tr(" s", "seconds, behind a number"));
    addField(u"deadlineField"_s, tr("Dead&line of a call"), m_deadline);
    m_note = addNote(u"serviceNote"_s, {});
    connect(m_deadline, &QSpinBox::valueChanged, this, &ServicePage::edited);
    connect(m_service, &QComboBox::currentIndexChanged, this, &ServicePage::showFields);
    showFields();
}

void ServicePage::set(const ConnectionSettings &settings)
{
    m_service->setCurrentIndex(m_service->findData(int(settings.service)));
    if (m_endpoint->findText(settings.name) < 0 && !settings.name.isEmpty())
        m_endpoint->addItem(settings.name); // it was there once; whoever looks should see what is set
    m_endpoint->setCurrentText(settings.name);
    m_address->setText(settings.address);
    m_address->setCursorPosition(0); // its beginning says most
    m_binding->setCurrentIndex(m_binding->findData(settings.binding));
    m_deadline->setValue(int(settings.deadline.count()));
    showFields();
}

void ServicePage::get(ConnectionSettings &settings) const
{
    settings.service = Service(m_service->currentData().toInt());
    if (settings.service == Service::Named)
        settings.name = m_endpoint->currentText();
    settings.address = m_address->text().trimmed();
    settings.binding = m_binding->currentData().toString();
    settings.deadline = std::chrono::seconds(m_deadline->value());
}

bool ServicePage::isRemote() const
{
    return Service(m_service->currentData().toInt()) != Service::Embedded;
}

void ServicePage::showFields()
{
    const auto service = Service(m_service->currentData().toInt());
    setFieldVisible(m_endpoint, service == Service::Named);
    setFieldVisible(m_address, service == Service::Address);
    switch (service) {
    case Service::Embedded:
        m_note->setText(tr("The service runs inside this program, on an address that only this computer can reach."));
        break;
    case Service::Named:
        m_note->setText(tr("An endpoint is a service with a name: address and binding stand in a file. It is the one given by --config, or async-calculator.config beside the program."));
        break;
    case Service::Address:
        m_note->setText(tr("Any service of the contract ICalculator will do. Numbers are sent to that address, and nowhere else."));
        break;
    }
    m_note->setAccessibleName(m_note->text());
}
