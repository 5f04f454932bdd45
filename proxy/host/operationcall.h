// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/hostlink.h"
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

    // Answers a one-way operation, and tells the host's observers when there are any.
    void start(const Message &message, const HttpRequest &request);

    // What the service answers through.
    OperationReply reply();

private:
    class Answer;

    void finish(const std::exception_ptr &error, const QByteArray &body);
    void complete(const std::exception_ptr &error, const QByteArray &body);

    const OperationDescription &m_operation;
    SoapReplier m_replier;
    std::shared_ptr<HostLink> m_host;
    ServiceCall m_call;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    bool m_includeExceptionDetail;
};

} // namespace ServiceModel
