// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/spectrum_bases.h"

#include <torch/torch.h>

#include <vector>

namespace unlearn {

/// The core gradient space of one layer: the span of its first k eigenvectors, one space a group (arXiv 2312.04095,
/// section 3.2). project() takes from a gradient what lies inside, so that a step along the rest leaves the layer's
/// outputs on inputs inside the space unchanged.
class CoreGradientSpace {
public:
    /// kept: k of each group of the layer, 0..d. The part that is needed is copied to the device.
    CoreGradientSpace(const SpectrumBases& bases, std::size_t layer, const std::vector<std::int64_t>& kept,
                      torch::Device device);

    /// The span of other directions: of each group orthonormal columns, [d, k], k in 0..d.
    CoreGradientSpace(const std::vector<torch::Tensor>& directions, torch::Device device);

    /// What the first constructor asks the bases for: the first k, or the others where they are fewer.
    static DirectionRange needed(const SpectrumBases& bases, std::size_t layer, std::size_t group, std::int64_t k);

    /// gradient [out, ...] with d numbers a row; returns the same shape. Row r belongs to group r / (out / groups).
    /// g - (g M) M^T, or (g N) N^T with the complement N, whichever takes less work.
    torch::Tensor project(const torch::Tensor& gradient) const;

private:
    struct Part {
        torch::Tensor basis; ///< [d, k] or [d, d - k]; undefined where nothing has to be multiplied
        enum class Kind { Inside, Complement, Everything, Nothing } kind = Kind::Everything;
    };
    std::vector<Part> m_groups;
};

} // namespace unlearn
