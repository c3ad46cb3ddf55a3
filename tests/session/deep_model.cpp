// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/deep_model.h"

#include "core/model/network.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace unlearn {

Model deepModel(const ModelSpec& spec, int layers)
{
    constexpr std::array<std::int64_t, 5> inputs{64, 576, 1152, 2304, 4608};
    constexpr std::int64_t outputs = 8;
    Model model = Model::create(spec, 1);
    Network& network = model.network();
    for (auto count = static_cast<int>(network.layers().size()); count < layers; ++count) {
        const std::int64_t d = inputs[static_cast<std::size_t>(count) % inputs.size()];
        network.register_module("added" + std::to_string(count), LinearLayer(d, outputs));
    }
    return model;
}

} // namespace unlearn
