// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace unlearn {

/// All files of a report but the manifest: report.html, figures/KEY.svg, tables/KEY.csv and .tex, tables/tables.tex,
/// plans/run-N.unlearn.json, rows/run-N.json, rows/run-N-measured.json where something was measured after the run,
/// paper.bib.
ReportFiles filesOf(const Report& report);

// Where a run's files stand.
std::string planPath(std::int64_t run);
std::string rowsPath(std::int64_t run);
/// A JSON array with one of ReportedRun::measurements a line.
std::string measuredRowsPath(std::int64_t run);

} // namespace unlearn
