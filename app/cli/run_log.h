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

/// A run of the log, and settings that come of it.
struct LoggedPlan {
    RunId run;
    Plan plan;
};
/// The run that runOption names and its settings, looked up once: another may become the last one while the plan is
/// opened. Throws as openLogOfRun(), runFromText() and planFromJson().
LoggedPlan planOfRun(const std::string& option, const std::string& runOption, const std::string& run);
/// The run that --after names, and its settings without what it forgot: those of the request that follows it. Throws
/// likewise.
LoggedPlan planAfter(const std::string& option, const std::string& run);

/// "12" or "last". Throws Error (ValueOutOfRange).
RunId runFromText(const std::string& text, const RunStore& store);

} // namespace unlearn
