// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/listroom.h"
#include "xml/xsdtypes.h"

#include <QStringList>

#include <algorithm>
#include <optional>

// What generated code reads and writes the attributes of an element with: the reader stands at it, the writer has just
// started it. Errors stay in the reader, as with elementcontent.h.
namespace ServiceModel {

// Lists (XML Schema part 2, section 2.5.1.2) are items with white space between them.
QStringList splitList(QStringView text);

template <class T>
QString toText(const QList<T> &values)
{
    QStringList texts;
    for (const T &value : values)
        texts.append(toText(value));
    return texts.join(u' ');
}

template <class T>
bool fromText(QStringView text, QList<T> &values)
{
    QList<T> result;
    for (const QString &item : splitList(text)) {
        if (!fromText(item, *appendItem(result)))
            return false;
    }
    values = result;
    return true;
}

// White space of texts whose type does not keep it as it is (XML Schema part 2, section 4.3.6): of xs:normalizedString, and of
// xs:token and all that is derived from it. Always true.
bool replaceSpace(QString &text);
bool replaceSpace(std::optional<QString> &text);
bool collapseSpace(QString &text);
bool collapseSpace(std::optional<QString> &text);

// The value that a text of the type stands for.
template <class T>
T valueOf(QStringView text)
{
    T value{};
    fromText(text, value);
    return value;
}

// Refuses text that is not of the simple type, or of the type that is meant when it has no name; always false.
bool refuseText(XmlReader &reader, const QString &name, QStringView text, QStringView type);
// Refuses the element where the reader stands: it lacks the attribute.
void refuseWithoutAttribute(XmlReader &reader, QStringView localName);

template <class T>
void readAttribute(XmlReader &reader, QStringView namespaceUri, QStringView localName, T &value)
{
    const QString text = reader.attribute(namespaceUri, localName);
    if (text.isNull())
        refuseWithoutAttribute(reader, localName);
    else if (!fromText(text, value))
        refuseText(reader, localName.toString(), text, {});
}

template <class T>
void readOptionalAttribute(XmlReader &reader, QStringView namespaceUri, QStringView localName, std::optional<T> &value)
{
    if (!reader.attribute(namespaceUri, localName).isNull())
        readAttribute(reader, namespaceUri, localName, value.emplace());
}

// Whether there is a text for it: not for a date or a time that nobody set.
template <class T>
bool hasText(const T &value)
{
    if constexpr (requires { value.isValid(); })
        return value.isValid();
    else
        return true;
}

template <class T>
bool hasText(const QList<T> &values)
{
    return std::all_of(values.cbegin(), values.cend(), [](const T &value) { return hasText(value); });
}

// Says of an element or an attribute that its value was not set; the message is not sent then.
void refuseUnset(XmlWriter &writer, const QString &name);

template <class T>
void writeAttribute(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const T &value)
{
    if (!hasText(value))
        refuseUnset(writer, localName.toString());
    writer.attribute(namespaceUri, localName, toText(value));
}

template <class T>
void writeOptionalAttribute(XmlWriter &writer, QStringView namespaceUri, QStringView localName, const std::optional<T> &value)
{
    if (value)
        writeAttribute(writer, namespaceUri, localName, *value);
}

} // namespace ServiceModel
