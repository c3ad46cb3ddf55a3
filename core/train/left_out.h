// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/forget_set.h"

#include <string>

namespace unlearn {

/// Samples that a training leaves out, and how they were named: selectors, separated by spaces.
struct LeftOut {
    ForgetSet samples;
    std::string selectors;
};

} // namespace unlearn
