// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"

#include <string>

namespace unlearn {

/// FigureOfMerit::settings: an object, or null where they are empty; what is no JSON, as jsonOrText().
Json settingsDocument(const std::string& settings);

} // namespace unlearn
