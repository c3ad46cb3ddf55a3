// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// How far one layer's retained moment has moved with the weights.
struct LayerDrift {
    std::string layer;
    std::int64_t samples = 0;        ///< retained ones that both are of
    double relativeDifference = 0.0; ///< ||G' - G||_F / ||G||_F over all groups; G kept, G' computed anew
};

/// The retained moment G that a chain of requests keeps describes the original weights. This compares it with G',
/// computed over the same retained images with the moved weights: 0 for a first layer, whose inputs are the images
/// themselves. It takes a pass over the retained data, which must be here.
/// Throws Error: ValueOutOfRange for data without retained samples, and in a chain of which it is not known any more
/// what was forgotten before; what computing moments throws.
std::vector<LayerDrift> spectrumDrift(const Experiment& experiment, const Model& moved,
                                      const std::filesystem::path& cacheFolder, const JobContext& context = {});

} // namespace unlearn
