// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <array>
#include <memory>

namespace unlearn {

/// Where a convolution's patches lie. Zero padding.
struct PatchGeometry {
    std::array<std::int64_t, 2> kernel{1, 1};
    std::array<std::int64_t, 2> stride{1, 1};
    std::array<std::int64_t, 2> padding{0, 0};
    std::array<std::int64_t, 2> dilation{1, 1};
    std::int64_t groups = 1;

    std::int64_t outputSize(std::size_t axis, std::int64_t inputSize) const
    {
        return (inputSize + 2 * padding[axis] - dilation[axis] * (kernel[axis] - 1) - 1) / stride[axis] + 1;
    }
};

/// The uncentred second moment G = sum of r r^T of one layer's input rows r, gathered batch by batch: [groups, d, d].
/// Products in float32 (in float64 where d is below 128 and for linear layers of one row a sample), sums over batches
/// in float64 (on the inputs' device). Rows are ordered as the flattened weight: channel of the group first, then
/// kernel row, then kernel column. Deterministic for a thread count.
class GramAccumulator {
public:
    virtual ~GramAccumulator() = default;
    /// Convolution: [N, C, H, W]; linear: [..., in_features]; float32. N may differ from call to call.
    virtual void add(const torch::Tensor& input) = 0;
    /// [groups, d, d], float64, symmetric; on the device of the inputs. Throws Error (Internal) before the first add().
    virtual torch::Tensor moment() const = 0;
    /// moment() as the last that is asked of this object: wide sums are handed over and not copied. Throws likewise.
    virtual torch::Tensor takeMoment() { return moment(); }
};

/// One group; d = in_features. See LinearGram.
std::unique_ptr<GramAccumulator> makeLinearGram();
/// Picks the cheapest of the exact ways for the geometry and each size of image that it meets (see frequency_gram.h,
/// patch_gram.h).
std::unique_ptr<GramAccumulator> makeConvolutionGram(const PatchGeometry& geometry);

} // namespace unlearn
