// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/divergence.h"

#include "core/error.h"

#include <cmath>

namespace unlearn {

void requireFiniteLoss(double loss, int epoch, std::int64_t step, Network& network)
{
    if (std::isfinite(loss))
        return;
    std::string layer = "the outputs";
    for (const NamedLayer& candidate : network.layers()) {
        if (!torch::isfinite(candidate.layer->weightTensor()).all().item<bool>()) {
            layer = candidate.info.name;
            break;
        }
    }
    throw Error(ErrorCode::NonFinite, "Unlearning diverged; a smaller learning rate may help",
                {.field = "loss in epoch " + std::to_string(epoch) + ", step " + std::to_string(step)
                     + ", first seen in " + layer,
                 .expected = "a finite number",
                 .found = std::to_string(loss)});
}

} // namespace unlearn
