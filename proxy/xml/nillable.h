// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <type_traits>
#include <utility>

namespace ServiceModel {

struct Nil
{
};
inline constexpr Nil nil{};

// An element that may be absent and may be there without a value (xsi:nil): three states where std::optional has two.
// Absent at first; to whoever does not care it is a std::optional.
//
//     person.nickname = u"Ada"_s;
//     person.nickname = ServiceModel::nil;   // <nickname xsi:nil="true"/>
//     person.nickname.reset();               // no element
//     if (person.nickname) use(*person.nickname);
template <class T>
class Nillable : public std::optional<T>
{
public:
    using std::optional<T>::optional;
    Nillable() = default;
    Nillable(Nil) : m_isNil(true) { }

    template <class U>
    Nillable &operator=(U &&value)
        requires(std::is_assignable_v<std::optional<T> &, U> && !std::is_same_v<std::remove_cvref_t<U>, Nillable>)
    {
        m_isNil = false;
        std::optional<T>::operator=(std::forward<U>(value));
        return *this;
    }

    bool isNil() const { return m_isNil && !this->has_value(); }
    void reset()
    {
        m_isNil = false;
        std::optional<T>::reset();
    }

    friend bool operator==(const Nillable &left, const Nillable &right)
    {
        return left.isNil() == right.isNil()
            && static_cast<const std::optional<T> &>(left) == static_cast<const std::optional<T> &>(right);
    }
    friend bool operator==(const Nillable &left, const std::optional<T> &right)
    {
        return static_cast<const std::optional<T> &>(left) == right;
    }
    friend bool operator==(const Nillable &left, std::nullopt_t) { return !left.has_value(); }
    friend bool operator==(const Nillable &left, Nil) { return left.isNil(); }
    // What is absent and what is nil differ from every value.
    template <class U>
    friend bool operator==(const Nillable &left, const U &right)
    {
        return left.has_value() && *left == right;
    }

private:
    bool m_isNil = false;
};

} // namespace ServiceModel
