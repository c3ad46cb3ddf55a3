// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/roc.h"

#include "core/error.h"
#include "core/sentence.h"
#include "core/uniform_draw.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace unlearn {
namespace {

void check(std::span<const double> positives, std::span<const double> negatives)
{
    for (const auto& [scores, side] : {std::pair{positives, "positives"}, std::pair{negatives, "negatives"}}) {
        if (scores.empty())
            throw Error(ErrorCode::ValueOutOfRange, "A ROC needs samples on both sides",
                        {.field = side, .expected = "at least one score", .found = "none"});
        const auto nan = std::ranges::find_if(scores, [](double score) { return std::isnan(score); });
        if (nan != scores.end())
            throw Error(ErrorCode::NonFinite, "A score is not a number",
                        {.field = side, .found = "NaN at sample " + std::to_string(nan - scores.begin())});
    }
}

std::vector<double> distinctDescending(std::span<const double> positives, std::span<const double> negatives)
{
    std::vector<double> all(positives.begin(), positives.end());
    all.insert(all.end(), negatives.begin(), negatives.end());
    std::ranges::sort(all, std::greater{});
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// For each score its place in the distinct ones.
std::vector<std::size_t> places(std::span<const double> scores, const std::vector<double>& distinct)
{
    std::vector<std::size_t> place;
    place.reserve(scores.size());
    for (const double score : scores)
        place.push_back(
            static_cast<std::size_t>(std::ranges::lower_bound(distinct, score, std::greater{}) - distinct.begin()));
    return place;
}

/// Pairs counted in halves, so that the area is exact up to its one division.
double area(const std::vector<std::int64_t>& positives, const std::vector<std::int64_t>& negatives)
{
    std::int64_t halves = 0;
    std::int64_t above = 0; // positives with a higher score than the place at hand
    std::int64_t allNegatives = 0;
    for (std::size_t i = 0; i < positives.size(); ++i) {
        halves += negatives[i] * (2 * above + positives[i]);
        above += positives[i];
        allNegatives += negatives[i];
    }
    return static_cast<double>(halves) / (2.0 * static_cast<double>(above) * static_cast<double>(allNegatives));
}

/// Value at a share of a sorted sample, interpolated linearly (the common definition, R's type 7).
double quantile(const std::vector<double>& sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(position);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return std::lerp(sorted[low], sorted[high], position - static_cast<double>(low));
}

/// What Student's t exceeds with a probability of 2.5 %; right to 0.003.
double studentQuantile(std::size_t degreesOfFreedom)
{
    constexpr double small[] = {12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281};
    if (degreesOfFreedom <= std::size(small))
        return small[degreesOfFreedom - 1];
    // Abramowitz and Stegun, 26.7.5, about the normal distribution's.
    constexpr double z = 1.959964, z3 = z * z * z, z5 = z3 * z * z;
    const auto n = static_cast<double>(degreesOfFreedom);
    return z + (z3 + z) / (4.0 * n) + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * n * n);
}

} // namespace

const char* const aucIntervalFormula = translatable(
    "Core",
    "percentile bootstrap, 2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples, positives and negatives "
    "each drawn with replacement");

RocCurve rocCurve(std::span<const double> positives, std::span<const double> negatives)
{
    check(positives, negatives);
    const std::vector<double> distinct = distinctDescending(positives, negatives);
    std::vector<std::int64_t> positiveCounts(distinct.size());
    std::vector<std::int64_t> negativeCounts(distinct.size());
    for (const std::size_t place : places(positives, distinct))
        ++positiveCounts[place];
    for (const std::size_t place : places(negatives, distinct))
        ++negativeCounts[place];

    RocCurve curve;
    curve.falsePositiveRate = {0.0};
    curve.truePositiveRate = {0.0};
    curve.threshold = {std::numeric_limits<double>::infinity()};
    std::int64_t truePositives = 0;
    std::int64_t falsePositives = 0;
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        truePositives += positiveCounts[i];
        falsePositives += negativeCounts[i];
        curve.truePositiveRate.push_back(static_cast<double>(truePositives) / static_cast<double>(positives.size()));
        curve.falsePositiveRate.push_back(static_cast<double>(falsePositives) / static_cast<double>(negatives.size()));
        curve.threshold.push_back(distinct[i]);
    }
    curve.auc = area(positiveCounts, negativeCounts);
    return curve;
}

Interval bootstrapAuc(std::span<const double> positives, std::span<const double> negatives, int resamples,
                      double coverage, std::uint64_t seed, const JobContext& context)
{
    check(positives, negatives);
    if (resamples < 1)
        throw Error(ErrorCode::ValueOutOfRange, "The bootstrap can not be made",
                    {.field = "resamples", .expected = "1 or more", .found = std::to_string(resamples)});
    if (!(coverage > 0.0 && coverage < 1.0))
        throw Error(ErrorCode::ValueOutOfRange, "The bootstrap can not be made",
                    {.field = "coverage", .expected = "between 0 and 1", .found = std::to_string(coverage)});

    const std::vector<double> distinct = distinctDescending(positives, negatives);
    const std::vector<std::size_t> positivePlaces = places(positives, distinct);
    const std::vector<std::size_t> negativePlaces = places(negatives, distinct);
    std::mt19937_64 generator(seed);
    const auto resample = [&generator](const std::vector<std::size_t>& from, std::vector<std::int64_t>& counts) {
        std::ranges::fill(counts, 0);
        for (std::size_t i = 0; i < from.size(); ++i)
            ++counts[from[drawBelow(generator, from.size())]];
    };

    std::vector<std::int64_t> positiveCounts(distinct.size());
    std::vector<std::int64_t> negativeCounts(distinct.size());
    std::vector<double> areas;
    areas.reserve(static_cast<std::size_t>(resamples));
    constexpr std::size_t drawsBetweenCheckpoints = 100'000;
    std::size_t draws = drawsBetweenCheckpoints;
    for (int i = 0; i < resamples; ++i) {
        if (draws >= drawsBetweenCheckpoints) {
            context.checkpoint();
            draws = 0;
        }
        draws += positives.size() + negatives.size();
        resample(positivePlaces, positiveCounts);
        resample(negativePlaces, negativeCounts);
        areas.push_back(area(positiveCounts, negativeCounts));
    }
    std::ranges::sort(areas);
    const double tail = (1.0 - coverage) / 2.0;
    return {quantile(areas, tail), quantile(areas, 1.0 - tail)};
}

TwoSidedAuc twoSided(double auc, const Interval& interval)
{
    const bool straddles = interval.low <= 0.5 && interval.high >= 0.5;
    return {
        std::max(auc, 1.0 - auc),
        {straddles ? 0.5 : std::max(interval.low, 1.0 - interval.high), std::max(interval.high, 1.0 - interval.low)}};
}

std::optional<double> leastRetrainedAuc(std::span<const EstimatedAuc> retrained)
{
    std::vector<EstimatedAuc> finite;
    std::ranges::copy_if(retrained, std::back_inserter(finite),
                         [](const EstimatedAuc& auc) { return std::isfinite(auc.value); });
    if (finite.size() < 2)
        return finite.empty() ? std::nullopt : std::optional(finite.front().interval.low);
    const auto n = static_cast<double>(finite.size());
    // From the first one, so that equal values have no spread at all instead of a rounding error's.
    const double first = finite.front().value;
    double sum = 0.0;
    double squares = 0.0;
    for (const EstimatedAuc& auc : finite) {
        sum += auc.value - first;
        squares += (auc.value - first) * (auc.value - first);
    }
    const double deviation = std::sqrt(std::max(0.0, squares - sum * sum / n) / (n - 1.0));
    return std::max(0.0, first + sum / n - studentQuantile(finite.size() - 1) * deviation * std::sqrt(1.0 + 1.0 / n));
}

bool isOverForgotten(const Interval& unlearned, std::optional<double> least)
{
    return unlearned.high < least.value_or(0.5);
}

std::optional<double> truePositiveRateAt(const RocCurve& roc, double rate, std::int64_t negatives)
{
    constexpr double fewest = 10.0 - 1e-9; // 10, but for the rounding of the product
    if (static_cast<double>(negatives) * rate < fewest)
        return std::nullopt;
    double best = 0.0;
    for (std::size_t i = 0; i < roc.falsePositiveRate.size() && roc.falsePositiveRate[i] <= rate; ++i)
        best = roc.truePositiveRate[i];
    return best;
}

} // namespace unlearn
