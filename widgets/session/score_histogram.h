// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/score_attack.h"

#include <cstddef>
#include <vector>

namespace unlearn {

/// Shares (percent) of forget and test samples by score, in bins of equal width. Infinite scores fall into the outer
/// bins.
struct ScoreHistogram {
    double lower = 0.0;
    double binWidth = 1.0;
    std::vector<double> forgetPercent;
    std::vector<double> testPercent;

    /// Of a bin; of the number of bins: the end of the last.
    double edge(std::size_t bin) const { return lower + static_cast<double>(bin) * binWidth; }
};

ScoreHistogram scoreHistogram(const AttackFigures& result, int bins);

} // namespace unlearn
