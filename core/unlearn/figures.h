// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// What is measured after an epoch of unlearning. Epoch 0 is the untouched model. Percent of samples misclassified.
struct EpochFigures {
    int epoch = 0;
    double learningRate = 0.0;           ///< used in this epoch; 0 at epoch 0
    double loss = 0.0;                   ///< mean over the epoch's batches; 0 at epoch 0
    double testErrorPercent = 0.0;       ///< on the test part of the test split
    double validationErrorPercent = 0.0; ///< on the validation part, which stop rules read
    double forgetErrorPercent = 0.0;
    double retainErrorPercent = 0.0; ///< on the live sample of the retain set
    double stepSeconds = 0.0;
    double evaluationSeconds = 0.0;
    /// Retain drift (see RetainDrift) summed over the layers; measured in each epoch where the stop rule asks for it.
    std::optional<double> retainDrift = {};
    /// What the whole network does to retained outputs: mean over the live sample of the retain set of the squared
    /// change of the logits since epoch 0, summed over classes. Unknown of runs logged before it was measured.
    std::optional<double> outputChange = {};
};

/// What a run settled for a layer: k has one entry a group. gamma = 1 means that the layer is not updated.
struct RunLayer {
    std::string name;
    std::int64_t d = 0;
    std::vector<std::int64_t> k;
    double gamma = 0.0;
    /// Of the selected epoch, once the run has ended; see LayerDrift. The centred one is unknown in runs logged before
    /// it was measured, and where the spectrum came from a file of such a version.
    std::optional<double> retainDrift = {};
    std::optional<double> centredRetainDrift = {};
};

} // namespace unlearn
