// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/sgd_options.h"

namespace unlearn {

/// Settings of training on random labels; defaults of the baseline "RL" in the published code of arXiv 2310.12508.
struct RandomLabelsOptions : SgdOptions {
    bool excludeOwn = false; ///< the drawn label is never the sample's own
    bool retain = true;      ///< a pass over the retained samples, with their labels, follows
};

/// As a plan says them. Throws Error (ValueOutOfRange).
RandomLabelsOptions randomLabelsOptions(const SettingValues& values);

} // namespace unlearn
