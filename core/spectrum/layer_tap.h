// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

#include <functional>
#include <vector>

namespace unlearn {

/// Looks at the input of every weighted layer of a network while it lives. The callback runs inside the forward pass.
class LayerTap {
public:
    using Callback = std::function<void(std::size_t layer, const torch::Tensor& input)>;

    /// layers: as Network::layers() gives them; the callback gets the position in it.
    LayerTap(std::vector<NamedLayer> layers, const Callback& callback);
    ~LayerTap();
    LayerTap(const LayerTap&) = delete;
    LayerTap& operator=(const LayerTap&) = delete;

private:
    std::vector<NamedLayer> m_layers;
};

} // namespace unlearn
