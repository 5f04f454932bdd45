// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/operationdispatcher.h"

#include "host/hostfaults.h"
#include "host/operationcall.h"

namespace ServiceModel {

OperationDispatcher::OperationDispatcher(ServiceBase *service, const SoapRules &rules, bool includeExceptionDetail,
                                         const std::shared_ptr<HostLink> &host)
    : m_service(service)
    , m_contract(service->description())
    , m_rules(rules)
    , m_includeExceptionDetail(includeExceptionDetail)
    , m_host(host)
{
    for (qsizetype i = 0; i < m_contract.operations.size(); ++i) {
        m_byAction.insert(m_contract.operations[i].action, i);
        m_byElement.insert(m_contract.operations[i].requestElement, i);
    }
}

void OperationDispatcher::dispatch(const HttpRequest &request, const HttpResponder &responder)
{
    SoapReplier replier(responder);
    std::optional<Message> message = readSoapRequest(request, m_rules, replier, responder);
    if (!message)
        return;
    const QPointer<ServiceBase> service = m_service;
    if (!service)
        return replier.replyFault(HostFaults::endpointUnavailable());

    const QName element = message->isBodyEmpty() ? QName() : message->reader().name();
    const qsizetype index = message->action.isEmpty() ? m_byElement.value(element, -1) : m_byAction.value(message->action, -1);
    if (index < 0)
        return replier.replyFault(HostFaults::actionNotSupported(message->action, element, m_contract));
    const OperationDescription &operation = m_contract.operations[index];
    if (element != operation.requestElement)
        return replier.replyFault(HostFaults::wrongBody(element, operation));

    const auto call = std::make_shared<OperationCall>(operation, replier, m_host, m_includeExceptionDetail);
    call->start(*message, request);
    const OperationReply reply = call->reply();
    try {
        if (service)
            service->dispatch(index, *message, reply);
    } catch (...) {
        reply(std::current_exception(), {});
    }
    // Nothing more: whoever was called may have deleted the host, and this with it.
}

} // namespace ServiceModel
