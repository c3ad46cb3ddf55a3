// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/leading_goal.h"

#include <torch/torch.h>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace unlearn {

/// The largest eigenvalues of a symmetric matrix G, and their eigenvectors.
struct LeadingDirections {
    std::vector<double> values; ///< [m], descending, as they come
    torch::Tensor vectors;      ///< [d, m], float64, CPU: orthonormal columns
    /// The largest ||G u - lambda u|| over the largest eigenvalue, measured at the end, at most 1e-8: each value is
    /// that near to an eigenvalue of G.
    double residual = 0.0;
};

/// A space over d dimensions that has more columns than these costs about what all directions do (TridiagonalForm):
/// measured with 2 threads from d = 2,304 to 8,192.
constexpr std::int64_t columnsThatPay(std::int64_t d)
{
    return 3 * d / 8;
}

/// Block Lanczos with full reorthogonalisation (Golub and Underwood 1977; Demmel, Applied Numerical Linear Algebra,
/// 7.5): the space grows by 32 vectors at a time, by 32 more after each trial of random ones, until its leading
/// directions reach the goal and have residuals below 1e-9 of the largest eigenvalue. How many that takes need not be
/// known before: the trace is the whole energy. A Krylov space can not see further copies of an eigenvalue than its
/// first block has columns, so what was found is accepted only once random vectors from outside, given some steps of
/// their own, did not displace it, or where too little energy is left outside to make more of the next value inside
/// than the smallest that was found (Weyl's inequality; G has no negative eigenvalues). A space that grows to all d
/// dimensions is exact.
///
/// moment [d, d], symmetric, both triangles set; computed with in float64 on the CPU, from a random block of a fixed
/// seed: deterministic for a number of threads. d^2 multiply-adds a column of the space, which needs some three times
/// as many columns as directions are found (more where eigenvalues lie close). Takes (d + c) c numbers,
/// c the columns that it may have, and some 3 c^2 while it looks for directions.
///
/// Nothing where the space would need more than mostColumns (0: d) columns, which is told early where the energy is
/// spread over too many directions (fewestDirections()) or the rest of them would settle too late (foretoldColumns()):
/// then all directions cost no more (TridiagonalForm), which is also what remains where random vectors have no room for
/// their steps or the residual at the end is larger than it may be. Throws Error (Cancelled) within a step, but where a
/// solver runs through (TridiagonalForm, of the columns).
std::optional<LeadingDirections> leadingDirections(const torch::Tensor& moment, const LeadingGoal& goal,
                                                   std::int64_t mostColumns = 0, const std::stop_token& stop = {});

} // namespace unlearn
