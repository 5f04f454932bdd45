// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

#include <QHash>

namespace ServiceModel {

class XmlTypes;

// A complex type that others are derived from, or that is derived itself: what a value of it needs where only its base is
// known. Generated code has one for each such type: Dog::xmlType().
struct XmlType
{
    QStringView namespaceUri;
    QStringView localName;
    bool isAbstract;
    const XmlType *base; // null when it extends none
    const XmlTypes &(*relatives)(); // all types of the same description
    void *(*create)();
    void *(*copy)(const void *);
    void (*destroy)(void *);
    const void *(*toBase)(const void *);
    bool (*equals)(const void *, const void *);
    bool (*read)(XmlReader &, void *);
    void (*write)(XmlWriter &, const void *);
    QString (*violation)(const void *); // of facets (facets.h); null when nobody is to check them
};

// Named functions and no lambdas: a compiler makes three functions of each of those, for each type of a contract.
template <class T, class Base>
struct XmlTypeFunctions
{
    static void *create() { return new T; }
    static void *copy(const void *value) { return new T(*static_cast<const T *>(value)); }
    static void destroy(void *value) { delete static_cast<T *>(value); }
    static const void *toBase(const void *value) { return static_cast<const Base *>(static_cast<const T *>(value)); }
    static bool equals(const void *left, const void *right) { return *static_cast<const T *>(left) == *static_cast<const T *>(right); }
    static bool read(XmlReader &reader, void *value) { return static_cast<T *>(value)->readFrom(reader); }
    static void write(XmlWriter &writer, const void *value) { static_cast<const T *>(value)->writeTo(writer); }
    static QString violation(const void *value) { return firstViolation(*static_cast<const T *>(value)); }
};

// The type T; Base is what it extends, or void.
template <class T, class Base = void>
XmlType describeType(QStringView namespaceUri, QStringView localName, bool isAbstract, const XmlTypes &(*relatives)())
{
    using Functions = XmlTypeFunctions<T, Base>;
    XmlType type{namespaceUri, localName, isAbstract, nullptr, relatives, Functions::create, Functions::copy, Functions::destroy,
                 nullptr, Functions::equals, Functions::read, Functions::write, nullptr};
    if constexpr (!std::is_void_v<Base>) {
        type.base = &Base::xmlType();
        type.toBase = Functions::toBase;
    }
    if constexpr (requires(const T &value) { firstViolation(value); })
        type.violation = Functions::violation;
    return type;
}

// The types of one description, by name.
class XmlTypes
{
public:
    XmlTypes(std::initializer_list<const XmlType *> types);
    const XmlType *find(const QName &name) const;

private:
    QHash<QName, const XmlType *> m_types;
};

// Whether it is the base, or derived from it; false of null.
bool isDerived(const XmlType *type, const XmlType &base);
// Of what type the element is where the reader stands: the declared one, or what xsi:type says. Null, with an error in the
// reader, when it can be of no such type.
const XmlType *typeOf(XmlReader &reader, const XmlType &declared);

} // namespace ServiceModel
