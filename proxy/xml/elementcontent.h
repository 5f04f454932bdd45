// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/attributecontent.h"
#include "xml/listroom.h"
#include "xml/nillable.h"

#include <QList>

// What generated code reads and writes the children of an element with, one at a time, with the codec of xsdvalue.h:
//
//     bool hasName = false;
//     while (reader.readNextStartElement()) {
//         if (reader.isElement(ns, u"name"))
//             readElement(reader, value.name, hasName);               // once
//         else if (reader.isElement(ns, u"nickname"))
//             readOptionalElement(reader, value.nickname);            // minOccurs="0"
//         else if (reader.isElement(ns, u"child"))
//             readRepeatedElement(reader, value.children);            // maxOccurs="unbounded"
//         else
//             skipUnknownElement(reader);
//     }
//     return requireElement(reader, hasName, u"name");
//
// An error stays in the reader, and nothing can be read after it.
namespace ServiceModel {

// Refuses the element where the reader stands: it was there already.
void refuseRepetition(XmlReader &reader);
// Refuses it: it is read into a list that a copy has, too. What is read into is a value that nothing was read into before.
void refuseShared(XmlReader &reader);
// Consumes it, which the schema does not have here: or refuses it, as the reader's quotas say.
void skipUnknownElement(XmlReader &reader);
// Consumes the rest of an element that has no children in its schema. False when there is an error.
bool readNothing(XmlReader &reader);
// False, with an error in the reader, when the element was not there, or when there is an error already.
bool requireElement(XmlReader &reader, bool wasThere, QStringView localName);

template <class T>
inline constexpr bool IsRelocatable<Nillable<T>> = IsRelocatable<T>;

// An element that is nillable and mandatory.
template <class T>
bool readValue(XmlReader &reader, std::optional<T> &value)
{
    if (reader.isNil()) {
        value.reset();
        reader.skipCurrentElement();
        return !reader.hasError();
    }
    return readValue(reader, value.emplace());
}

template <class T>
void writeValue(XmlWriter &writer, const std::optional<T> &value)
{
    if (value)
        writeValue(writer, *value);
    else
        writer.nil();
}

// A type that has fromText(): an enumeration.
template <class T>
bool readSimpleValue(XmlReader &reader, T &value, QStringView type)
{
    const QStringView text = reader.readText();
    return !reader.hasError() && (fromText(text, value) || refuseText(reader, reader.localName().toString(), text, type));
}

template <class T>
void readElement(XmlReader &reader, T &value, bool &wasThere)
{
    if (std::exchange(wasThere, true))
        refuseRepetition(reader);
    else
        readValue(reader, value);
}

template <class T>
void readOptionalElement(XmlReader &reader, std::optional<T> &value)
{
    if (value)
        refuseRepetition(reader);
    else if (reader.isNil()) // against the schema, but plain in meaning
        reader.skipCurrentElement();
    else
        readValue(reader, value.emplace());
}

template <class T>
void readOptionalElement(XmlReader &reader, Nillable<T> &value)
{
    if (value || value.isNil()) {
        refuseRepetition(reader);
    } else if (reader.isNil()) {
        value = nil;
        reader.skipCurrentElement();
    } else {
        readValue(reader, value.emplace());
    }
}

template <class T>
void readRepeatedElement(XmlReader &reader, QList<T> &values)
{
    T *item = appendItem(values);
    if (!item)
        refuseShared(reader);
    else if (reader.isLenient() && reader.isNil()) // a place in an array that nothing was put in
        reader.skipCurrentElement();
    else
        readValue(reader, *item);
}

template <class T>
void writeOptionalElement(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const std::optional<T> &value)
{
    if (value)
        writeElement(writer, namespaceUri, localName, *value);
}

template <class T>
void writeOptionalElement(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const Nillable<T> &value)
{
    if (value || value.isNil())
        writeElement(writer, namespaceUri, localName, static_cast<const std::optional<T> &>(value));
}

template <class T>
void writeRepeatedElement(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const QList<T> &values)
{
    for (const T &value : values)
        writeElement(writer, namespaceUri, localName, value);
}

} // namespace ServiceModel
