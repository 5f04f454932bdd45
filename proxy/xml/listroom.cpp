// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/listroom.h"

namespace ServiceModel {

namespace {

ListBytes allocated(qsizetype capacity, qsizetype itemSize, qsizetype alignment)
{
    ListBytes result{nullptr, nullptr, 0};
    result.items = static_cast<std::byte *>(QArrayData::allocate(&result.header, itemSize, alignment, capacity, QArrayData::Grow));
    Q_CHECK_PTR(result.items);
    return result;
}

// Where the room for items begins; it may be that the first of them were taken out.
const std::byte *roomOf(const ListBytes &list, qsizetype alignment)
{
    const quintptr behind = quintptr(list.header) + sizeof(QArrayData);
    return reinterpret_cast<const std::byte *>((behind + quintptr(alignment) - 1) & ~(quintptr(alignment) - 1));
}

} // namespace

bool makeRoom(ListBytes &list, qsizetype itemSize, qsizetype alignment)
{
    if (!list.header) {
        if (list.size > 0)
            return false;
        list = allocated(1, itemSize, alignment);
        return true;
    }
    if (list.header->needsDetach()) {
        if (list.size > 0)
            return false;
        if (!list.header->deref()) // the others are gone since
            QArrayData::deallocate(list.header, itemSize, alignment);
        list = allocated(1, itemSize, alignment);
        return true;
    }
    const qsizetype before = list.items - roomOf(list, alignment);
    if (before + (list.size + 1) * itemSize <= list.header->alloc * itemSize)
        return true;
    if (before == 0) {
        const auto [header, items] = QArrayData::reallocateUnaligned(list.header, list.items, itemSize, list.size + 1, QArrayData::Grow);
        Q_CHECK_PTR(items);
        list.header = header;
        list.items = static_cast<std::byte *>(items);
        return true;
    }
    ListBytes moved = allocated(list.size + 1, itemSize, alignment);
    std::memcpy(moved.items, list.items, size_t(list.size * itemSize));
    moved.size = list.size;
    QArrayData::deallocate(list.header, itemSize, alignment);
    list = moved;
    return true;
}

} // namespace ServiceModel
