// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/xmlreader.h"
#include "xml/xmlwriter.h"

#include <concepts>
#include <memory>

namespace ServiceModel {

class XmlTypes;

// A complex type that others are derived from, or that is derived itself: what a value of it needs where only its base is
// known. Generated code has one for each such type: xmlType(static_cast<const Dog *>(nullptr)).
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
};

template <class T>
XmlType describeType(QStringView namespaceUri, QStringView localName, bool isAbstract, const XmlTypes &(*relatives)())
{
    return {namespaceUri, localName, isAbstract, nullptr, relatives,
            []() -> void * { return new T; },
            [](const void *value) -> void * { return new T(*static_cast<const T *>(value)); },
            [](void *value) { delete static_cast<T *>(value); },
            nullptr,
            [](const void *left, const void *right) { return *static_cast<const T *>(left) == *static_cast<const T *>(right); },
            [](XmlReader &reader, void *value) { return readValue(reader, *static_cast<T *>(value)); },
            [](XmlWriter &writer, const void *value) { writeValue(writer, *static_cast<const T *>(value)); }};
}

template <class T, class Base>
XmlType describeType(QStringView namespaceUri, QStringView localName, bool isAbstract, const XmlTypes &(*relatives)())
{
    XmlType type = describeType<T>(namespaceUri, localName, isAbstract, relatives);
    type.base = &xmlType(static_cast<const Base *>(nullptr));
    type.toBase = [](const void *value) -> const void * { return static_cast<const Base *>(static_cast<const T *>(value)); };
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

// What Polymorphic has that does not depend on the type: a value of any described type, shared until it is changed.
class PolymorphicValue
{
protected:
    PolymorphicValue() = default;
    void set(const XmlType &type, void *value); // takes it
    const void *as(const XmlType &type) const;  // null when it is of no such type
    void detach();
    const XmlType *type() const { return m_type; }
    bool read(XmlReader &reader, const XmlType &declared);
    void write(XmlWriter &writer, const XmlType &declared) const;
    static bool isEqual(const PolymorphicValue &left, const PolymorphicValue &right); // of two that hold something

private:
    const XmlType *m_type = nullptr;
    std::shared_ptr<void> m_value;
};

// A value of the type T or of one that is derived from it (xsi:type, XML Schema part 1, section 2.6.1). It is a value: a
// copy is another one, and two are equal when what they hold is of one type and equal. At first it holds a T.
//
//     zoo.animal = Dog{...};
//     use(zoo.animal->name);                                    // what all animals have
//     if (const Dog *dog = zoo.animal.as<Dog>()) use(dog->breed);
template <class T>
class Polymorphic : public PolymorphicValue
{
public:
    Polymorphic() = default;
    template <class U>
        requires(!std::derived_from<U, PolymorphicValue> && std::derived_from<U, T>)
    Polymorphic(const U &value)
    {
        set(xmlType(static_cast<const U *>(nullptr)), new U(value));
    }

    // The value when it is of the type U or of one that is derived from it, or null.
    template <class U>
    const U *as() const
    {
        return static_cast<const U *>(PolymorphicValue::as(xmlType(static_cast<const U *>(nullptr))));
    }
    template <class U>
    U *as()
    {
        detach();
        return const_cast<U *>(std::as_const(*this).template as<U>());
    }
    const T &operator*() const { return type() ? *as<T>() : initial(); }
    const T *operator->() const { return &**this; }
    T &operator*() { return *edit(); }
    T *operator->() { return edit(); }
    // The type that is held, or null when it is a T as it was at first.
    const XmlType *type() const { return PolymorphicValue::type(); }
    friend bool operator==(const Polymorphic &left, const Polymorphic &right)
    {
        if (left.type() && right.type())
            return isEqual(left, right);
        const XmlType *held = left.type() ? left.type() : right.type();
        return !held || (held == &xmlType(static_cast<const T *>(nullptr)) && *left == *right);
    }
    friend bool readValue(XmlReader &reader, Polymorphic &value) { return value.read(reader, xmlType(static_cast<const T *>(nullptr))); }
    friend void writeValue(XmlWriter &writer, const Polymorphic &value)
    {
        if (value.type())
            value.write(writer, xmlType(static_cast<const T *>(nullptr)));
        else
            writeValue(writer, *value);
    }

private:
    static const T &initial()
    {
        static const T value{};
        return value;
    }
    T *edit()
    {
        if (!type())
            set(xmlType(static_cast<const T *>(nullptr)), new T);
        return as<T>();
    }
};

} // namespace ServiceModel
