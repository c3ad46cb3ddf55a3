// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/half_comparison.h"

#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/leading_directions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

/// From this width on, k of d directions are quicker found without the others, where they are few.
constexpr std::int64_t wideInputs = 1024;
constexpr std::int64_t fewPart = 16;

std::vector<double> runningSums(const torch::Tensor& parts)
{
    const torch::Tensor sums = parts.cumsum(0).contiguous();
    const double* const first = sums.data_ptr<double>();
    return {first, first + sums.numel()};
}

torch::Tensor tensorOf(const std::vector<double>& values)
{
    return torch::tensor(values, torch::kFloat64);
}

/// Numerical rank, as far as values, descending, go: moments of wide layers are products in float32.
std::int64_t rankOf(const std::vector<double>& values)
{
    constexpr double noise = std::numeric_limits<float>::epsilon();
    return std::ranges::count_if(values, [&](double value) { return value > noise * values.front(); });
}

} // namespace

double HalfComparison::Energy::missed(std::int64_t k) const
{
    const auto last = static_cast<std::size_t>(k - 1);
    if (!(own[last] > 0.0))
        return 0.0;
    return std::clamp(1.0 - byOther[last] / own[last], 0.0, 1.0);
}

HalfComparison::HalfComparison(torch::Tensor first, torch::Tensor second)
    : m_size(first.size(0)), m_first(std::move(first)), m_second(std::move(second))
{
}

HalfDifference HalfComparison::at(std::int64_t k, const std::stop_token& stop)
{
    if (k <= 0 || k >= m_size)
        return {.directions = std::clamp<std::int64_t>(k, 0, m_size)};
    const torch::NoGradGuard noGrad;
    if (!knows(k))
        takeApart(k, stop);
    k = std::min(k, m_determined);
    if (k == 0)
        return {};
    // The sine, which unlike the cosine keeps its digits where the spaces are close.
    const torch::Tensor rest = outside(k);
    const torch::Tensor square = rest.size(0) < rest.size(1) ? torch::mm(rest, rest.t()) : torch::mm(rest.t(), rest);
    const double sine = std::sqrt(std::max(0.0, eigenvalues(square, stop).front()));
    return {.directions = k,
            .angle = std::asin(std::min(1.0, sine)),
            .energyError = std::max(m_energies[0].missed(k), m_energies[1].missed(k))};
}

/// The second's first k eigenvectors less what the first's span of them, in any orthonormal coordinates.
torch::Tensor HalfComparison::outside(std::int64_t k) const
{
    if (m_cosines.defined()) // in those of the first's eigenvectors, of which its own first k are left out
        return m_cosines.narrow(0, k, m_size - k).narrow(1, 0, k);
    const torch::Tensor u = m_firstLeading.narrow(1, 0, k), v = m_secondLeading.narrow(1, 0, k);
    return v - torch::mm(u, torch::mm(u.t(), v));
}

void HalfComparison::takeApart(std::int64_t k, const std::stop_token& stop)
{
    const std::int64_t few = m_size / fewPart;
    if (m_size < wideInputs || k > few || !takeLeading(std::min(std::max(k, 2 * m_known), few), stop))
        takeAll(stop);
}

/// False where so many are needed that all cost no more.
bool HalfComparison::takeLeading(std::int64_t count, const std::stop_token& stop)
{
    const auto found = [&](const torch::Tensor& moment) {
        return leadingDirections(moment, {0.0, count}, columnsThatPay(m_size), stop);
    };
    const std::optional<LeadingDirections> a = found(m_first);
    if (!a)
        return false;
    const std::optional<LeadingDirections> b = found(m_second);
    if (!b)
        return false;
    const auto known = static_cast<std::int64_t>(std::min(a->values.size(), b->values.size()));
    if (known < count)
        return false;
    m_firstLeading = a->vectors;
    m_secondLeading = b->vectors;
    const auto energy = [](const torch::Tensor& moment, const LeadingDirections& own, const torch::Tensor& other) {
        return Energy{.own = runningSums(tensorOf(own.values)),
                      .byOther = runningSums((torch::mm(moment, other) * other).sum(0))};
    };
    m_energies = {energy(m_first, *a, m_secondLeading), energy(m_second, *b, m_firstLeading)};
    m_known = known;
    m_determined = std::min(rankOf(a->values), rankOf(b->values));
    return true;
}

void HalfComparison::takeAll(const std::stop_token& stop)
{
    const Eigensystem a = eigensystem(m_first, stop), b = eigensystem(m_second, stop);
    m_cosines = torch::mm(a.vectors.t(), b.vectors);
    const torch::Tensor square = m_cosines.square(), first = tensorOf(a.values), second = tensorOf(b.values);
    m_energies = {Energy{.own = runningSums(first), .byOther = runningSums(torch::mv(square.t(), first))},
                  Energy{.own = runningSums(second), .byOther = runningSums(torch::mv(square, second))}};
    m_known = m_size;
    m_determined = std::min(rankOf(a.values), rankOf(b.values));
    for (torch::Tensor* const gone : {&m_first, &m_second, &m_firstLeading, &m_secondLeading})
        gone->reset();
}

} // namespace unlearn
