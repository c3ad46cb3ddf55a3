// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/thinned_roc.h"

#include "core/evaluate/roc.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <set>

namespace unlearn {
namespace {

constexpr double tenfolds = 4.0; ///< that a logarithmic axis shows, up to 1
constexpr double least = 1e-4;   ///< where it begins
constexpr double nothing = 1e-9; ///< a deviation of rounding alone

/// Place on a logarithmic axis, as a share of its length.
double place(double rate)
{
    return std::log10(std::max(rate, least)) / tenfolds;
}

/// Between two points that are kept, the one that lies farthest from their connection.
struct Gap {
    double deviation = 0.0;
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t farthest = 0;

    /// The earlier one first where two are as far.
    bool operator<(const Gap& other) const
    {
        return deviation != other.deviation ? deviation < other.deviation : from > other.from;
    }
};

double deviationOf(const RocCurve& roc, std::size_t from, std::size_t to, std::size_t point)
{
    const double x = roc.falsePositiveRate[point];
    const double y = roc.truePositiveRate[point];
    const double across = roc.falsePositiveRate[to] - roc.falsePositiveRate[from];
    const double up = roc.truePositiveRate[to] - roc.truePositiveRate[from];
    const double yThere =
        across > 0.0 ? roc.truePositiveRate[from] + up * (x - roc.falsePositiveRate[from]) / across : y;
    const double xThere = up > 0.0 ? roc.falsePositiveRate[from] + across * (y - roc.truePositiveRate[from]) / up : x;
    const double onLinear = std::min(std::abs(yThere - y), std::abs(xThere - x));
    const double onLogarithmic = std::min(std::abs(place(yThere) - place(y)), std::abs(place(xThere) - place(x)));
    return std::max(onLinear, onLogarithmic);
}

Gap gapBetween(const RocCurve& roc, std::size_t from, std::size_t to)
{
    Gap gap{.deviation = 0.0, .from = from, .to = to, .farthest = from};
    for (std::size_t point = from + 1; point < to; ++point) {
        const double deviation = deviationOf(roc, from, to, point);
        if (deviation > gap.deviation) {
            gap.deviation = deviation;
            gap.farthest = point;
        }
    }
    return gap;
}

} // namespace

std::vector<RocPoint> thinnedRoc(const RocCurve& roc, std::size_t mostPoints)
{
    const std::size_t last = roc.falsePositiveRate.size() - 1;
    std::set<std::size_t> kept{0, last};
    std::priority_queue<Gap> gaps;
    gaps.push(gapBetween(roc, 0, last));
    while (kept.size() < mostPoints && !gaps.empty() && gaps.top().deviation > nothing) {
        const Gap gap = gaps.top();
        gaps.pop();
        kept.insert(gap.farthest);
        gaps.push(gapBetween(roc, gap.from, gap.farthest));
        gaps.push(gapBetween(roc, gap.farthest, gap.to));
    }
    std::vector<RocPoint> points;
    points.reserve(kept.size());
    for (const std::size_t point : kept)
        points.push_back(
            {.falsePositiveRate = roc.falsePositiveRate[point], .truePositiveRate = roc.truePositiveRate[point]});
    return points;
}

} // namespace unlearn
