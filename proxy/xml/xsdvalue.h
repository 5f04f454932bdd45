// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/generatedtype.h"

// The simple types of XML Schema part 2 and their C++ counterparts, independent of any locale.
//
//   xs:double  double     shortest text that gives the same value back; INF, -INF, NaN
//   xs:int     qint32     xs:long qint64     xs:boolean bool     xs:string QString
//
// fromText() trims white space as the types demand and returns false, leaving the value alone, on text that is not
// of the type.
//
// writeValue() and readValue() are the codec of all types: writeValue() writes the content of the element that was just
// started; readValue() reads the content of the element where the reader stands and consumes it, or leaves an error in the
// reader and returns false.
namespace ServiceModel {

struct XmlType;

QString toText(double value);
QString toText(qint32 value);
QString toText(qint64 value);
QString toText(bool value);
inline QString toText(const QString &value) { return value; }

bool fromText(QStringView text, double &value);
bool fromText(QStringView text, qint32 &value);
bool fromText(QStringView text, qint64 &value);
bool fromText(QStringView text, bool &value);
bool fromText(QStringView text, QString &value);

void writeValue(XmlWriter &writer, double value);
void writeValue(XmlWriter &writer, qint32 value);
void writeValue(XmlWriter &writer, qint64 value);
void writeValue(XmlWriter &writer, bool value);
void writeValue(XmlWriter &writer, const QString &value);

bool readValue(XmlReader &reader, double &value);
bool readValue(XmlReader &reader, qint32 &value);
bool readValue(XmlReader &reader, qint64 &value);
bool readValue(XmlReader &reader, bool &value);
bool readValue(XmlReader &reader, QString &value);

// Of an element that is an object, or refers to one (xmlobjects.h): false with an error when that is of another type.
bool readObjectAs(XmlReader &reader, const void *type, const XmlType *described);

template <GeneratedElement T>
bool readObjectAs(XmlReader &reader)
{
    if constexpr (requires { T::xmlType(); }) {
        return readObjectAs(reader, &T::xmlType(), &T::xmlType());
    } else {
        static constexpr char type = 0; // of which each type has its own
        return readObjectAs(reader, &type, nullptr);
    }
}

template <GeneratedElement T>
bool readValue(XmlReader &reader, T &value)
{
    return (!reader.isObject() || readObjectAs<T>(reader)) && value.readFrom(reader);
}

template <GeneratedElement T>
void writeValue(XmlWriter &writer, const T &value)
{
    value.writeTo(writer);
}

template <class T>
void writeElement(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const T &value)
{
    writer.startElement(namespaceUri, localName);
    writeValue(writer, value);
    writer.endElement();
}

} // namespace ServiceModel
