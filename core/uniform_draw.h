// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace unlearn {

/// Uniform in 0..bound-1, bound at least 1. std::uniform_int_distribution may differ between standard libraries; this
/// gives the same numbers on every platform.
inline std::uint64_t drawBelow(std::mt19937_64& generator, std::uint64_t bound)
{
    const std::uint64_t uneven = (0 - bound) % bound; // 2^64 mod bound: the values below it would be drawn too often
    std::uint64_t value = generator();
    while (value < uneven)
        value = generator();
    return value % bound;
}

} // namespace unlearn
