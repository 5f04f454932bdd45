// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/helppage.h"
#include "host/metadatapublisher.h"
#include "host/operationdispatcher.h"

#include <map>

namespace ServiceModel {

// What an open host has at which path.
class ServiceSite
{
public:
    struct Description
    {
        ServiceBase *service;
        HelpPage help; // has the addresses too
        DispatchRules rules; // but for what the bindings say
        WsdlSecurity security;
        bool trustsForwarded = false;
        std::shared_ptr<HostLink> host;
    };

    explicit ServiceSite(const Description &description);

    void handle(const HttpRequest &request, const HttpResponder &responder);

private:
    void health(const HttpResponder &responder) const;
    void get(const HttpRequest &request, const HttpResponder &responder, bool isMetadataExchange) const;

    std::shared_ptr<HostLink> m_host;
    std::map<QByteArray, OperationDispatcher, std::less<>> m_dispatchers; // by path
    QByteArray m_basePath;
    QByteArray m_metadataPath; // null when there is none
    bool m_hasWsdl;
    MetadataPublisher m_metadata;
    QByteArray m_help;
    QString m_notFound;
};

} // namespace ServiceModel
