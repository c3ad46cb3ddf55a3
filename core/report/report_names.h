// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/report_language.h"
#include "core/report/run_to_report.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {

// What a report calls things, in its language. Cells carry besides what the log calls them, which CSV files hold.

std::string runLabel(std::int64_t run, const ReportLanguage& language); ///< "Run 3"
std::string methodTitle(const std::string& name, const ReportLanguage& language);
std::string subjectTitle(const std::string& subject, const ReportLanguage& language); ///< "unlearned"

/// On a page: "Table 3. The runs."; with the file that has the rows which the pages have not.
std::string tableCaption(int number, const ReportTable& table, const ReportLanguage& language);
std::string figureCaption(int number, const std::string& caption, const ReportLanguage& language); ///< likewise

ReportCell methodCell(const std::string& name, const ReportLanguage& language);
ReportCell stateCell(RunState state, const ReportLanguage& language);
ReportCell subjectCell(const std::string& subject, const ReportLanguage& language);
ReportCell attackCell(const std::string& attack, const ReportLanguage& language);
ReportCell phaseCell(const std::string& phase, const ReportLanguage& language);
ReportCell partCell(const std::string& part, const ReportLanguage& language);
/// What the tables of environment and hashes tell of; names of libraries stay as they are.
ReportCell environmentCell(const std::string& what, const ReportLanguage& language);
ReportCell figureCell(const std::string& figure, const ReportLanguage& language);
/// FigureOfMerit::settings of a figure of this name: "at most 20 epochs; learning rate 0.01; ...". "not known" where it
/// has settings and the log lacks them; empty where there is nothing to choose. Those of a later version stay.
ReportCell settingsCell(const std::string& figure, const std::string& settings, const ReportLanguage& language);

/// "all" where it is all of them, else "2, 5-9, 11": numbers of runs in ascending order, three and more in a row as a
/// range.
std::string namesOfRuns(std::vector<std::int64_t> numbers, const std::vector<RunToReport>& all,
                        const ReportLanguage& language);
/// "Run 3", "Runs 2, 5-9" or "All runs".
std::string labelOfRuns(const std::vector<std::int64_t>& numbers, const std::vector<RunToReport>& all,
                        const ReportLanguage& language);
ReportCell runsCell(const std::vector<std::int64_t>& numbers, const std::vector<RunToReport>& all,
                    const ReportLanguage& language);

} // namespace unlearn
