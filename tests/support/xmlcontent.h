// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

// What a document says, in a form that two readers can be compared by: nothing when it is refused. Text is joined over
// comments and CDATA marks; attributes are sorted.
struct Content
{
    bool isAccepted = false;
    QStringList pieces = {};
    QString error = {};

    void add(const QString &text)
    {
        if (!text.isEmpty() && !pieces.isEmpty() && pieces.last().startsWith(u'"'))
            pieces.last() += text;
        else if (!text.isEmpty())
            pieces.append(u'"' + text);
    }
};

inline Content ours(const QByteArray &xml)
{
    Content content;
    ServiceModel::XmlReader reader(xml, {.maxDepth = 10'000});
    for (;;) {
        switch (reader.readNext()) {
        case ServiceModel::XmlReader::Token::StartElement: {
            content.pieces.append(u'<' + ServiceModel::toString(reader.name()));
            QStringList attributes;
            for (const auto &attribute : reader.attributes())
                attributes.append(u'@' + ServiceModel::toString(attribute.name) + u'=' + attribute.value);
            attributes.sort();
            content.pieces += attributes;
            break;
        }
        case ServiceModel::XmlReader::Token::EndElement:
            content.pieces.append(QStringLiteral("/") + ServiceModel::toString(reader.name()));
            break;
        case ServiceModel::XmlReader::Token::Text:
            content.add(reader.text());
            break;
        case ServiceModel::XmlReader::Token::EndDocument:
            content.isAccepted = true;
            return content;
        case ServiceModel::XmlReader::Token::Invalid:
            content.error = reader.error().toString();
            return content;
        }
    }
}

inline Content qts(const QByteArray &xml)
{
    Content content;
    QXmlStreamReader reader(xml);
    const auto name = [&reader] { return ServiceModel::toString(ServiceModel::QName{reader.namespaceUri().toString(), reader.name().toString()}); };
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            content.pieces.append(u'<' + name());
            QStringList attributes;
            for (const auto &attribute : reader.attributes())
                attributes.append(u'@' + ServiceModel::toString(ServiceModel::QName{attribute.namespaceUri().toString(), attribute.name().toString()}) + u'=' + attribute.value().toString());
            attributes.sort();
            content.pieces += attributes;
            break;
        }
        case QXmlStreamReader::EndElement:
            content.pieces.append(QStringLiteral("/") + name());
            break;
        case QXmlStreamReader::Characters:
            content.add(reader.text().toString());
            break;
        case QXmlStreamReader::EntityReference:
            content.error = QStringLiteral("an entity that is not declared");
            return content;
        default:
            break;
        }
    }
    content.isAccepted = !reader.hasError();
    content.error = reader.errorString();
    return content;
}

inline QByteArrayList documents()
{
    QByteArrayList result;
    const QDir wire(QStringLiteral(TESTS_SOURCE_DIR "/data/wire"));
    for (const QString &name : wire.entryList({QStringLiteral("*.xml")})) {
        QFile file(wire.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() < 4000) // a change to a long one mostly meets text
            result.append(file.readAll());
    }
    result.append("<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<!-- c --><?p q?>\n<a xmlns:p='urn:p' p:x='1&amp;&#10;' y=\"'>'\">"
                  "t<![CDATA[<]]>]] &lt;&#x1F600;&#228;<p:b xmlns='urn:d' x='2' p:x='3'/>\r\n<!--->-->\r</a>\n<!-- d -->");
    result.append("<\u00e4:\u00f6 xmlns:\u00e4='urn:\u00fc' \u00e4:\u00df='\t&#9;\n&quot;'>\u4e2d\u6587 \U0001F600<?x?><a.b-c_1/></\u00e4:\u00f6 >");
    result.append("<a xmlns='urn:1'><b xmlns=''><c xmlns='urn:2' xmlns:q='urn:1' q:a='' a=''/></b><xml:d xml:lang=\"en\" xml:space='preserve'/></a>");
    return result;
}
