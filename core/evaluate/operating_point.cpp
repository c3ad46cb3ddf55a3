// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/operating_point.h"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace unlearn {

OperatingPoint operatingPointAt(const RocCurve& roc, double threshold)
{
    // Thresholds fall: the last that is not below counts every score that is not below.
    const auto below = std::ranges::upper_bound(roc.threshold, threshold, std::greater{});
    if (below == roc.threshold.begin())
        return {};
    const auto point = static_cast<std::size_t>(below - roc.threshold.begin()) - 1;
    return {roc.truePositiveRate[point], roc.falsePositiveRate[point]};
}

double bestThreshold(const RocCurve& roc)
{
    std::size_t best = std::min<std::size_t>(1, roc.threshold.size() - 1); // the first point is above all scores
    for (std::size_t i = best + 1; i < roc.threshold.size(); ++i) {
        if (roc.truePositiveRate[i] - roc.falsePositiveRate[i]
            > roc.truePositiveRate[best] - roc.falsePositiveRate[best])
            best = i;
    }
    return roc.threshold[best];
}

} // namespace unlearn
