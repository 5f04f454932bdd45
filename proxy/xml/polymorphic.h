// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/listroom.h"
#include "xml/xmltype.h"

#include <concepts>
#include <memory>

namespace ServiceModel {

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
    QString violation() const { return m_type->violation(m_value.get()); }
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
        set(U::xmlType(), new U(value));
    }

    // The value when it is of the type U or of one that is derived from it, or null.
    template <class U>
    const U *as() const
    {
        return static_cast<const U *>(PolymorphicValue::as(U::xmlType()));
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
        return !held || (held == &T::xmlType() && *left == *right);
    }
    friend bool readValue(XmlReader &reader, Polymorphic &value) { return value.read(reader, T::xmlType()); }
    friend void writeValue(XmlWriter &writer, const Polymorphic &value)
    {
        if (value.type())
            value.write(writer, T::xmlType());
        else
            value->writeTo(writer);
    }
    friend QString firstViolation(const Polymorphic &value) { return value.type() ? value.violation() : firstViolation(*value); }

private:
    static const T &initial()
    {
        static const T value{};
        return value;
    }
    T *edit()
    {
        if (!type())
            set(T::xmlType(), new T);
        return as<T>();
    }
};

template <class T>
inline constexpr bool IsRelocatable<Polymorphic<T>> = true; // shared pointers are, in all standard libraries

} // namespace ServiceModel
