// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

namespace unlearn {

/// Sizes of a vision transformer. heads must divide dimension.
struct VisionTransformerOptions {
    std::int64_t patch = 16; ///< pixels of a patch's side
    std::int64_t dimension = 768;
    std::int64_t depth = 12; ///< encoder blocks
    std::int64_t heads = 12;
    std::int64_t hidden = 3072; ///< of each block's perceptron
};

/// For small images: dimension 192, 6 blocks, 3 heads. Patches of 4 pixels, of 8 for sides of 64 and more, so that 28
/// to 96 pixels give 49 to 144 patches (the attention costs the square of their number).
VisionTransformerOptions tinyVisionTransformer(const ImageShape& input);
/// ViT-B/16 of arXiv 2010.11929.
VisionTransformerOptions baseVisionTransformer();

/// The classifier of arXiv 2010.11929 as torchvision builds it (class token, learned positions, norm before attention
/// and perceptron, exact GELU, layer norms with eps 1e-6, no dropout), under torchvision's parameter names, so that its
/// state dicts load by name; images need not be square. The packed query, key and value projection is one layer,
/// named after its parameter in_proj_weight: its three parts see the same input rows.
///
/// Initialised as in torchvision, but for the head: torchvision sets it to zero, which would leave the layers before it
/// without a gradient in the first step; here it is drawn with a standard deviation of 0.02.
/// Throws Error (ShapeMismatch) unless the patches cover the images exactly.
std::shared_ptr<Network> makeVisionTransformer(const ModelSpec& spec, const VisionTransformerOptions& options);

} // namespace unlearn
