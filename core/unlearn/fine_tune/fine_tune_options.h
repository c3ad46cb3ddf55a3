// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/sgd_options.h"

namespace unlearn {

/// Settings of fine-tuning on the retained samples; defaults of the baseline "FT" in the published code of arXiv
/// 2310.12508.
struct FineTuneOptions : SgdOptions { };

/// As a plan says them. Throws Error (ValueOutOfRange).
FineTuneOptions fineTuneOptions(const SettingValues& values);

} // namespace unlearn
