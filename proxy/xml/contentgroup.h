// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/element.h"
#include "xml/elementcontent.h"

#include <functional>
#include <variant>

// What generated code reads and writes those parts of an element's content with that are not a single element: choices,
// sequences that repeat, xs:any, and text between elements. A part has three functions:
//
//     static bool startsAt(const XmlReader &reader);  // whether the element where the reader stands belongs to it
//     void readPartFrom(XmlReader &reader);           // reads that element, and those behind it that belong to it
//     void writePartTo(XmlWriter &writer) const;
//
// An error stays in the reader.
namespace ServiceModel {

template <GeneratedPart T>
void readContent(XmlReader &reader, T &value)
{
    value.readPartFrom(reader);
}

template <GeneratedPart T>
void writeContent(XmlWriter &writer, const T &value)
{
    value.writePartTo(writer);
}

template <class T>
void readContentOnce(XmlReader &reader, T &value, bool &wasThere)
{
    if (std::exchange(wasThere, true))
        refuseRepetition(reader);
    else
        readContent(reader, value);
}

template <class T>
void readOptionalContent(XmlReader &reader, std::optional<T> &value)
{
    if (value)
        refuseRepetition(reader);
    else
        readContent(reader, value.emplace());
}

template <class T>
void readRepeatedContent(XmlReader &reader, QList<T> &values)
{
    if (T *item = appendItem(values))
        readContent(reader, *item);
    else
        refuseShared(reader);
}

template <class T>
void writeOptionalContent(XmlWriter &writer, const std::optional<T> &value)
{
    if (value)
        writeContent(writer, *value);
}

template <class T>
void writeRepeatedContent(XmlWriter &writer, const QList<T> &values)
{
    for (const T &value : values)
        writeContent(writer, value);
}

// What a choice holds. One kind of access alone, that of a choice which may change: a std::get<>() brings functions with it in
// the square of the number of alternatives, and each is named after all of them.
template <std::size_t Index, class Choice>
const auto &alternative(const Choice &choice)
{
    return std::get<Index>(const_cast<Choice &>(choice));
}

// xs:any
inline void readContent(XmlReader &reader, Element &value) { value = Element::read(reader); }
inline void writeContent(XmlWriter &writer, const Element &value)
{
    if (!value.isNull())
        value.write(writer);
}

// xs:anyAttribute: all attributes of the element where the reader stands, but those that are known, and those of XML
// Schema's own, such as xsi:type.
struct AttributeName { QStringView namespaceUri; QStringView localName; };
QList<Element::Attribute> readOtherAttributes(const XmlReader &reader, std::initializer_list<AttributeName> known);
void writeOtherAttributes(XmlWriter &writer, const QList<Element::Attribute> &attributes);

// The children that are written by the function, with text before each and behind the last.
void writeMixed(XmlWriter &writer, const QStringList &texts, const std::function<void(XmlWriter &)> &writeChildren);

} // namespace ServiceModel
