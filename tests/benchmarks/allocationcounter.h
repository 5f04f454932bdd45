// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

// How often this thread has allocated memory, by malloc or anything above it.
std::uint64_t allocationCount();

// Watches how much memory the program takes, in all threads, beyond what it held when the watch began. One at a time; while
// there is none, counting costs nothing that threads would have to share.
class HeapWatch
{
public:
    HeapWatch();
    ~HeapWatch();
    HeapWatch(const HeapWatch &) = delete;
    HeapWatch &operator=(const HeapWatch &) = delete;

    std::int64_t bytes() const;
    std::int64_t peak() const;
};
