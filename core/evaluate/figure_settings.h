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
// FigureOfMerit::settings: the text of one JSON object, keys sorted, without white space, numbers in digits that read
// back the same, as nlohmann::json writes them. Equal settings are equal texts, and figures are the same figure only
// with equal settings.

/// Without the seed, which is the plan's.
std::string relearnSettings(const RelearnOptions& options);
std::string strataSettings(const StrataOptions& options);
/// Of figures of an attack with so many shadow models.
std::string shadowSettings(int models);

/// Whether a figure of this name is measured with settings that a log may lack: relearn-epochs and stratum-error of
/// logs before version 13.
bool hasSettings(const std::string& figureName);
/// Whether nobody knows what such a figure was measured with: then no other is known to be the same.
bool lacksSettings(const std::string& figureName, const std::string& settings);

// The way back; nothing where it is empty, the settings of something else, or of a later version.

std::optional<RelearnOptions> relearnOptionsOf(const std::string& settings);
std::optional<StrataOptions> strataOptionsOf(const std::string& settings);
/// Shadow models of an attack.
std::optional<int> shadowModelsOf(const std::string& settings);

} // namespace unlearn
