// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/connection/embeddedservice.h"

#include "app/service/calculatorservice.h"
#include "app/service/journal.h"

#include "host/servicehost.h"

using namespace ServiceModel;

struct EmbeddedService::Host
{
    explicit Host(const Options &options)
        : journal(options.journal)
        , calculator(&journal)
        , delayed(&calculator, options.delay)
        , host(options.delay ? static_cast<ServiceBase *>(&delayed) : &calculator, QUrl(QStringLiteral("http://127.0.0.1:%1/servicemodelsamples/service").arg(options.port)))
    {
        host.addServiceEndpoint(BasicHttpBinding());
        host.addServiceEndpoint(WSHttpBinding());
        host.addMetadataExchangeEndpoint();
        host.setThrottling({.maxConnections = 100}); // one user's; a desktop grants few descriptors
    }

    QString open()
    {
        if (!journal.open())
            return journal.errorString();
        return host.open() ? QString() : host.errorString();
    }

    Journal journal;
    CalculatorService calculator;
    DelayingService delayed;
    ServiceHost host;
};

EmbeddedService::EmbeddedService(const Options &options)
    : m_options(options)
{
    m_thread.setObjectName(QStringLiteral("calculatorservice"));
    m_inThread.moveToThread(&m_thread);
}

EmbeddedService::~EmbeddedService()
{
    if (m_host)
        QMetaObject::invokeMethod(&m_inThread, [this] { m_host.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool EmbeddedService::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(&m_inThread, [this] {
        m_host = std::make_unique<Host>(m_options);
        m_errorString = m_host->open();
        m_address = m_host->host.baseAddress();
    }, Qt::BlockingQueuedConnection);
    return m_errorString.isEmpty();
}
