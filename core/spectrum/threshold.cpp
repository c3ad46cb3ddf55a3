// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/threshold.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unlearn {
namespace {

/// Number of i with share_i <= gamma, and with share_i < gamma; the shares are sorted.
std::int64_t countUpTo(const std::vector<double>& shares, double gamma)
{
    return std::ranges::upper_bound(shares, gamma) - shares.begin();
}

std::int64_t countBelow(const std::vector<double>& shares, double gamma)
{
    return std::ranges::lower_bound(shares, gamma) - shares.begin();
}

} // namespace

std::vector<double> cumulativeShares(std::span<const double> eigenvalues, EnergyMeasure measure)
{
    std::vector<double> shares;
    shares.reserve(eigenvalues.size());
    double sum = 0.0;
    for (const double eigenvalue : eigenvalues) {
        if (!(eigenvalue >= 0.0) || std::isinf(eigenvalue))
            throw Error(ErrorCode::NonFinite, "A spectrum holds a value that is no eigenvalue of a second moment",
                        {.field = "eigenvalue " + std::to_string(shares.size()),
                         .expected = "a finite number, 0 or more",
                         .found = std::to_string(eigenvalue)});
        sum += measure == EnergyMeasure::Energy ? eigenvalue : std::sqrt(eigenvalue);
        shares.push_back(sum);
    }
    if (sum > 0.0) {
        for (double& share : shares)
            share /= sum;
    }
    return shares;
}

EnergyShares energyShares(std::span<const double> eigenvalues, EnergyMeasure measure)
{
    return {cumulativeShares(eigenvalues, measure), numericalRank(eigenvalues)};
}

std::int64_t directionsKept(std::span<const double> eigenvalues, double gamma, const ThresholdOptions& options)
{
    return directionsKept(energyShares(eigenvalues, options.measure), gamma, options);
}

std::int64_t directionsKept(const EnergyShares& spectrum, double gamma, const ThresholdOptions& options)
{
    const std::vector<double>& shares = spectrum.cumulative;
    if (!(gamma >= 0.0 && gamma <= 1.0))
        throw Error(ErrorCode::ValueOutOfRange, "A threshold is outside its range",
                    {.field = "gamma", .expected = "0 to 1", .found = std::to_string(gamma)});
    if (!(options.floorShare >= 0.0 && options.floorShare <= 1.0))
        throw Error(ErrorCode::ValueOutOfRange, "A threshold's floor is outside its range",
                    {.field = "floor_share", .expected = "0 to 1", .found = std::to_string(options.floorShare)});
    const auto d = static_cast<std::int64_t>(shares.size());
    if (gamma == 0.0)
        return 0;
    if (isSkipped(gamma))
        return d;

    if (shares.empty() || shares.back() == 0.0)
        return 0;
    std::int64_t k = 0;
    switch (options.rule) {
    case ThresholdRule::Covering: k = countBelow(shares, gamma) + 1; break;
    case ThresholdRule::Below: k = countUpTo(shares, gamma); break;
    case ThresholdRule::BelowPlusOne: k = countUpTo(shares, gamma) + 1; break;
    case ThresholdRule::Null: k = spectrum.rank; break;
    }
    const auto floor = static_cast<std::int64_t>(std::ceil(options.floorShare * static_cast<double>(d)));
    return std::clamp(k, floor, d);
}

std::int64_t numericalRank(std::span<const double> eigenvalues)
{
    if (eigenvalues.empty())
        return 0;
    const double limit = static_cast<double>(eigenvalues.size())
        * static_cast<double>(std::numeric_limits<float>::epsilon()) * eigenvalues.front();
    return std::ranges::count_if(eigenvalues, [limit](double eigenvalue) { return eigenvalue > limit; });
}

const char* measureName(EnergyMeasure measure)
{
    switch (measure) {
    case EnergyMeasure::Energy: return "energy";
    case EnergyMeasure::Singular: return "singular";
    }
    throw Error(ErrorCode::Internal, "An energy measure has no name");
}

const char* ruleName(ThresholdRule rule)
{
    switch (rule) {
    case ThresholdRule::Covering: return "covering";
    case ThresholdRule::Below: return "below";
    case ThresholdRule::BelowPlusOne: return "below-plus-one";
    case ThresholdRule::Null: return "null";
    }
    throw Error(ErrorCode::Internal, "A threshold rule has no name");
}

EnergyMeasure measureFromName(const std::string& name)
{
    for (const EnergyMeasure measure : {EnergyMeasure::Energy, EnergyMeasure::Singular}) {
        if (name == measureName(measure))
            return measure;
    }
    throw Error(ErrorCode::UnknownName, "There is no such energy measure",
                {.field = "measure", .expected = "energy or singular", .found = name});
}

ThresholdRule ruleFromName(const std::string& name)
{
    for (const ThresholdRule rule :
         {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne, ThresholdRule::Null}) {
        if (name == ruleName(rule))
            return rule;
    }
    throw Error(ErrorCode::UnknownName, "There is no such threshold rule",
                {.field = "rule", .expected = "covering, below, below-plus-one or null", .found = name});
}

} // namespace unlearn
