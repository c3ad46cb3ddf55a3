// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace unlearn {

/// How many leading directions of a moment are wanted: the fewest that hold more than a share of its trace.
struct LeadingGoal {
    double energyShare = 0.0; ///< 0..1
    std::int64_t atLeast = 0; ///< and never fewer than these
    bool operator==(const LeadingGoal&) const = default;
};

} // namespace unlearn
