// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/relearn_options.h"

#include <optional>
#include <string>

namespace unlearn {

/// By what a forget set is parted in thirds, whose errors are figures of their own.
struct StrataOptions {
    int shadowModels = 0; ///< that tell how well samples are remembered; 0: none, but the original's confidence margin
};

// What a figure of merit was measured with that neither its formula nor the plan of its run says, as
// FigureOfMerit::settings: the text of one JSON object, keys sorted, without white space, numbers in the fewest digits
// that read back the same. Equal settings are equal texts, and figures are the same figure only with equal settings.

/// Without the seed, which is the plan's.
std::string relearnSettings(const RelearnOptions& options);
std::string strataSettings(const StrataOptions& options);

// The way back; nothing where it is empty, the settings of something else, or of a later version.

std::optional<RelearnOptions> relearnOptionsOf(const std::string& settings);
std::optional<StrataOptions> strataOptionsOf(const std::string& settings);

} // namespace unlearn
