// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/polymorphic.h"

namespace ServiceModel {

// What Reference has that does not depend on the type.
class ReferenceValue
{
protected:
    ReferenceValue() = default;
    void set(const XmlType &type, std::shared_ptr<void> object);
    void *as(const XmlType &type) const; // null when it is of no such type, or gone
    const XmlType *type() const { return m_type; }
    void *object() const { return m_owned ? m_owned.get() : m_back.lock().get(); }
    void weaken();
    void strengthen();
    bool read(XmlReader &reader, const XmlType &declared);
    void write(XmlWriter &writer, const XmlType &declared) const;
    QString violation() const;
    static bool isEqual(const ReferenceValue &left, const ReferenceValue &right); // of two that refer to something

private:
    const XmlType *m_type = nullptr;
    std::shared_ptr<void> m_owned; // or
    std::weak_ptr<void> m_back;
};

// A reference to an object, of the type T or of one that is derived from it: what DataContractSerializer makes of types with
// IsReference (z:Id and z:Ref). Unlike all other members it is no value: a copy refers to the same object. Two are equal when
// they refer to the same one, or to equal ones.
//
//     Person ada{.name = u"Ada"_s};
//     ServiceModel::Reference<Person> person = ada;   // a new object, a copy of ada
//     team.lead = person;
//     team.members = {person, other};                  // the object of team.lead: written once, with z:Id
//     if (team.lead == team.members.first()) ...
//
// Objects are owned by those who refer to them. One that is referred to from within itself would own itself and never be
// freed: there, back() makes a reference that owns nothing, as those are that come from a message. It is good as long as
// somebody else owns the object; owner() makes one that owns it, too.
//
//     person->manager->staff.append(person);           // manager owns person
//     person->manager = person->manager.back();        // and person does not own manager
template <class T>
class Reference : public ReferenceValue
{
public:
    Reference() = default; // a T as it is at first
    template <class U>
        requires(!std::derived_from<U, ReferenceValue> && std::derived_from<U, T>)
    Reference(const U &value)
    {
        set(U::xmlType(), std::make_shared<U>(value));
    }

    // The object when it is of the type U or of one that is derived from it, or null.
    template <class U>
    U *as() const
    {
        return static_cast<U *>(ReferenceValue::as(U::xmlType()));
    }
    // Whether it refers to an object: not before one was set, and not when that of back() is gone.
    explicit operator bool() const { return object(); }
    const T &operator*() const { return object() ? *as<T>() : initial(); }
    const T *operator->() const { return &**this; }
    T &operator*() { return *edit(); }
    T *operator->() { return edit(); }

    Reference back() const
    {
        Reference result = *this;
        result.weaken();
        return result;
    }
    Reference owner() const
    {
        Reference result = *this;
        result.strengthen();
        return result;
    }

    friend bool operator==(const Reference &left, const Reference &right)
    {
        if (left && right)
            return isEqual(left, right);
        return (!left && !right) || *left == *right;
    }
    friend bool readValue(XmlReader &reader, Reference &value) { return value.read(reader, T::xmlType()); }
    friend void writeValue(XmlWriter &writer, const Reference &value)
    {
        if (value.type())
            value.write(writer, T::xmlType());
        else
            value->writeTo(writer);
    }
    friend QString firstViolation(const Reference &value) { return value ? value.violation() : firstViolation(*value); }

private:
    static const T &initial()
    {
        static const T value{};
        return value;
    }
    T *edit()
    {
        if (!object())
            set(T::xmlType(), std::make_shared<T>());
        return as<T>();
    }
};

template <class T>
inline constexpr bool IsRelocatable<Reference<T>> = true; // shared pointers are, in all standard libraries

} // namespace ServiceModel
