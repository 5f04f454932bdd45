// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "allocationcounter.h"

#include <atomic>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

static thread_local std::uint64_t count = 0;
static std::atomic<bool> isWatched = false;
static std::atomic<std::int64_t> bytes = 0;
static std::atomic<std::int64_t> peak = 0;

std::uint64_t allocationCount()
{
    return count;
}

HeapWatch::HeapWatch()
{
    ::bytes = ::peak = 0;
    isWatched = true;
}

HeapWatch::~HeapWatch()
{
    isWatched = false;
}

std::int64_t HeapWatch::bytes() const
{
    return ::bytes;
}

std::int64_t HeapWatch::peak() const
{
    return ::peak;
}

#ifdef __GLIBC__
// The program's own definitions come before the C library's.
extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t number, std::size_t size);
void *__libc_realloc(void *memory, std::size_t size);
void __libc_free(void *memory);

static void *taken(void *memory)
{
    ++count;
    if (isWatched.load(std::memory_order_relaxed)) {
        const auto size = std::int64_t(malloc_usable_size(memory));
        const std::int64_t now = bytes.fetch_add(size, std::memory_order_relaxed) + size;
        if (now > peak.load(std::memory_order_relaxed))
            peak.store(now, std::memory_order_relaxed);
    }
    return memory;
}

static void given(void *memory)
{
    if (isWatched.load(std::memory_order_relaxed))
        bytes.fetch_sub(std::int64_t(malloc_usable_size(memory)), std::memory_order_relaxed);
}

void *malloc(std::size_t size)
{
    return taken(__libc_malloc(size));
}

void *calloc(std::size_t number, std::size_t size)
{
    return taken(__libc_calloc(number, size));
}

void *realloc(void *memory, std::size_t size)
{
    given(memory);
    return taken(__libc_realloc(memory, size));
}

void free(void *memory)
{
    given(memory);
    __libc_free(memory);
}

}
#endif
