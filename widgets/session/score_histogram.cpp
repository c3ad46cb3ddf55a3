// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/score_histogram.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace unlearn {

namespace {

std::vector<double> sharesOf(const std::vector<double>& scores, double lower, double width, int bins)
{
    std::vector<double> shares(static_cast<std::size_t>(bins), 0.0);
    for (const double score : scores) {
        const double place = std::clamp((score - lower) / width, 0.0, static_cast<double>(bins - 1));
        shares[static_cast<std::size_t>(place)] += 100.0 / static_cast<double>(scores.size());
    }
    return shares;
}

} // namespace

ScoreHistogram scoreHistogram(const AttackFigures& result, int bins)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto* scores : {&result.positiveScores, &result.negativeScores}) {
        for (const double score : *scores) {
            if (std::isfinite(score)) {
                low = std::min(low, score);
                high = std::max(high, score);
            }
        }
    }
    ScoreHistogram histogram;
    if (!(low <= high))
        return histogram;
    histogram.lower = low;
    histogram.binWidth = high > low ? (high - low) / bins : 1.0;
    histogram.forgetPercent = sharesOf(result.positiveScores, low, histogram.binWidth, bins);
    histogram.testPercent = sharesOf(result.negativeScores, low, histogram.binWidth, bins);
    return histogram;
}

} // namespace unlearn
