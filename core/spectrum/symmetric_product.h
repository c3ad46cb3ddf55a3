// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace unlearn {

/// total += X^T X for rows X [n, d] (float32; any strides that a matrix product takes), total [d, d] float64.
/// Only blocks on and above the diagonal of total are touched: about half the work of a full product; mirrorUpper()
/// fills in the rest once at the end.
void addSymmetricProduct(const torch::Tensor& rows, torch::Tensor& total);

/// Copies the upper triangle of each [..., d, d] into the lower one, in place.
void mirrorUpper(torch::Tensor& total);

} // namespace unlearn
