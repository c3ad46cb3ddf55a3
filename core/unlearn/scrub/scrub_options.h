// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_setting.h"

namespace unlearn {

/// Settings of SCRUB; defaults of the published code of arXiv 2302.09880, large-scale experiments (its notebook
/// large_scale_unlearning); other experiments of that code have other weights. The sizes of batches are its
/// sgda_batch_size and del_batch_size; its cells pass loaders that were built with 256 and 512 instead.
struct ScrubOptions {
    int epochs = 3;
    int maxEpochs = 2; ///< the first so many begin with a pass that moves away from the teacher on the forget samples
    double learningRate = 5e-4; ///< a tenth of it, and so on, after epochs 3, 5 and 9
    int batchSize = 128;        ///< of retained samples
    int forgetBatchSize = 32;
    double momentum = 0.9;
    double weightDecay = 5e-4;
    double alpha = 0.001;     ///< weight of the divergence from the teacher on retained samples
    double gamma = 0.99;      ///< weight of the cross-entropy on retained samples
    double temperature = 4.0; ///< of both softmaxes in the divergence
};

/// As a plan says them. Throws Error (ValueOutOfRange).
ScrubOptions scrubOptions(const SettingValues& values);

} // namespace unlearn
