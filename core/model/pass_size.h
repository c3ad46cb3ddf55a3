// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace unlearn {

/// Numbers that the layers of a network are given in one pass whose graph is kept, all layers and samples together: 256
/// MiB. Autograd keeps these, and what lies between them: about twice as much with norms, three times with attention
/// over short sequences (over T tokens, h heads keep 2 to 3 h T^2 numbers more in each block).
inline constexpr std::int64_t mostLayerInputs = std::int64_t{1} << 26;

/// How many samples such a pass may take, at least 1. layerInputs: numbers that all layers together are given for one
/// sample; of a pass without a graph, which lets go of what is behind it, those that the largest layer is given. The
/// same on every machine, so that results do not depend on its memory.
inline std::int64_t samplesAtOnce(std::int64_t layerInputs)
{
    return std::max<std::int64_t>(1, mostLayerInputs / std::max<std::int64_t>(1, layerInputs));
}

} // namespace unlearn
