// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/sgd_options.h"

namespace unlearn {

/// Settings of saliency unlearning; defaults of the published code of arXiv 2310.12508 for 10 % of CIFAR-10.
struct SalUnOptions : SgdOptions {
    SalUnOptions() { learningRate = 0.013; }
    double share = 0.5; ///< of the parameters that may move, those of largest forget gradient; 0.5: above the median
};

/// As a plan says them. Throws Error (ValueOutOfRange).
SalUnOptions salUnOptions(const SettingValues& values);

} // namespace unlearn
