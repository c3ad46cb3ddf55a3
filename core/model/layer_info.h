// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace unlearn {

enum class LayerKind { Convolution, Linear };

const char* layerKindName(LayerKind kind); ///< "conv", "linear"

/// A layer with a weight matrix, as the tables show it.
struct LayerInfo {
    std::string name; ///< the parameter's name less ".weight", such as "features.0.0"
    LayerKind kind = LayerKind::Linear;
    std::string description; ///< "conv 3x3, stride 2", "linear"
    std::int64_t d = 0;      ///< columns of the flattened weight: in_channels/groups * kh * kw, or in_features
    std::int64_t outFeatures = 0;
    std::int64_t groups = 1;
};

} // namespace unlearn
