// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "metadata/metadataexchange.h"

#include "metadata/xmlnode.h"
#include "soap/envelope.h"
#include "soap/fault.h"
#include "xml/namespaces.h"

namespace ServiceModel::Metadata {

namespace {

MetadataReply failure(const QString &error)
{
    MetadataReply reply;
    reply.error = error;
    return reply;
}

const XmlNode *metadata(const XmlNode &envelope, const MessageVersion &version)
{
    const XmlNode *body = envelope.child(version.envelopeNamespace(), u"Body");
    return body ? body->child(Namespaces::MetadataExchange, u"Metadata") : nullptr;
}

} // namespace

MetadataReply readMetadataSections(const QByteArray &envelope, const QUrl &address)
{
    Message message = readEnvelope(envelope);
    if (message.reader().hasError())
        return failure(QStringLiteral("the answer is not a SOAP message: %1").arg(message.reader().error().toString()));
    if (message.isFault()) {
        MetadataReply reply = failure(QStringLiteral("the service answered with a fault: %1").arg(readFault(message).reason));
        reply.isFault = true;
        return reply;
    }

    Diagnostics diagnostics;
    const auto root = XmlNode::parse(envelope, address.toString(), diagnostics);
    if (!root)
        return failure(diagnostics.list().first().toString());
    const XmlNode *sections = metadata(*root, message.version);
    if (!sections)
        return failure(QStringLiteral("the answer has no metadata"));

    MetadataReply reply;
    for (const XmlNode *section : sections->children()) {
        for (const XmlNode *content : section->children()) {
            const bool isDocument = content->is(Namespaces::Wsdl, u"definitions") || content->is(Namespaces::XmlSchema, u"schema");
            if (content->is(Namespaces::MetadataExchange, u"Location")) {
                // Nobody on the network has a say about the files here, nor leads from TLS to where there is none.
                const QUrl location = address.resolved(QUrl(content->text().trimmed())).adjusted(QUrl::RemoveUserInfo);
                if (location.scheme() != QLatin1StringView("https") && location.scheme() != address.scheme())
                    return failure(QStringLiteral("the service refers to '%1', which is not fetched from there").arg(location.toString()));
                reply.locations.append(location);
            } else if (isDocument) {
                // A name for each, so that places in it can be told.
                QUrl url = address;
                url.setFragment(QString::number(reply.documents.size() + 1));
                reply.documents.append({url, url.toString(), content->toXml()});
            }
        }
    }
    if (reply.documents.isEmpty() && reply.locations.isEmpty())
        reply.error = QStringLiteral("the answer has neither WSDL nor XML Schema");
    return reply;
}

} // namespace ServiceModel::Metadata
