// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "soap/envelope.h"
#include "soap/multipartcontent.h"
#include "soap/multipartreader.h"
#include "xml/xmlwriter.h"
#include "xml/xsdtypes.h"

// The pieces of a message of several parts, as they come.
inline const QByteArray relatedType = "multipart/related; type=\"application/xop+xml\"; start=\"<root@x>\"; boundary=\"b\"";
inline const QByteArray envelopeXml = "<s:Envelope/>";
inline const QByteArray rootPart = "--b\r\nContent-Id: <root@x>\r\nContent-Type: application/xop+xml; type=\"text/xml\"\r\n\r\n" + envelopeXml;

inline QByteArray part(const QByteArray &id, const QByteArray &content, const QByteArray &headers = {})
{
    return "\r\n--b\r\nContent-ID: <" + id + ">\r\n" + headers + "\r\n" + content;
}

inline const QByteArray closing = "\r\n--b--\r\n";

inline ServiceModel::MultipartMessage taken(ServiceModel::MultipartReader &reader)
{
    if (!reader.finish())
        qWarning("%ls", qUtf16Printable(reader.error().message));
    return reader.take();
}

inline QByteArray written(const QByteArray &content)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(u"urn:x", u"data");
    ServiceModel::writeValue(writer, content);
    writer.endElement();
    const ServiceModel::MessageBody body = writer.takeBody();
    ServiceModel::Message message;
    message.body = body.xml;
    message.attachments = body.attachments();
    const ServiceModel::MultipartContent multipart(message, ServiceModel::MultipartContent::Packaging::Xop);
    return multipart.open(ServiceModel::writeEnvelope(message))->readAll();
}
