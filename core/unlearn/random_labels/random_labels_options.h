// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_setting.h"

namespace unlearn {

/// Settings of training on random labels; defaults of the baseline "RL" in the published code of arXiv 2310.12508.
struct RandomLabelsOptions {
    int epochs = 10;
    double learningRate = 0.01;
    int batchSize = 256;
    double momentum = 0.9;
    double weightDecay = 5e-4;
    bool excludeOwn = false; ///< the drawn label is never the sample's own
    bool retain = true;      ///< a pass over the retained samples, with their labels, follows
};

/// As a plan says them. Throws Error (ValueOutOfRange).
RandomLabelsOptions randomLabelsOptions(const SettingValues& values);

} // namespace unlearn
