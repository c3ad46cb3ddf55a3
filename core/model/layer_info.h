// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unlearn {

enum class LayerKind { Convolution, Linear };

const char* layerKindName(LayerKind kind); ///< "conv", "linear"

/// What a layer is called whose weight has this name: "features.0.0" for "features.0.0.weight". A weight of another
/// name keeps all of it, so that names stay unambiguous: "encoder.self_attention.in_proj_weight".
std::string layerName(std::string_view parameter);

/// A layer with a weight matrix, as the tables show it.
struct LayerInfo {
    std::string name; ///< layerName() of its weight, such as "features.0.0"
    LayerKind kind = LayerKind::Linear;
    std::vector<Sentence> traits = {}; ///< "conv 3x3" and "stride 2"; "linear"
    std::int64_t d = 0; ///< columns of the flattened weight: in_channels/groups * kh * kw, or in_features
    std::int64_t outFeatures = 0;
    std::int64_t groups = 1;

    /// Its traits in English: "conv 3x3, stride 2".
    std::string description() const;
};

} // namespace unlearn
