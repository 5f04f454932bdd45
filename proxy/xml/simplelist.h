// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/elementcontent.h"

// The codec of elements that are lists (XML Schema part 2, section 2.5.1.2). Their text is that of attributes that are.
namespace ServiceModel {

template <class T>
void writeSimpleValue(XmlWriter &writer, const T &value)
{
    if (!hasText(value))
        refuseUnset(writer, writer.localName());
    writer.text(toText(value));
}

template <class T>
bool readValue(XmlReader &reader, QList<T> &values)
{
    return readSimpleValue(reader, values, {});
}

template <class T>
void writeValue(XmlWriter &writer, const QList<T> &values)
{
    writeSimpleValue(writer, values);
}

} // namespace ServiceModel
