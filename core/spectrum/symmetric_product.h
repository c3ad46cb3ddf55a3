// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace unlearn {

/// total += X^T X for each X of rows [M, n, d] (float32 or float64; any strides that a matrix product takes), total [M,
/// d, d] float64. Narrow products of float32 (d below 128), which memory bounds either way, are in float64 throughout:
/// activations have one sign, and their sums over 15,000 rows in float32 lose digits (1e-5 relative, measured). Wide
/// ones are in float32, over 2048 rows at a time, of what these are off their mean (in a copy of them), and the mean's
/// part is added in float64: rows that are as good as equal, as those of uniform backgrounds, of padding or behind
/// nearly dead units, would all be rounded to the same side (3e-6 relative over 2048 equal rows, measured). Only blocks
/// on and above the diagonals of total are sure to be added to: about half the work of a full product; mirrorUpper()
/// fills in the rest once at the end.
void addSymmetricProduct(const torch::Tensor& rows, torch::Tensor& total);

/// X^T X for each of X [M, n, d] (float32, contiguous): [M, d, d] of which the upper triangles are set, the rest is
/// arbitrary. For use inside a parallel region: each product is computed by the calling thread.
torch::Tensor symmetricProducts(const torch::Tensor& rows);

/// Copies the upper triangle of each [..., d, d] into the lower one, in place.
void mirrorUpper(torch::Tensor& total);

} // namespace unlearn
