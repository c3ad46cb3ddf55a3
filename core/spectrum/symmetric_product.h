// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace unlearn {

/// total += X^T X for each X of rows [M, n, d] (float32 or float64; any strides that a matrix product takes), total [M,
/// d, d] float64. Wide products are summed in float32 over 2048 rows at a time, narrow ones (d below 128), which memory
/// bounds either way, in float64 throughout: activations have one sign, and their sums over 15,000 rows in float32 lose
/// digits (1e-5 relative, measured). Only blocks on and above the diagonals of total are sure to be added to: about
/// half the work of a full product; mirrorUpper() fills in the rest once at the end.
void addSymmetricProduct(const torch::Tensor& rows, torch::Tensor& total);

/// X^T X for each of X [M, n, d] (float32, contiguous): [M, d, d] of which the upper triangles are set, the rest is
/// arbitrary. For use inside a parallel region: each product is computed by the calling thread.
torch::Tensor symmetricProducts(const torch::Tensor& rows);

/// Copies the upper triangle of each [..., d, d] into the lower one, in place.
void mirrorUpper(torch::Tensor& total);

} // namespace unlearn
