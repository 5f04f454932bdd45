// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/httpmessage.h"
#include "host/soaprequest.h"
#include "host/wsdldocument.h"

#include <QUrl>

namespace ServiceModel {

// A service's description of itself, in the forms that tools ask for: ?wsdl and ?singleWsdl, which are the same single file,
// ?xsd=xsd0 and so on, and WS-MetadataExchange. The addresses in it are those that the caller can reach: of its Host header.
class MetadataPublisher
{
public:
    // The scheme and authority of the address are used where a caller names no others. X-Forwarded-Proto and -Host are
    // believed only when they are said to come from a proxy of ours.
    MetadataPublisher(const WsdlDocument &document, const QUrl &address, bool trustsForwarded);

    // Whether the query of a GET asks for metadata.
    static bool isAskedFor(const HttpRequest &request);
    void get(const HttpRequest &request, const HttpResponder &responder) const;
    void getWsdl(const HttpRequest &request, const HttpResponder &responder) const;
    // A POST: WS-Transfer Get (2004/09) or WS-MetadataExchange GetMetadata (2004/09).
    void exchange(const HttpRequest &request, const HttpResponder &responder) const;

private:
    QByteArray rootOf(const HttpRequest &request) const;
    QByteArray metadata(const HttpRequest &request, QStringView dialect) const;

    WsdlDocument m_document;
    QByteArray m_scheme;
    QByteArray m_authority;
    bool m_trustsForwarded;
    QList<QByteArray> m_schemas;
};

} // namespace ServiceModel
