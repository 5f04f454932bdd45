// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/element.h"
#include "xml/elementcontent.h"

#include <algorithm>

// What tests of generated types do with values: write them, read them, and compare documents.

template <class T>
QByteArray written(const T &value)
{
    ServiceModel::XmlWriter writer;
    writeElement(writer, u"urn:root", u"root", value);
    return writer.take();
}

template <class T>
bool read(const QByteArray &xml, T &value, QString *error = nullptr)
{
    ServiceModel::XmlReader reader(xml);
    const bool ok = reader.readNextStartElement() && readValue(reader, value) && reader.readToEnd();
    if (error)
        *error = reader.error().message;
    return ok;
}

template <class T>
T roundTrip(const T &value)
{
    T result{};
    return read(written(value), result) ? result : T{};
}

inline ServiceModel::Element tree(const QByteArray &xml)
{
    ServiceModel::XmlReader reader(xml);
    return reader.readNextStartElement() ? ServiceModel::Element::read(reader) : ServiceModel::Element();
}

// A document without the accidents of its writing: prefixes are as their namespaces, also in values.
inline QByteArray canonical(const QByteArray &xml)
{
    QByteArray result;
    ServiceModel::XmlReader reader(xml);
    const auto named = [&reader](const QString &text) {
        const qsizetype colon = text.indexOf(u':');
        const QString namespaceUri = colon > 0 ? reader.resolvePrefix(text.first(colon)) : QString();
        return namespaceUri.isEmpty() ? text.toUtf8() : (u'{' + namespaceUri + u'}' + text.sliced(colon + 1)).toUtf8();
    };
    for (auto token = reader.readNext(); token != ServiceModel::XmlReader::Token::EndDocument; token = reader.readNext()) {
        using Token = ServiceModel::XmlReader::Token;
        if (token == Token::Invalid)
            return "not well-formed";
        if (token == Token::Text)
            result += named(reader.text());
        if (token == Token::EndElement)
            result += ">";
        if (token != Token::StartElement)
            continue;
        result += '<' + toString(reader.name()).toUtf8();
        QByteArrayList attributes;
        for (const auto &attribute : reader.attributes())
            attributes.append(' ' + toString(attribute.name).toUtf8() + '=' + named(attribute.value));
        std::sort(attributes.begin(), attributes.end());
        result += attributes.join();
    }
    return result;
}
