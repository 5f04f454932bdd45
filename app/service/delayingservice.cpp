// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/service/delayingservice.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace ServiceModel;
using namespace std::chrono_literals;

DelayingService::DelayingService(ServiceBase *service, Delay delay)
    : m_service(service)
    , m_delay(std::move(delay))
{
}

const ContractDescription &DelayingService::description() const
{
    return m_service->description();
}

void DelayingService::dispatch(qsizetype operation, Message &request, OperationReply reply)
{
    m_service->dispatch(operation, request, [this, delay = m_delay(), reply](const std::exception_ptr &error, const MessageBody &body) {
        QTimer::singleShot(delay, Qt::PreciseTimer, this, [reply, error, body] { reply(error, body); });
    });
}

DelayingService::Delay constantDelay(std::chrono::milliseconds delay)
{
    return [delay] { return delay; };
}

DelayingService::Delay randomDelay(quint32 seed)
{
    return [random = QRandomGenerator(seed)]() mutable { return random.bounded(301) * 1ms; };
}
