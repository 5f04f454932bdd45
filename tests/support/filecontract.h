// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/contractdescription.h"
#include "xml/elementcontent.h"
#include "xml/xsdtypes.h"

// What client and service of files have in common: one operation, with binary content in and out.
inline const ServiceModel::ContractDescription &fileContract()
{
    const QString ns = QStringLiteral("urn:files");
    static const ServiceModel::ContractDescription contract{
        QStringLiteral("IFiles"), ns, QStringLiteral("IFiles"),
        {{QStringLiteral("Store"), ns + QStringLiteral("/Store"), ns + QStringLiteral("/StoreResponse"), {ns, QStringLiteral("Store")},
          {ns, QStringLiteral("StoreResponse")}}}};
    return contract;
}

template <class T>
ServiceModel::MessageBody encodeFile(QStringView element, const T &content)
{
    ServiceModel::XmlWriter writer;
    writer.startElement(u"urn:files", element);
    writeElement(writer, u"urn:files", u"content", content);
    writer.endElement();
    return writer.takeBody();
}

template <class T>
bool decodeFile(ServiceModel::XmlReader &reader, T &content)
{
    bool isThere = false;
    while (reader.readNextStartElement()) {
        if (reader.isElement(u"urn:files", u"content"))
            readElement(reader, content, isThere);
        else
            reader.skipCurrentElement();
    }
    return requireElement(reader, isThere, u"content");
}
