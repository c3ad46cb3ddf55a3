// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/score_histogram.h"

#include "core/evaluate/score_attack.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace unlearn {
namespace {

std::vector<std::int64_t> countsOf(const std::vector<double>& scores, const std::vector<double>& edges)
{
    std::vector<std::int64_t> counts(edges.size() - 1, 0);
    const auto last = static_cast<std::ptrdiff_t>(counts.size()) - 1;
    for (const double score : scores) {
        const std::ptrdiff_t bin = std::ranges::upper_bound(edges, score) - edges.begin() - 1;
        ++counts[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(bin, 0, last))];
    }
    return counts;
}

} // namespace

ScoreHistogram scoreHistogram(const AttackFigures& attack, int bins)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto* scores : {&attack.positiveScores, &attack.negativeScores}) {
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
    if (low == high)
        high = low + 1.0;
    for (int i = 0; i <= bins; ++i)
        histogram.edges.push_back(std::lerp(low, high, static_cast<double>(i) / bins));
    histogram.positives = countsOf(attack.positiveScores, histogram.edges);
    histogram.negatives = countsOf(attack.negativeScores, histogram.edges);
    return histogram;
}

std::vector<double> sharesPercent(std::span<const std::int64_t> counts)
{
    const auto sum = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    std::vector<double> shares;
    shares.reserve(counts.size());
    for (const std::int64_t count : counts)
        shares.push_back(sum > 0.0 ? 100.0 * static_cast<double>(count) / sum : 0.0);
    return shares;
}

} // namespace unlearn
