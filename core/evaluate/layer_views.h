// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/job_context.h"
#include "core/model/network.h"

#include <torch/torch.h>

#include <string>
#include <vector>

namespace unlearn {

/// What one layer of a network is given of some samples, in the two forms that figures are made of. Neither keeps the
/// representations themselves, which can be large.
struct LayerView {
    std::string layer;      ///< "logits" for the outputs, which come last
    torch::Tensor products; ///< centredProducts() of the representations, [N, N], float64
    torch::Tensor pooled;   ///< [N, channels or features], float32: the mean over places (pixels, words)
};

/// Products of centred samples with each other, [N, N], float64, on x's device, from x [N, values], N >= 1, in any
/// precision. Means, differences and products are float64, so that what is nearly constant keeps its digits. Costs
/// 2 N^2 values operations (8e9 for 200 samples of 98,304 values, the widest layer of AllCNN), and memory for a few
/// copies of 8,192 values of each sample beside x.
torch::Tensor centredProducts(const torch::Tensor& x);

/// Of the inputs of every weighted layer but the first (which are the samples themselves), in the order of the layers,
/// and of the logits; in evaluation mode. One pass looks at as many layers as 512 MiB hold of float32 representations:
/// one for all of a small network. A layer that sees its input several times is taken the first time; one that sees no
/// entry for each sample (the text transformer packs the words of a batch) is left out. Empty for no samples. Throws
/// Error (Cancelled, OutOfMemory).
std::vector<LayerView> layerViews(Network& network, const ImageBatches& samples, const JobContext& context);

/// What the last weighted layer is given, the mean over places: [N, features], float32, CPU. One pass. Throws Error
/// (Cancelled); (FormatUnsupported) where that is no entry for each sample, or there is no such layer.
torch::Tensor penultimateFeatures(Network& network, const ImageBatches& samples, const JobContext& context);

} // namespace unlearn
