// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace unlearn {

/// Eigenvectors of the symmetric tridiagonal matrix T with this diagonal [d] and these numbers beside it [d - 1], first
/// .. first + count - 1 in ascending order of eigenvalue: rows, [count, d], float64, CPU.
///
/// Divide and conquer (Cuppen 1981; Gu and Eisenstat 1995): LAPACK solves two halves, and the last merge, which has
/// three quarters of the work, is made here for the wanted vectors alone, its secular equation by all threads. Only
/// below d = 128 LAPACK does all. Orthonormal and with residuals to d times the rounding of float64 and the norm of T,
/// as LAPACK's are. While it works it takes 1.25 d^2 + 2 count d numbers. The same on every run with the same threads.
/// Throws Error (Internal) if a solver does not converge; (Cancelled): a stop is heard before and behind the halves,
/// which run through, and in between the steps of the merge.
torch::Tensor tridiagonalVectors(const std::vector<double>& diagonal, const std::vector<double>& beside,
                                 std::int64_t first, std::int64_t count, const std::stop_token& stop = {});

} // namespace unlearn
