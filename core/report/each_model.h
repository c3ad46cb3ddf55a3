// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/report_language.h"
#include "core/report/run_to_report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

// What the parts of a report that show how each model of a run answers have in common.

/// Models that a figure shows as one line.
struct ModelsOfLine {
    std::string label; ///< in the legend
    std::vector<std::string> subjects;
    bool isDashed = false; ///< lest colours alone tell it from the others
};

/// The original, the unlearned and the retrained models; of the latter there may be none, or several.
std::vector<ModelsOfLine> modelsOfLines(const RunToReport& run, const ReportLanguage& language);

/// Two sentences, one after the other.
std::string withSentence(const std::string& text, const std::string& sentence, const ReportLanguage& language);

/// With what a band around a line is, where there is one.
std::string bandExplained(const std::string& caption, bool hasBand, const ReportLanguage& language);

/// With how many retrained models there are, where the first of several is shown. shown: a model's subject.
std::string firstExplained(const std::string& caption, const RunToReport& run, const std::string& shown,
                           const ReportLanguage& language);

/// How many runs have what is shown of each run that has it, where these are more than mostRunsShownEach.
std::optional<std::size_t> tooManyRuns(const std::vector<RunToReport>& runs, bool (*has)(const RunToReport&));

/// Ends what pages have of a table with rows by runs after mostRunsShownEach runs with rows.
class PagesOfRuns {
public:
    /// table has no rows yet, and outlives this object.
    explicit PagesOfRuns(ReportTable& table) : m_table(table) { }

    /// All rows of a run are there.
    void endRun();

private:
    ReportTable& m_table;
    std::size_t m_rows = 0;
    std::size_t m_runs = 0; ///< with rows
};

/// Entropies or predictions: both are left out together.
bool hasAnswers(const RunToReport& run);

} // namespace unlearn
