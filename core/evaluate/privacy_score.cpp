// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/privacy_score.h"

#include "core/evaluate/roc.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unlearn {
namespace {

/// ln(share / error): infinite where there is no error, and minus infinity where the share is not above zero.
double nats(double share, double error)
{
    if (!(share > 0.0))
        return -std::numeric_limits<double>::infinity();
    return error > 0.0 ? std::log(share / error) : std::numeric_limits<double>::infinity();
}

/// Over all thresholds of "at or above it means positive".
double mostNats(const RocCurve& roc, double delta)
{
    double most = 0.0;
    for (std::size_t i = 0; i < roc.falsePositiveRate.size(); ++i) {
        const double falsePositives = roc.falsePositiveRate[i];
        const double falseNegatives = 1.0 - roc.truePositiveRate[i];
        most = std::max(most,
                        std::min(nats(1.0 - delta - falsePositives, falseNegatives),
                                 nats(1.0 - delta - falseNegatives, falsePositives)));
    }
    return most;
}

} // namespace

double privacyLossNats(std::span<const double> one, std::span<const double> other, double delta)
{
    return std::max(mostNats(rocCurve(one, other), delta), mostNats(rocCurve(other, one), delta));
}

double privacyScore(double nats)
{
    return std::exp2(-nats);
}

} // namespace unlearn
