// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace unlearn {

/// Settings of projected-gradient unlearning (arXiv 2312.04095; defaults of its published code, sample removal).
struct PguOptions {
    double startLearningRate = 0.1;
    double endLearningRate = 0.01; ///< reached at the last planned epoch, exponentially
    int epochs = 100;              ///< planned; a stop rule may end earlier
    int batchSize = 128;
    bool shuffle = false;            ///< order of the forget set drawn anew each epoch, by seed and epoch
    double probabilityOffset = 0.05; ///< "offset" of the loss: -ln(1 - (p_y - offset))
    double entropyWeight = 0.2;      ///< w2; w1 is 1
    bool operator==(const PguOptions&) const = default;
};

/// Learning rate in epoch e = 1..epochs: start * (end / start)^(e / epochs). Epoch 0 is the untouched model.
double learningRateAt(const PguOptions& options, int epoch);

} // namespace unlearn
