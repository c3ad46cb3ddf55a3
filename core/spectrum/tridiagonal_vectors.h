// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace unlearn {

/// Eigenvectors of the symmetric tridiagonal matrix T with this diagonal [d] and these numbers beside it [d - 1], first
/// .. first + count - 1 <= d - 1 in ascending order of eigenvalue: rows, [count, d], float64, CPU.
///
/// Divide and conquer (Cuppen 1981; Gu and Eisenstat 1995): LAPACK solves two halves, and the last merge, which has
/// three quarters of the work, is made here for the wanted vectors alone. Only below d = 128 LAPACK does all.
/// Orthonormal, and with residuals in respect of the norm of all of T, to d times the rounding of float64. While it
/// works it takes 1.5 d^2 + count d numbers. The same on every run with as many threads; among other eigenproblems
/// (side_by_side.h) it has one. Throws Error (NonFinite) for NaN and infinity; (Internal) if a solver does not
/// converge; (Cancelled): a stop is heard before and behind the halves, which run through, and throughout the merge.
torch::Tensor tridiagonalVectors(const std::vector<double>& diagonal, const std::vector<double>& beside,
                                 std::int64_t first, std::int64_t count, const std::stop_token& stop = {});

} // namespace unlearn
