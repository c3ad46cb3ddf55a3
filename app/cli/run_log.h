// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/run_store.h"

#include <filesystem>
#include <memory>
#include <string>

namespace unlearn {

/// The log that --db names, or the user's own.
std::filesystem::path chosenLog(const std::string& option);
/// For reading. Nothing where the user's own log does not exist yet; a missing --db is an Error (FileMissing).
std::unique_ptr<RunStore> openLogForReading(const std::string& option);
/// For reading the run that runOption names. Throws Error (ValueOutOfRange) besides, where the user's own log does not
/// exist yet.
std::unique_ptr<RunStore> openLogOfRun(const std::string& option, const std::string& runOption, const std::string& run);
/// The settings of a run of the log that runOption names. Throws as openLogOfRun(), runFromText() and planFromJson().
Plan planOfRun(const std::string& option, const std::string& runOption, const std::string& run);
/// Of the run that --after names, without what that one forgot: those of the request that follows it. Throws likewise.
Plan planAfter(const std::string& option, const std::string& run);
/// "12" or "last". Throws Error (ValueOutOfRange).
RunId runFromText(const std::string& text, const RunStore& store);

} // namespace unlearn
