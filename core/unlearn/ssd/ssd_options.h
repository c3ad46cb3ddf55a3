// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_setting.h"

namespace unlearn {

/// Settings of selective synaptic dampening; defaults of arXiv 2308.07707 for ResNet-18.
struct SsdOptions {
    double alpha = 10.0; ///< a parameter is dampened where its forget importance is above alpha times its importance
    double lambda = 1.0; ///< dampened to lambda times importance over forget importance, at most 1
    int batchSize = 64;  ///< samples whose mean gradient is squared; 1: the Fisher information itself
};

/// As a plan says them. Throws Error (ValueOutOfRange).
SsdOptions ssdOptions(const SettingValues& values);

} // namespace unlearn
