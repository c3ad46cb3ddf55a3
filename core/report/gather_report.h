// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/request_images.h"
#include "core/report/run_to_report.h"
#include "core/store/run_store.h"

#include <span>
#include <vector>

namespace unlearn {

/// A report of runs of the log, in the order in which they are named; a run that is named twice counts once. The
/// language is that of its sentences, captions, heads of tables and of its numbers' decimal point; what programs read
/// (CSV files, plans, rows) is the same in every one. images: readRequestImages() of the runs, or none to leave them
/// out. Throws Error (ValueOutOfRange) without a run, for one that is not in the log, and what reading the log
/// throws.
Report gatherReport(const RunStore& store, std::span<const RunId> runs, const ReportLanguage& language = {},
                    std::span<const RequestImages> images = {});

/// Likewise of runs that were read from a log; at least one, none twice.
Report reportOnRuns(const std::vector<RunToReport>& runs, const ReportLanguage& language = {},
                    std::span<const RequestImages> images = {});

} // namespace unlearn
