// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/forgetting_quality.h"

#include "core/error.h"
#include "core/evaluate/roc.h"
#include "core/uniform_draw.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <string>

namespace unlearn {
namespace {

constexpr double binWidth = 0.5;
constexpr double bins = 13.0;
constexpr int chanceDraws = 20000;

void requireModels(const Eigen::ArrayXXd& scores, const char* kind)
{
    if (scores.rows() < fewestModelsForQuality)
        throw Error(ErrorCode::ValueOutOfRange, "Forgetting quality compares many models and has too few",
                    {.field = kind,
                     .expected = "at least " + std::to_string(fewestModelsForQuality) + " of different seeds",
                     .found = std::to_string(scores.rows())});
    for (Eigen::Index model = 0; model < scores.rows(); ++model) {
        for (Eigen::Index sample = 0; sample < scores.cols(); ++sample) {
            if (!std::isfinite(scores(model, sample)))
                throw Error(ErrorCode::NonFinite, "A score is not a finite number",
                            {.field = std::string(kind) + ", model " + std::to_string(model) + ", sample "
                                 + std::to_string(sample),
                             .found = std::to_string(scores(model, sample))});
        }
    }
}

double epsilonOfAttack(double falsePositives, double falseNegatives, double delta)
{
    if (falsePositives == 0.0 && falseNegatives == 0.0)
        return std::numeric_limits<double>::infinity();
    if (falsePositives == 0.0 || falseNegatives == 0.0)
        return 0.0;
    const auto ratio = [](double share, double error) { return share > 0.0 ? std::log(share / error) : 0.0; };
    return std::max(ratio(1.0 - delta - falsePositives, falseNegatives),
                    ratio(1.0 - delta - falseNegatives, falsePositives));
}

/// Over all thresholds; "at or above it means one of the positives", and the other way round.
double epsilonOf(std::span<const double> one, std::span<const double> other, double delta)
{
    double most = 0.0;
    for (const RocCurve& roc : {rocCurve(one, other), rocCurve(other, one)}) {
        for (std::size_t i = 0; i < roc.falsePositiveRate.size(); ++i)
            most = std::max(most, epsilonOfAttack(roc.falsePositiveRate[i], 1.0 - roc.truePositiveRate[i], delta));
    }
    return most;
}

double pointsOf(double epsilon)
{
    return std::exp2(1.0 - std::min(bins, 1.0 + std::floor(epsilon / binWidth)));
}

/// The rates depend on the order of scores alone, and among models of one kind every order is as likely.
double chanceQuality(std::size_t ones, std::size_t others, double delta)
{
    std::vector<double> ranks;
    for (std::size_t i = 0; i < ones + others; ++i)
        ranks.push_back(static_cast<double>(i));
    std::mt19937_64 generator(0);
    double sum = 0.0;
    for (int draw = 0; draw < chanceDraws; ++draw) {
        for (std::size_t i = ranks.size(); i > 1; --i)
            std::swap(ranks[i - 1], ranks[drawBelow(generator, i)]);
        const std::span all(ranks);
        sum += pointsOf(epsilonOf(all.first(ones), all.last(others), delta));
    }
    return sum / chanceDraws;
}

} // namespace

ForgettingQuality forgettingQuality(const Eigen::ArrayXXd& unlearned, const Eigen::ArrayXXd& retrained, double delta)
{
    if (unlearned.cols() != retrained.cols())
        throw Error(ErrorCode::ShapeMismatch, "Models are compared on the same samples",
                    {.field = "samples",
                     .expected = std::to_string(retrained.cols()),
                     .found = std::to_string(unlearned.cols())});
    if (unlearned.cols() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "Forgetting quality is of forget samples",
                    {.field = "samples", .expected = "at least 1", .found = "0"});
    requireModels(unlearned, "unlearned models");
    requireModels(retrained, "retrained models");
    ForgettingQuality quality;
    quality.unlearnedModels = unlearned.rows();
    quality.retrainedModels = retrained.rows();
    double sum = 0.0;
    for (Eigen::Index sample = 0; sample < unlearned.cols(); ++sample) {
        // A column of models lies in one piece.
        const std::span one(unlearned.col(sample).data(), static_cast<std::size_t>(unlearned.rows()));
        const std::span other(retrained.col(sample).data(), static_cast<std::size_t>(retrained.rows()));
        quality.epsilons.push_back(epsilonOf(one, other, delta));
        sum += pointsOf(quality.epsilons.back());
    }
    quality.value = sum / static_cast<double>(unlearned.cols());
    quality.chance =
        chanceQuality(static_cast<std::size_t>(unlearned.rows()), static_cast<std::size_t>(retrained.rows()), delta);
    return quality;
}

} // namespace unlearn
