// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/sgd_options.h"

namespace unlearn {

/// Settings of gradient ascent; defaults of the baseline "GA" in the published experiments of arXiv 2310.12508 and
/// 2304.04934.
struct GradientAscentOptions : SgdOptions {
    GradientAscentOptions()
    {
        epochs = 5;
        learningRate = 1e-4;
    }
};

/// As a plan says them. Throws Error (ValueOutOfRange).
GradientAscentOptions gradientAscentOptions(const SettingValues& values);

} // namespace unlearn
