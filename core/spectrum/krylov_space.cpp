// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/krylov_space.h"

#include <algorithm>
#include <tuple>

namespace unlearn {
namespace {

/// Parts of a product that are smaller than this share of ||G||_F are rounding.
constexpr double roundingShare = 1e-13;
/// Once a part in the span that is smaller than this has been removed from unit vectors, none is left.
constexpr double smallOverlap = 1e-8;
/// Passes that remove such parts: beside a space of nearly all dimensions, random vectors need the most.
constexpr int mostPasses = 3;
constexpr std::uint64_t randomSeed = 20231204;

/// Rows made orthonormal.
torch::Tensor orthonormalRows(const torch::Tensor& rows)
{
    return std::get<0>(torch::linalg_qr(rows.t())).t();
}

/// Rows less what of them lies in the span of the basis, whose rows are orthonormal.
torch::Tensor withoutSpan(const torch::Tensor& rows, const torch::Tensor& basis)
{
    return rows - torch::mm(torch::mm(rows, basis.t()), basis);
}

} // namespace

KrylovSpace::KrylovSpace(const torch::Tensor& moment, std::int64_t capacity)
    : m_moment(moment), m_capacity(std::min(capacity, moment.size(0))), m_scale(moment.norm().item<double>()),
      m_random(torch::make_generator<torch::CPUGeneratorImpl>(randomSeed)),
      m_basis(torch::empty({m_capacity, moment.size(0)}, torch::kFloat64)),
      m_projected(torch::zeros({m_capacity, m_capacity}, torch::kFloat64)),
      m_outside(torch::empty({0, moment.size(0)}, torch::kFloat64)), m_strength(torch::empty({0}, torch::kFloat64)),
      m_link(torch::empty({0, 0}, torch::kFloat64))
{
}

std::int64_t KrylovSpace::seen() const
{
    return (m_strength > roundingShare * m_scale).sum().item<std::int64_t>();
}

std::int64_t KrylovSpace::nextWidth(std::int64_t fresh) const
{
    return std::max(seen(), blockColumns) + fresh;
}

bool KrylovSpace::grow(std::int64_t fresh)
{
    const std::int64_t room = m_capacity - m_columns, width = nextWidth(fresh);
    if (room == 0 || (width > room && m_capacity < dimension()))
        return false;
    const std::int64_t real = std::min(seen(), room), added = std::min(width, room) - real;
    torch::Tensor candidates = m_outside.narrow(0, 0, real);
    if (added > 0) {
        const torch::Tensor random =
            torch::randn({added, dimension()}, m_random, torch::TensorOptions(torch::kFloat64));
        candidates = torch::cat({candidates, orthonormalRows(withoutSpan(random, basis()))}, 0);
    }
    const torch::Tensor block = orthonormalToBasis(candidates);
    m_basis.narrow(0, m_columns, block.size(0)).copy_(block);
    m_columns += block.size(0);
    multiply(block.size(0));
    return true;
}

/// One pass removes what rounding left of the span, but for the weakest rows, which come from differences of nearly
/// equal vectors.
torch::Tensor KrylovSpace::orthonormalToBasis(const torch::Tensor& rows) const
{
    torch::Tensor block = orthonormalRows(rows);
    for (int pass = 0; pass < mostPasses; ++pass) {
        const torch::Tensor overlap = torch::mm(block, basis().t());
        block = orthonormalRows(block - torch::mm(overlap, basis()));
        if (overlap.numel() == 0 || overlap.abs().max().item<double>() < smallOverlap)
            break;
    }
    return block;
}

/// G times the last block. G is symmetric and every block holds all that it makes of the one before, so that this has
/// parts in the last two blocks and outside alone: those go to the projection, the rest waits for the next block, from
/// which rounding is then removed.
void KrylovSpace::multiply(std::int64_t width)
{
    const std::int64_t begin = m_columns - width, from = m_lastBlock, both = m_columns - from;
    m_lastBlock = begin;
    const torch::Tensor product = torch::mm(m_basis.narrow(0, begin, width), m_moment);
    const torch::Tensor lastTwo = m_basis.narrow(0, from, both);
    const torch::Tensor inside = torch::mm(product, lastTwo.t());
    m_projected.narrow(0, begin, width).narrow(1, from, both).copy_(inside);
    m_projected.narrow(0, from, both).narrow(1, begin, width).copy_(inside.t());
    const torch::Tensor rest = product - torch::mm(inside, lastTwo);
    const auto [directions, triangle] = torch::linalg_qr(rest.t());
    const auto [left, strength, right] = torch::linalg_svd(triangle, false);
    m_outside = torch::mm(directions, left).t();
    m_strength = strength;
    m_link = right * strength.unsqueeze(1);
}

torch::Tensor KrylovSpace::projected() const
{
    return m_projected.narrow(0, 0, m_columns).narrow(1, 0, m_columns);
}

double KrylovSpace::energy() const
{
    return projected().diagonal().sum().item<double>();
}

torch::Tensor KrylovSpace::distances(const torch::Tensor& coefficients) const
{
    const std::int64_t width = m_link.size(1);
    return torch::mm(m_link, coefficients.narrow(0, m_columns - width, width)).square().sum(0).sqrt();
}

torch::Tensor KrylovSpace::vectors(const torch::Tensor& coefficients) const
{
    return torch::mm(m_basis.narrow(0, 0, coefficients.size(0)).t(), coefficients);
}

} // namespace unlearn
