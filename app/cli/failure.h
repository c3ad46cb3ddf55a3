// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/error.h"

#include <string>

namespace unlearn {

/// {"error": {"code", "message", "file", "field", "expected", "found"}}; message is the whole sentence, and fields that
/// say nothing are null.
CommandResult failure(const Error& error);
/// Arguments that do not make a command. field: the option, where it is known.
CommandResult usageFailure(const std::string& sentence, const std::string& field);

} // namespace unlearn
