// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <torch/torch.h>

#include <span>

namespace unlearn {

/// Random crops and flips of one batch, drawn from a generator.
struct Augmentation {
    int cropPadding = 0;
    bool flip = false;
};

/// Some samples of a split as batches of what a network takes, on a device: images normalised, float32 [n, C, H, W] in
/// channels-last order; features normalised, float32 [n, F]; tokens as int64 ids [n, L]. Samples stay as the data set
/// keeps them until a batch is asked for; on a GPU the chosen ones are copied there once, so that no batch crosses the
/// bus.
class ImageBatches {
public:
    /// indices into split; they are copied. The dataset must outlive this object.
    ImageBatches(const Dataset& dataset, const LabelledImages& split, std::span<const std::int64_t> indices,
                 torch::Device device);

    std::int64_t count() const { return m_index.size(0); }
    torch::Device device() const { return m_index.device(); }

    /// The samples at positions [start, start + n).
    torch::Tensor images(std::int64_t start, std::int64_t n) const;
    /// [n], int64.
    torch::Tensor labels(std::int64_t start, std::int64_t n) const;

    /// The same for any positions [n] (int64, on the CPU or the device).
    torch::Tensor images(const torch::Tensor& positions) const;
    torch::Tensor labels(const torch::Tensor& positions) const;
    /// A random crop after zero padding and a random flip, each sample its own, drawn from the CPU generator.
    /// Images only: throws Error (ValueOutOfRange) for other samples.
    torch::Tensor augmented(const torch::Tensor& positions, const Augmentation& augmentation,
                            torch::Generator& random) const;

private:
    torch::Tensor normalise(const torch::Tensor& values) const;

    SampleKind m_kind;
    torch::Tensor m_values; ///< [M, ...]: the whole split on the CPU, the chosen samples on a GPU
    torch::Tensor m_labels; ///< [M]
    torch::Tensor m_index;  ///< [N] rows of m_values
    torch::Tensor m_scale;  ///< 1 / (255 std) as [1, C, 1, 1], or 1 / std as [1, F]
    torch::Tensor m_shift;  ///< mean / std, likewise
};

} // namespace unlearn
