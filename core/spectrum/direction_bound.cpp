// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/direction_bound.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr double columnsToSettleOne = 2.5;

} // namespace

double fewestDirections(std::span<const double> leading, double wanted, double squares)
{
    double fewest = 0.0;
    for (std::size_t known = 0;; ++known) {
        const auto held = static_cast<double>(known);
        if (wanted <= 0.0)
            return held;
        if (squares > 0.0) // else rounding has eaten them
            fewest = std::max(fewest, held + wanted * wanted / squares);
        if (known > 0 && leading[known - 1] > 0.0)
            fewest = std::max(fewest, held + wanted / leading[known - 1]);
        if (known == leading.size())
            return fewest;
        wanted -= leading[known];
        squares -= leading[known] * leading[known];
    }
}

double foretoldColumns(std::int64_t columns, std::size_t settled, std::size_t wanted)
{
    return static_cast<double>(columns) + columnsToSettleOne * static_cast<double>(wanted - settled);
}

} // namespace unlearn
