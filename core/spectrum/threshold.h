// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// What a direction's energy is: its eigenvalue (squared Frobenius norm; arXiv 2103.09762) or its singular value
/// (the square root; the published code of arXiv 2312.04095).
enum class EnergyMeasure { Energy, Singular };

/// How k follows from gamma, given the cumulative shares s_1..s_d of the energies.
enum class ThresholdRule {
    Covering,     ///< the smallest k with s_k >= gamma (textbook form)
    Below,        ///< the number of i with s_i <= gamma (published code, sample removal)
    BelowPlusOne, ///< one more than Below, at most d (published code, class removal)
    Null          ///< every direction within the numerical rank, whatever gamma below 1
};

struct ThresholdOptions {
    EnergyMeasure measure = EnergyMeasure::Singular;
    ThresholdRule rule = ThresholdRule::Below;
    double floorShare = 0.0; ///< k is at least this share of d (rounded up); ignored at gamma = 0
    bool operator==(const ThresholdOptions&) const = default;
};

/// Cumulative shares of energy, [d], non-decreasing, the last one exactly 1; all zero for a zero spectrum.
/// eigenvalues [d] descending, >= 0. Throws Error (NonFinite) for a negative or non-finite one.
std::vector<double> cumulativeShares(std::span<const double> eigenvalues, EnergyMeasure measure);

/// All that k depends on besides gamma: cumulativeShares() and numericalRank() of one spectrum, kept so that k follows
/// from gamma by bisection.
struct EnergyShares {
    std::vector<double> cumulative;
    std::int64_t rank = 0;
};
/// eigenvalues [d] descending, >= 0. Throws Error of cumulativeShares().
EnergyShares energyShares(std::span<const double> eigenvalues, EnergyMeasure measure);

/// k for one layer (one group). gamma = 0 gives 0, under every rule. gamma = 1 gives d: the layer is skipped by the
/// caller (isSkipped). Between them a zero spectrum gives 0, since there is nothing to keep.
/// Throws Error (ValueOutOfRange) unless gamma and floorShare are in 0..1, (NonFinite) as above.
std::int64_t directionsKept(std::span<const double> eigenvalues, double gamma, const ThresholdOptions& options = {});
/// The same from shares of options.measure, in log d steps.
std::int64_t directionsKept(const EnergyShares& shares, double gamma, const ThresholdOptions& options);

/// gamma = 1: the layer is not updated at all.
inline bool isSkipped(double gamma)
{
    return gamma >= 1.0;
}

/// Number of eigenvalues above d * eps(float32) * largest: what float32 inputs can tell from zero.
std::int64_t numericalRank(std::span<const double> eigenvalues);

const char* measureName(EnergyMeasure measure);         ///< "energy", "singular"
const char* ruleName(ThresholdRule rule);               ///< "covering", "below", "below-plus-one", "null"
EnergyMeasure measureFromName(const std::string& name); ///< throws Error (UnknownName)
ThresholdRule ruleFromName(const std::string& name);    ///< throws Error (UnknownName)

} // namespace unlearn
