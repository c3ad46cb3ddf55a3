// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/privacy_score.h"

#include "core/evaluate/roc.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unlearn {
namespace {

/// log2(share / error): infinite where there is no error, and minus infinity where the share is not above zero.
double bits(double share, double error)
{
    if (!(share > 0.0))
        return -std::numeric_limits<double>::infinity();
    return error > 0.0 ? std::log2(share / error) : std::numeric_limits<double>::infinity();
}

/// Over all thresholds of "at or above it means positive".
double mostBits(const RocCurve& roc, double delta)
{
    double most = 0.0;
    for (std::size_t i = 0; i < roc.falsePositiveRate.size(); ++i) {
        const double falsePositives = roc.falsePositiveRate[i];
        const double falseNegatives = 1.0 - roc.truePositiveRate[i];
        most = std::max(most,
                        std::min(bits(1.0 - delta - falsePositives, falseNegatives),
                                 bits(1.0 - delta - falseNegatives, falsePositives)));
    }
    return most;
}

} // namespace

double privacyLossBits(std::span<const double> one, std::span<const double> other, double delta)
{
    return std::max(mostBits(rocCurve(one, other), delta), mostBits(rocCurve(other, one), delta));
}

double privacyScore(double bits)
{
    return std::exp2(-bits);
}

} // namespace unlearn
