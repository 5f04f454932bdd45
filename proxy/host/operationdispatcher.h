// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/hostlink.h"
#include "host/servicebase.h"
#include "host/soaprequest.h"

#include <QHash>

namespace ServiceModel {

// The SOAP side of one address: finds the operation that a request is for and starts it. By its action when it has one, else
// by the first element of the body.
class OperationDispatcher
{
public:
    OperationDispatcher(ServiceBase *service, const SoapRules &rules, bool includeExceptionDetail,
                        const std::shared_ptr<HostLink> &host);

    void dispatch(const HttpRequest &request, const HttpResponder &responder);

private:
    QPointer<ServiceBase> m_service;
    const ContractDescription &m_contract;
    SoapRules m_rules;
    bool m_includeExceptionDetail;
    std::shared_ptr<HostLink> m_host;
    QHash<QString, qsizetype> m_byAction;
    QHash<QName, qsizetype> m_byElement;
};

} // namespace ServiceModel
