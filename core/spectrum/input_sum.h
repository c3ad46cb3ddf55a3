// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/gram.h"

#include <torch/torch.h>

#include <cstdint>

namespace unlearn {

/// The sum of one layer's input rows r, gathered batch by batch, and their number: what it takes to centre their second
/// moment G, sum of (r - m) (r - m)^T = G - s s^T / n with s their sum, n their number and m = s / n. Rows and their
/// order as in GramAccumulator. Sums of a batch in float32 (pairwise), all else in float64, on the inputs' device.
/// Costs one pass over the inputs, and the memory of two of them in float64, padding included. Deterministic for a
/// thread count.
class InputSum {
public:
    /// Rows of a linear layer: input is [..., in_features], float32.
    void addRows(const torch::Tensor& input);
    /// Patches of a convolution: input is [N, C, H, W], float32.
    void addPatches(const torch::Tensor& input, const PatchGeometry& geometry);

    /// [groups, d + 1], float64: the sum of (r, 1). Undefined before the first input.
    torch::Tensor sum() const { return m_sum.defined() ? m_sum.clone() : m_sum; }

private:
    void add(const torch::Tensor& rows, std::int64_t count);

    torch::Tensor m_sum;
};

} // namespace unlearn
