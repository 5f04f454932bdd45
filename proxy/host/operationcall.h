// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/hostlink.h"
#include "host/operationcontext.h"
#include "host/servicebase.h"
#include "host/servicecall.h"
#include "host/soaprequest.h"

namespace ServiceModel {

// One call of an operation, from its request to its one reply.
class OperationCall : public std::enable_shared_from_this<OperationCall>
{
public:
    OperationCall(const OperationDescription &operation, const SoapReplier &replier, std::shared_ptr<HostLink> host,
                  bool includeExceptionDetail);

    ~OperationCall();
    Q_DISABLE_COPY_MOVE(OperationCall)

    // While the request is there; what the context has of it is only taken when it is asked for.
    void setRequest(const HttpRequest *request) { m_request = request; }
    // All of it now, for it goes before the operation is started.
    void keepRequest() { context(); }
    void setPrincipal(const QString &principal) { context()->principal = principal; }
    // Starts the operation, after a one-way one was answered and the host's observers were told.
    void start(const QPointer<ServiceBase> &service, qsizetype index, Message &message);

    // Of the operation that this thread is starting.
    static std::shared_ptr<OperationContext::Data> currentContext();

private:
    class Answer;

    const std::shared_ptr<OperationContext::Data> &context();
    void tellObservers();

    void finish(const std::exception_ptr &error, const MessageBody &body);
    void complete(const std::exception_ptr &error, const MessageBody &body);

    const OperationDescription &m_operation;
    SoapReplier m_replier;
    std::shared_ptr<HostLink> m_host;
    ServiceCall m_call;
    const HttpRequest *m_request = nullptr;
    const Message *m_message = nullptr; // while the operation is started
    std::shared_ptr<OperationContext::Data> m_context;
    std::chrono::steady_clock::time_point m_started; // when it is observed
    bool m_includeExceptionDetail;
    bool m_isObserved;
};

} // namespace ServiceModel
