// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/average_precision.h"

#include "core/evaluate/roc.h"

namespace unlearn {

double averagePrecision(std::span<const double> positives, std::span<const double> negatives)
{
    const RocCurve roc = rocCurve(positives, negatives); // the same thresholds
    const auto all = static_cast<double>(positives.size());
    const auto others = static_cast<double>(negatives.size());
    double area = 0.0;
    for (std::size_t i = 1; i < roc.threshold.size(); ++i) {
        const double found = roc.truePositiveRate[i] * all;
        const double taken = found + roc.falsePositiveRate[i] * others;
        area += (roc.truePositiveRate[i] - roc.truePositiveRate[i - 1]) * found / taken;
    }
    return area;
}

} // namespace unlearn
