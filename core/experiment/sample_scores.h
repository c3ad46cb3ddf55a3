// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// What a model says of every training sample that is here: one entry each, in the order of Dataset::train. Plain data,
/// so that the window can have it.
struct SampleScores {
    std::vector<float> confidence;       ///< softmax probability of the true label, 0..1
    std::vector<float> loss;             ///< cross-entropy, nats
    std::vector<std::int32_t> predicted; ///< class; ties go to the smaller one
};

/// Costs one forward pass over the training data. Evaluation mode, deterministic for a device and thread count.
/// Throws Error (Cancelled, NonFinite, Device).
SampleScores scoreTrainingSamples(const Experiment& experiment, const Model& model, const JobContext& context = {});

} // namespace unlearn
