// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/pgu_options.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace unlearn {

/// The directions to protect of each group of a layer: orthonormal columns, [d, k], float32, CPU. kept: k of each
/// group. Top: those of largest eigenvalue; Bottom: of smallest; Random: a uniformly random subspace, by seed, layer
/// and group (the QR decomposition of a Gaussian matrix; which basis of it does not matter to a projection).
/// Deterministic.
std::vector<torch::Tensor> protectedDirections(const SpectrumBases& bases, std::size_t layer,
                                               const std::vector<std::int64_t>& kept, PguSubspace subspace,
                                               std::uint64_t seed);

} // namespace unlearn
