// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"

#include <torch/torch.h>

namespace unlearn {

/// Two sets of samples as one, those to be forgotten first: position p is forget[p] below forget.count(), and
/// retain[p - forget.count()] above. Both outlive it.
class SampleUnion {
public:
    SampleUnion(const ImageBatches& forget, const ImageBatches& retain) : m_forget(forget), m_retain(retain) { }

    std::int64_t count() const { return m_forget.count() + m_retain.count(); }

    /// Some samples of both. Their order is not that of the positions: those to be forgotten come first.
    struct Batch {
        torch::Tensor images;       ///< [n, ...]
        torch::Tensor labels;       ///< [n]
        std::int64_t forgotten = 0; ///< how many of them are to be forgotten
    };
    /// positions [n], int64, on the CPU.
    Batch batch(const torch::Tensor& positions) const;

private:
    const ImageBatches& m_forget;
    const ImageBatches& m_retain;
};

} // namespace unlearn
