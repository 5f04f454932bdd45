// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/listroom.h"

#include <QString>

#include <memory>

namespace ServiceModel {

class XmlReader;
class XmlWriter;

// A value that is kept apart from what holds it, so that a type may hold itself. It is a value all the same: a copy is
// another one, and two are equal when what they hold is. It is shared until one of the copies is changed.
//
//     struct Node { QString name; std::optional<ServiceModel::Boxed<Node>> next; };
//     node.next = Node{.name = u"second"_s};
//     if (node.next) use((*node.next)->name);
template <class T>
class Boxed
{
public:
    Boxed() = default; // a T as it is at first
    Boxed(const T &value) : m_value(std::make_shared<T>(value)) { }

    const T &operator*() const { return m_value ? *m_value : initial(); }
    const T *operator->() const { return &**this; }
    T &operator*() { return *edit(); }
    T *operator->() { return edit(); }

    friend bool operator==(const Boxed &left, const Boxed &right) { return left.m_value == right.m_value || *left == *right; }
    friend bool operator==(const Boxed &left, const T &right) { return *left == right; }
    friend QString firstViolation(const Boxed &value) { return firstViolation(*value); }

private:
    static const T &initial()
    {
        static const T value{};
        return value;
    }

    T *edit()
    {
        if (!m_value)
            m_value = std::make_shared<T>();
        else if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        return m_value.get();
    }

    std::shared_ptr<T> m_value;
};

template <class T>
bool readValue(XmlReader &reader, Boxed<T> &value)
{
    return readValue(reader, *value);
}

template <class T>
void writeValue(XmlWriter &writer, const Boxed<T> &value)
{
    writeValue(writer, *value);
}

template <class T>
void readContent(XmlReader &reader, Boxed<T> &value)
{
    readContent(reader, *value);
}

template <class T>
void writeContent(XmlWriter &writer, const Boxed<T> &value)
{
    writeContent(writer, *value);
}

template <class T>
inline constexpr bool IsRelocatable<Boxed<T>> = true; // shared pointers are, in all standard libraries

} // namespace ServiceModel
