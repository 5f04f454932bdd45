// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/operationdispatcher.h"

#include "host/hostfaults.h"
#include "host/operationcall.h"

#include <QCoreApplication>

namespace ServiceModel {

OperationDispatcher::OperationDispatcher(ServiceBase *service, const DispatchRules &rules, const std::shared_ptr<HostLink> &host)
    : m_service(service)
    , m_contract(service->description())
    , m_rules(rules)
    , m_host(host)
{
    for (qsizetype i = 0; i < m_contract.operations.size(); ++i) {
        m_byAction.insert(m_contract.operations[i].action, i);
        m_byElement.insert(m_contract.operations[i].requestElement, i);
        for (const QName &other : m_contract.operations[i].otherRequestElements)
            m_byElement.insert(other, i);
    }
}

void OperationDispatcher::dispatch(const HttpRequest &request, const HttpResponder &responder)
{
    if (m_host->callsInFlight() >= m_rules.maxConcurrentCalls) {
        const QString text = QCoreApplication::translate("ServiceModel::OperationDispatcher", "The service is too busy; try again later.");
        return responder.replyText(503, text, {{"Retry-After", QByteArray::number(qint64(m_rules.retryAfter.count()))}});
    }
    SoapReplier replier(responder);
    std::optional<Message> message = readSoapRequest(request, m_rules.soap, replier, responder);
    if (!message)
        return;
    const QPointer<ServiceBase> service = m_service;
    if (!service)
        return replier.replyFault(HostFaults::endpointUnavailable());
    const qsizetype index = findOperation(*message, replier);
    if (index < 0)
        return;

    const auto call = std::make_shared<OperationCall>(m_contract.operations[index], replier, m_host, m_rules.includeExceptionDetail);
    call->setRequest(&request);
    if (!m_rules.authenticator) {
        call->start(service, index, *message);
    } else {
        call->keepRequest(); // the validator may answer when it is gone
        const auto kept = std::make_shared<Message>(*std::move(message));
        m_rules.authenticator->authenticate(request, *kept, replier, responder, [=](const QString &principal) {
            call->setPrincipal(principal);
            call->start(service, index, *kept);
        });
    }
    call->setRequest(nullptr);
    // Nothing more: whoever was called may have deleted the host, and this with it.
}

qsizetype OperationDispatcher::findOperation(Message &message, const SoapReplier &replier) const
{
    const auto element = [&] { return message.isBodyEmpty() ? QName() : message.reader().name(); };
    const qsizetype index = message.action.isEmpty() ? m_byElement.value(element(), -1) : m_byAction.value(message.action, -1);
    if (index < 0) {
        replier.replyFault(HostFaults::actionNotSupported(message.action, element(), m_contract));
        return -1;
    }
    const OperationDescription &operation = m_contract.operations[index];
    const auto isThere = [&](const QName &expected) { return message.reader().isElement(expected.namespaceUri, expected.localName); };
    const bool isExpected = message.isBodyEmpty() ? operation.requestElement.isEmpty()
                                                  : isThere(operation.requestElement) || std::ranges::any_of(operation.otherRequestElements, isThere);
    if (!isExpected) {
        replier.replyFault(HostFaults::wrongBody(element(), operation));
        return -1;
    }
    return index;
}

} // namespace ServiceModel
