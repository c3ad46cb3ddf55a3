// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_setting.h"

namespace unlearn {

/// Settings of methods that train the whole model by SGD, with a constant learning rate unless they say otherwise. The
/// initialisers are those of the baselines in the published code of arXiv 2310.12508.
struct SgdOptions {
    int epochs = 10;
    double learningRate = 0.01;
    int batchSize = 256;
    double momentum = 0.9;
    double weightDecay = 5e-4;
};

/// The fields of SgdOptions for options derived from them, which may add their own.
template <typename Options> SettingFields<Options> sgdFields()
{
    return SettingFields<Options>()
        .whole("epochs", &Options::epochs, {1, 100000}, "Planned epochs; the stop rule may end earlier.")
        .real("learning_rate", &Options::learningRate, {0, 1000, true}, "Learning rate.")
        .whole("batch_size", &Options::batchSize, {2, 1000000}, "Samples in one step.")
        .real("momentum", &Options::momentum, {0, 1}, "Momentum of SGD.")
        .real("weight_decay", &Options::weightDecay, {0, 1000}, "Weight decay, on all parameters.");
}

} // namespace unlearn
