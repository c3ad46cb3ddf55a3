// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/rmia.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace unlearn {
namespace {

void requireRange(const char* name, bool holds, const char* expected, double found)
{
    if (!holds)
        throw Error(ErrorCode::ValueOutOfRange, "A setting of RMIA is outside its range",
                    {.field = name, .expected = expected, .found = std::to_string(found)});
}

/// ln p of p = 1 / (1 + e^-phi), with all its digits at both ends.
Eigen::ArrayXd logShare(const Eigen::ArrayXd& phi)
{
    return phi.min(0.0) - (-phi.abs()).exp().log1p();
}

/// ln r of each sample.
Eigen::ArrayXd logRatios(const ShadowScores& scores, const RmiaOptions& options)
{
    requireUsable(scores);
    requireModels(scores, options.offline ? 0 : 1, 1);
    Eigen::ArrayXd reference(scores.samples());
    for (Eigen::Index i = 0; i < scores.samples(); ++i) {
        const Eigen::ArrayXd p = logShare(scores.shadows.col(i)).exp();
        const Eigen::ArrayXd in = scores.memberships.col(i).cast<double>();
        const double out = (p * (1.0 - in)).sum() / (1.0 - in).sum();
        reference[i] = options.offline ? ((1.0 + options.a) * out + (1.0 - options.a)) / 2.0
                                       : ((p * in).sum() / in.sum() + out) / 2.0;
    }
    return logShare(scores.target) - reference.log();
}

} // namespace

std::vector<double> rmiaScores(const ShadowScores& samples, const ShadowScores& population, const RmiaOptions& options)
{
    requireRange("a", options.a >= 0.0 && options.a <= 1.0, "0 to 1", options.a);
    requireRange("gamma", options.gamma > 0.0 && std::isfinite(options.gamma), "more than 0", options.gamma);
    Eigen::ArrayXd others = logRatios(population, options);
    std::sort(others.begin(), others.end());
    const Eigen::ArrayXd own = logRatios(samples, options) - std::log(options.gamma);
    std::vector<double> scores;
    scores.reserve(static_cast<std::size_t>(own.size()));
    for (const double ratio : own) {
        const auto below = std::upper_bound(others.begin(), others.end(), ratio) - others.begin();
        scores.push_back(static_cast<double>(below) / static_cast<double>(others.size()));
    }
    return scores;
}

} // namespace unlearn
