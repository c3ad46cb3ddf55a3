// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_setting.h"

namespace unlearn {

/// Settings of unlearning with an incompetent teacher; defaults of arXiv 2205.08096 and its published experiments.
struct BadTeacherOptions {
    int epochs = 1;
    double learningRate = 1e-4; ///< of Adam
    int batchSize = 256;
    double retainShare = 0.3; ///< of the retained samples that are looked at
    double temperature = 1.0;
};

/// As a plan says them. Throws Error (ValueOutOfRange).
BadTeacherOptions badTeacherOptions(const SettingValues& values);

} // namespace unlearn
