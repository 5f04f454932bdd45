// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/encodeddetail.h"

#include "soap/encodedbody.h"
#include "xml/namespaces.h"

namespace ServiceModel {

namespace {

QName typeOf(const Element &element)
{
    XmlReader reader(element.toXml());
    reader.readNextStartElement();
    return reader.resolveQName(reader.attribute(Namespaces::XmlSchemaInstance, u"type"));
}

} // namespace

QList<EncodedDetail> encodedDetails(const QList<Element> &details, XmlReader &body)
{
    QByteArray xml = "<body><detail>";
    for (const Element &detail : details)
        xml += detail.toXml();
    xml += "</detail>";
    while (body.readNextStartElement())
        xml += Element::read(body).toXml();
    XmlReader reader(xml + "</body>", body.quotas());
    reader.readNextStartElement();
    reader.readNextStartElement();
    EncodedBody encoded(reader);
    const Element plain = Element::read(encoded.reader());
    QList<EncodedDetail> result;
    if (!encoded.reader().hasError()) {
        for (const Element &detail : plain.children())
            result.append({detail, typeOf(detail)});
    }
    return result;
}

} // namespace ServiceModel
