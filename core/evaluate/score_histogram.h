// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace unlearn {

struct AttackFigures;

/// How many of an attack's samples have which scores.
struct ScoreHistogram {
    /// [bins + 1], in equal steps from the least to the largest finite score. A bin holds its lower edge, the last one
    /// also its upper edge; infinite scores are in the outer bins. Empty, as are the others, without a finite score.
    std::vector<double> edges;
    std::vector<std::int64_t> positives; ///< [bins] samples
    std::vector<std::int64_t> negatives; ///< likewise
    bool operator==(const ScoreHistogram&) const = default;
};

inline constexpr int scoreBins = 30;

/// Where all finite scores are equal the bins begin at them and span 1. attack: without NaN, as attackFigures() makes
/// sure. bins: 1 or more. Deterministic.
ScoreHistogram scoreHistogram(const AttackFigures& attack, int bins = scoreBins);

/// Each as a share of their sum, in percent; zeros where there is none.
std::vector<double> sharesPercent(std::span<const std::int64_t> counts);

} // namespace unlearn
