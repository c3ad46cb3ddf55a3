// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/run_to_report.h"

#include <string>
#include <vector>

namespace unlearn {

/// The commands that measure again what the log holds of finished runs, a line each: "unlearn attack" with shadow
/// models for each run, number of these and choice of samples, then "unlearn compare" of all runs at once that were
/// measured with the same settings. They name runs by their numbers in the log. Left out are runs that were purged or
/// have no readable plan, and what this version has no command for; no other name of the log than those that it knows
/// is in them. Empty where nothing was measured. Deterministic.
std::string measuringCommands(const std::vector<RunToReport>& runs);

} // namespace unlearn
