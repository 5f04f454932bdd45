// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

#include <QTypeInfo>

namespace ServiceModel {

// The structs that qsvcutil writes read and write themselves: as elements, or as parts of an element's content. As members,
// and not as overloads: a contract may have thousands, and compilers would look at all for each call.
template <class T>
concept GeneratedElement = requires(T &value, const T &constant, XmlReader &reader, XmlWriter &writer) {
    value.readFrom(reader);
    constant.writeTo(writer);
};

template <class T>
concept GeneratedPart = requires(T &value, const T &constant, XmlReader &reader, XmlWriter &writer) {
    T::startsAt(reader);
    value.readPartFrom(reader);
    constant.writePartTo(writer);
};

} // namespace ServiceModel

// They hold nothing that points into them: lists may move their bytes, which is faster, and less to compile.
template <class T>
    requires(ServiceModel::GeneratedElement<T> || ServiceModel::GeneratedPart<T>)
class QTypeInfo<T>
{
public:
    enum {
        isPointer = false,
        isIntegral = false,
        isComplex = true,
        isRelocatable = true,
    };
};
