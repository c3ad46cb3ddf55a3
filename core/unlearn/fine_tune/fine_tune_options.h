// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_setting.h"

namespace unlearn {

/// Settings of fine-tuning on the retained samples; defaults of the baseline "FT" in the published code of arXiv
/// 2310.12508.
struct FineTuneOptions {
    int epochs = 10;
    double learningRate = 0.01;
    int batchSize = 256;
    double momentum = 0.9;
    double weightDecay = 5e-4;
};

/// As a plan says them. Throws Error (ValueOutOfRange).
FineTuneOptions fineTuneOptions(const SettingValues& values);

} // namespace unlearn
