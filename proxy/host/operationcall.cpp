// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/operationcall.h"

#include "host/hostfaults.h"
#include "host/hostlogging.h"

#include <QCoreApplication>

#include <atomic>

namespace ServiceModel {

// Answers once, and when it is dropped at the latest. Shared by the copies of one OperationReply.
class OperationCall::Answer
{
public:
    explicit Answer(std::shared_ptr<OperationCall> call) : m_call(std::move(call)) { }
    ~Answer()
    {
        if (!m_isGiven)
            give(failure<InvalidOperationException>(QCoreApplication::translate("ServiceModel::OperationCall",
                                                                               "The service gave no answer.")), {});
    }
    Q_DISABLE_COPY_MOVE(Answer)

    void give(const std::exception_ptr &error, const QByteArray &body)
    {
        if (!m_isGiven.exchange(true))
            m_call->finish(error, body);
    }

private:
    std::shared_ptr<OperationCall> m_call;
    std::atomic<bool> m_isGiven = false;
};

OperationCall::OperationCall(const OperationDescription &operation, const SoapReplier &replier, std::shared_ptr<HostLink> host,
                             bool includeExceptionDetail)
    : m_operation(operation)
    , m_replier(replier)
    , m_host(std::move(host))
    , m_includeExceptionDetail(includeExceptionDetail)
{
    m_call.operation = operation.name;
}

void OperationCall::start(const Message &message, const HttpRequest &request)
{
    if (m_operation.isOneWay)
        m_replier.replyAccepted();
    m_call.number = m_host->nextCallNumber();
    if (!m_host->isObserved())
        return;
    m_call.version = message.version;
    m_call.request = message.envelope();
    m_call.remoteAddress = request.remoteAddress();
    m_host->callReceived(m_call);
}

OperationReply OperationCall::reply()
{
    return [answer = std::make_shared<Answer>(shared_from_this())](const std::exception_ptr &error, const QByteArray &body) {
        answer->give(error, body);
    };
}

void OperationCall::finish(const std::exception_ptr &error, const QByteArray &body)
{
    m_host->run([self = shared_from_this(), error, body] { self->complete(error, body); });
}

void OperationCall::complete(const std::exception_ptr &error, const QByteArray &body)
{
    if (error) {
        const Fault fault = HostFaults::fromError(error, m_operation, m_includeExceptionDetail);
        if (fault.subcode.localName == u"InternalServiceFault") // the text is for whoever runs the service, not for the caller
            qCWarning(logHost).noquote() << m_operation.name << "failed:" << errorMessage(error);
        m_replier.replyFault(fault);
    } else {
        m_replier.reply(m_operation.replyAction, body);
    }
    if (!m_host->isObserved())
        return;
    m_call.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_started);
    m_host->callCompleted(m_call, errorMessage(error));
}

} // namespace ServiceModel
