// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/half_comparison.h"

#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/leading_directions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace unlearn {
namespace {

/// From this width on, k of d directions are quicker found without the others, where they are few.
constexpr std::int64_t wideInputs = 1024;
constexpr std::int64_t fewPart = 16;
constexpr std::int64_t widestPart = 4;

/// The first k, at least.
Eigensystem leadingSystem(const torch::Tensor& moment, std::int64_t k)
{
    const std::int64_t d = moment.size(0);
    if (d >= wideInputs && k <= d / fewPart) {
        if (auto leading = leadingDirections(moment, {0.0, k}, d / widestPart))
            return {std::move(leading->values), std::move(leading->vectors), 0.0};
    }
    return eigensystem(moment);
}

double missedEnergy(const torch::Tensor& moment, const Eigensystem& own, const torch::Tensor& other, std::int64_t k)
{
    const double captured = std::accumulate(own.values.begin(), own.values.begin() + k, 0.0);
    if (!(captured > 0.0))
        return 0.0;
    const double byOther = (torch::mm(moment, other) * other).sum().item<double>();
    return std::clamp(1.0 - byOther / captured, 0.0, 1.0);
}

} // namespace

HalfDifference compareHalves(const torch::Tensor& first, const torch::Tensor& second, std::int64_t k)
{
    const std::int64_t d = first.size(0);
    if (k <= 0 || k >= d)
        return {};
    const torch::NoGradGuard noGrad;
    const Eigensystem a = leadingSystem(first, k), b = leadingSystem(second, k);
    const torch::Tensor u = a.vectors.narrow(1, 0, k), v = b.vectors.narrow(1, 0, k);
    // The sine, which unlike the cosine keeps its digits where the spaces are close.
    const torch::Tensor outside = v - torch::mm(u, torch::mm(u.t(), v));
    const double sine = std::sqrt(std::max(0.0, eigenvalues(torch::mm(outside.t(), outside)).front()));
    HalfDifference difference;
    difference.angle = std::asin(std::min(1.0, sine));
    difference.energyError = std::max(missedEnergy(first, a, v, k), missedEnergy(second, b, u, k));
    return difference;
}

} // namespace unlearn
