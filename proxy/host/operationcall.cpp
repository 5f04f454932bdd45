// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/operationcall.h"

#include "host/hostfaults.h"
#include "host/hostlogging.h"
#include "host/securitytoken.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <atomic>

namespace ServiceModel {

static thread_local OperationCall *currentCall = nullptr;

// Answers once, and when it is dropped at the latest.
class OperationCall::Answer : public OperationReply::Receiver
{
public:
    explicit Answer(std::shared_ptr<OperationCall> call) : m_call(std::move(call)) { }
    ~Answer() override
    {
        if (!m_isGiven)
            answer(failure<InvalidOperationException>(QCoreApplication::translate("ServiceModel::OperationCall",
                                                                                 "The service gave no answer.")), {});
    }
    Q_DISABLE_COPY_MOVE(Answer)

    void answer(const std::exception_ptr &error, const MessageBody &body) final
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
    , m_isObserved(m_host->isObserved())
{
    if (m_isObserved)
        m_started = std::chrono::steady_clock::now();
    m_host->callStarted();
}

OperationCall::~OperationCall()
{
    m_host->callEnded();
}

std::shared_ptr<OperationContext::Data> OperationCall::currentContext()
{
    return currentCall ? currentCall->context() : nullptr;
}

const std::shared_ptr<OperationContext::Data> &OperationCall::context()
{
    if (!m_context)
        m_context = std::make_shared<OperationContext::Data>();
    if (m_message) {
        m_context->version = m_message->version;
        m_context->incomingHeaders = m_message->headers;
        m_context->incomingAttachments = m_message->attachments;
    }
    if (m_request && m_context->remoteAddress.isEmpty()) {
        m_context->remoteAddress = m_request->remoteAddress();
        m_context->certificateSubject = m_request->certificateSubject();
    }
    return m_context;
}

void OperationCall::start(const QPointer<ServiceBase> &service, qsizetype index, Message &message)
{
    m_call.number = m_host->nextCallNumber();
    if (m_operation.isOneWay)
        m_replier.replyAccepted();
    const QScopedValueRollback message_(m_message, &std::as_const(message));
    if (m_isObserved)
        tellObservers();
    const OperationReply reply(std::make_shared<Answer>(shared_from_this()));
    const QScopedValueRollback current(currentCall, this);
    try {
        if (service)
            service->dispatch(index, message, reply);
    } catch (...) {
        reply(std::current_exception(), {});
    }
}

void OperationCall::tellObservers()
{
    m_call.operation = m_operation.name;
    m_call.version = m_message->version;
    const bool hasSecurity = std::ranges::any_of(m_message->headers, [](const MessageHeader &header) {
        return SecurityHeader::isSecurityHeader(header.element);
    });
    m_call.request = hasSecurity ? withoutPasswords(m_message->envelope()) : m_message->envelope();
    m_call.remoteAddress = context()->remoteAddress;
    m_host->callReceived(m_call);
}

void OperationCall::finish(const std::exception_ptr &error, const MessageBody &body)
{
    m_host->run([self = shared_from_this(), error, body] { self->complete(error, body); });
}

void OperationCall::complete(const std::exception_ptr &error, const MessageBody &body)
{
    const QList<Attachment> attachments = m_context ? m_context->outgoingAttachments : QList<Attachment>();
    const QList<MessageHeader> headers = m_context ? m_context->outgoingHeaders : QList<MessageHeader>();
    if (error) {
        const Fault fault = HostFaults::fromError(error, m_operation, m_includeExceptionDetail);
        if (fault.subcode.localName == u"InternalServiceFault") // the text is for whoever runs the service, not for the caller
            qCWarning(logHost).noquote() << m_operation.name << "failed:" << errorMessage(error);
        m_replier.replyFault(fault, headers);
    } else if (const QString problem = m_replier.reply(m_operation.replyAction, body, headers, attachments); !problem.isEmpty()) {
        return complete(failure<InvalidOperationException>(problem), {});
    }
    if (!m_isObserved)
        return;
    m_call.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_started);
    m_host->callCompleted(m_call, errorMessage(error));
}

} // namespace ServiceModel
