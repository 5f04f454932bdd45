// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/authenticator.h"
#include "host/hostlink.h"
#include "host/servicebase.h"
#include "host/soaprequest.h"

#include <QHash>

namespace ServiceModel {

// How the SOAP endpoints at one address behave.
struct DispatchRules
{
    SoapRules soap;
    bool includeExceptionDetail = false;
    int maxConcurrentCalls = 1000;
    std::chrono::seconds retryAfter{1};
    std::shared_ptr<const Authenticator> authenticator = {}; // null: everybody may call
};

// The SOAP side of one address: finds the operation that a request is for and starts it. By its action when it has one, else
// by the first element of the body.
class OperationDispatcher
{
public:
    OperationDispatcher(ServiceBase *service, const DispatchRules &rules, const std::shared_ptr<HostLink> &host);

    void dispatch(const HttpRequest &request, const HttpResponder &responder);

private:
    // Of m_contract; -1 when there is none, which has been answered.
    qsizetype findOperation(Message &message, const SoapReplier &replier) const;

    QPointer<ServiceBase> m_service;
    const ContractDescription &m_contract;
    DispatchRules m_rules;
    std::shared_ptr<HostLink> m_host;
    QHash<QString, qsizetype> m_byAction;
    QHash<QName, qsizetype> m_byElement;
};

} // namespace ServiceModel
