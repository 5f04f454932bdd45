// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <cstddef>
#include <cstring>
#include <new>
#include <optional>

// QList::emplaceBack(), compiled once for all types that may be moved as bytes. A compiler makes some forty functions of
// QList's own for each type otherwise: with a large contract that was a third of its time and memory.
namespace ServiceModel {

// Whether the bytes of a value, moved elsewhere, are the value.
template <class T>
inline constexpr bool IsRelocatable = QTypeInfo<T>::isRelocatable;
template <class T>
inline constexpr bool IsRelocatable<std::optional<T>> = IsRelocatable<T>;

// What a QList is made of. It stays so in all of Qt 6, whose inline functions are in programs that were built before.
struct ListBytes { QArrayData *header; std::byte *items; qsizetype size; };

// Makes room for one more item behind the others. False when others have the items, too.
bool makeRoom(ListBytes &list, qsizetype itemSize, qsizetype alignment);

// Appends an item that has its default value. Null when the list shares its items with a copy: this is for lists that are
// being made.
template <class T>
T *appendItem(QList<T> &values)
{
    if constexpr (!IsRelocatable<T> || alignof(T) > alignof(std::max_align_t)) {
        return &values.emplaceBack();
    } else {
        static_assert(sizeof(QList<T>) == sizeof(ListBytes));
        ListBytes list;
        std::memcpy(&list, static_cast<const void *>(&values), sizeof list);
        if (!makeRoom(list, sizeof(T), qMax(alignof(T), alignof(QArrayData))))
            return nullptr;
        T *item = new (list.items + list.size * qsizetype(sizeof(T))) T();
        ++list.size;
        std::memcpy(static_cast<void *>(&values), &list, sizeof list);
        return item;
    }
}

} // namespace ServiceModel
