// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/store/run_record.h"

#include <string>

namespace unlearn {

/// One run of the log as JSON: what "unlearn run" ends with and "unlearn runs show" repeats.
Json runDocument(const RunDetails& run);
/// The same for people.
std::string runText(const RunDetails& run);
/// One line of the list of runs.
Json runSummaryDocument(const RunSummary& run);
/// The curve as comma-separated values, a line an epoch.
std::string runCsv(const RunDetails& run);

} // namespace unlearn
