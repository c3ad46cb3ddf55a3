// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/lira.h"

#include "core/error.h"

#include <cmath>
#include <string>

namespace unlearn {
namespace {

constexpr std::int64_t leastForVariance = 2;
constexpr double rounding = 1e-20; // a variance below this, relative to the square of the mean, is that of equal scores

/// A normal distribution for each sample.
struct Normals {
    Eigen::ArrayXd mean, variance; ///< [samples]

    Eigen::ArrayXd standardised(const Eigen::ArrayXd& phi) const { return (phi - mean) / variance.sqrt(); }
    /// Less the constant that all normal distributions share.
    Eigen::ArrayXd logDensity(const Eigen::ArrayXd& phi) const
    {
        return -0.5 * (standardised(phi).square() + variance.log());
    }
};

/// Of the shadow models that were trained on a sample, or of those that were not.
Normals normalsOf(const ShadowScores& scores, bool member, const LiraOptions& options)
{
    const Eigen::Index samples = scores.samples();
    Normals normals{Eigen::ArrayXd(samples), Eigen::ArrayXd(samples)};
    Eigen::ArrayXd freedom(samples);
    for (Eigen::Index i = 0; i < samples; ++i) {
        const Eigen::ArrayXd weight = (scores.memberships.col(i) == member).cast<double>();
        const double count = weight.sum();
        normals.mean[i] = (weight * scores.shadows.col(i)).sum() / count;
        normals.variance[i] = (weight * (scores.shadows.col(i) - normals.mean[i]).square()).sum();
        freedom[i] = count - 1.0;
    }
    if (scores.models() < options.poolBelow)
        normals.variance.setConstant(normals.variance.sum() / freedom.sum());
    else
        normals.variance /= freedom;
    for (Eigen::Index i = 0; i < samples; ++i) {
        if (!(normals.variance[i] > rounding * (1.0 + normals.mean[i] * normals.mean[i])))
            throw Error(
                ErrorCode::ValueOutOfRange, "The shadow models' scores do not vary, so no distribution fits",
                {.field = (member ? "models trained on sample " : "models not trained on sample ") + std::to_string(i),
                 .expected = "scores that differ",
                 .found = std::to_string(normals.mean[i]) + " throughout"});
    }
    return normals;
}

std::vector<double> values(const Eigen::ArrayXd& array)
{
    return {array.begin(), array.end()};
}

} // namespace

std::vector<double> liraScores(const ShadowScores& scores, const LiraOptions& options)
{
    requireUsable(scores);
    requireModels(scores, leastForVariance, leastForVariance);
    return values(normalsOf(scores, true, options).logDensity(scores.target)
                  - normalsOf(scores, false, options).logDensity(scores.target));
}

std::vector<double> liraOfflineScores(const ShadowScores& scores, const LiraOptions& options)
{
    requireUsable(scores);
    requireModels(scores, 0, leastForVariance);
    return values(normalsOf(scores, false, options).standardised(scores.target));
}

} // namespace unlearn
