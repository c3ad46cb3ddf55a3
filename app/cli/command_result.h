// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"

#include <nlohmann/json.hpp>

#include <string>

namespace unlearn {

using Json = nlohmann::ordered_json;

/// What a command has to say on standard output: with --json the document, else the text.
struct CommandResult {
    Json document;
    std::string text; ///< for people; ends with a line break
    ExitCode code = ExitCode::Success;
};

} // namespace unlearn
