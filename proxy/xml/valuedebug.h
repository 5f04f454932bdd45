// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/elementcontent.h"

#include <QDebug>

// Generated values in qDebug(): enumerations as their text, all else as the XML that it is on the wire. Generated headers
// bring the operator into their namespace.
namespace ServiceModel {

QDebug printXml(QDebug debug, const QByteArray &xml);

template <class T>
    requires requires(const T &value, XmlWriter &writer) { toText(value); } && std::is_enum_v<T>
QDebug operator<<(QDebug debug, const T &value)
{
    return debug << toText(value);
}

template <class T>
    requires requires(const T &value, XmlWriter &writer) { writeValue(writer, value); } && std::is_class_v<T>
QDebug operator<<(QDebug debug, const T &value)
{
    XmlWriter writer;
    writeElement(writer, {}, u"value", value);
    return printXml(debug, writer.take());
}

template <GeneratedPart T>
QDebug operator<<(QDebug debug, const T &value)
{
    XmlWriter writer;
    writer.startElement({}, u"value");
    value.writePartTo(writer);
    writer.endElement();
    return printXml(debug, writer.take());
}

} // namespace ServiceModel
