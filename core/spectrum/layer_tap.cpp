// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/layer_tap.h"

namespace unlearn {

LayerTap::LayerTap(std::vector<NamedLayer> layers, const Callback& callback) : m_layers(std::move(layers))
{
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        m_layers[i].layer->setObserver([callback, i](const torch::Tensor& input) { callback(i, input); });
}

LayerTap::~LayerTap()
{
    for (const NamedLayer& layer : m_layers)
        layer.layer->setObserver({});
}

} // namespace unlearn
