// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlreader.h"

#include <new>
#include <utility>

namespace ServiceModel {

namespace {

struct SpareRoom
{
    ~SpareRoom()
    {
        ::operator delete(std::exchange(room, nullptr));
        isOver = true;
    }

    void *room = nullptr;
    static thread_local bool isOver; // needs no destructor, so that it can be asked after the other has run
};

thread_local bool SpareRoom::isOver = false;
thread_local SpareRoom spare;

} // namespace

void *XmlReader::operator new(std::size_t size)
{
    Q_ASSERT(size == sizeof(XmlReader));
    void *const room = SpareRoom::isOver ? nullptr : std::exchange(spare.room, nullptr);
    return room ? room : ::operator new(size);
}

void XmlReader::operator delete(void *room)
{
    if (SpareRoom::isOver || spare.room)
        ::operator delete(room);
    else
        spare.room = room;
}

} // namespace ServiceModel
