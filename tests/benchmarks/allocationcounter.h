// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

// How often this program has allocated memory, in any thread, by malloc or anything above it.
std::uint64_t allocationCount();
