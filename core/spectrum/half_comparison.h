// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace unlearn {

/// How two estimates of one moment differ at k directions.
struct HalfDifference {
    double angle = 0.0; ///< largest principal angle between the spaces of their first k eigenvectors, rad, 0..pi/2
    double energyError = 0.0; ///< share, 0..1, see below
};

/// first, second: [d, d], float64, symmetric; scale does not matter. energyError: of the energy that one's first k
/// eigenvectors capture in it, the share that the other's miss, 1 - tr(U^T G U) / (lambda_1 + ... + lambda_k); the
/// larger of both ways. k = 0 and k = d give zeros. Angles below 1e-7 are noise (below 1e-9
/// times lambda_1 / (lambda_k - lambda_{k+1}) for few of many directions). Costs two eigendecompositions, of leading
/// directions alone where these are few.
HalfDifference compareHalves(const torch::Tensor& first, const torch::Tensor& second, std::int64_t k);

} // namespace unlearn
