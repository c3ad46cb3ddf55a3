// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/run_to_report.h"

#include <span>
#include <string>
#include <vector>

namespace unlearn {

// What gatherReport() puts together. Each is a pure function of the runs, which are never empty.

/// Paragraphs made from the numbers.
std::vector<std::string> reportAbstract(const std::vector<RunToReport>& runs);
/// Sentences on what the figures do not show: over-forgetting (forget error more than 5 points above the retrained
/// models' mean), a single seed, no retrained model, samples instead of whole sets, a stop rule that read what it is
/// judged by, runs that did not finish, runs of different things.
std::vector<std::string> reportWarnings(const std::vector<RunToReport>& runs);

ReportTable runsTable(const std::vector<RunToReport>& runs);    ///< a row a run
ReportTable resultsTable(const std::vector<RunToReport>& runs); ///< likewise, beside its retrained models
ReportTable seedsTable(const std::vector<RunToReport>& runs);   ///< a row a group of seeds; empty without any
ReportTable requestTable(const std::vector<RunToReport>& runs); ///< what was to be forgotten
ReportTable layersTable(const std::vector<RunToReport>& runs);  ///< gamma, k, d, retain drift
ReportTable errorsTable(const std::vector<RunToReport>& runs);  ///< final errors of all models
ReportTable attacksTable(const std::vector<RunToReport>& runs); ///< AUC, interval, rates
ReportTable meritTable(const std::vector<RunToReport>& runs);   ///< figures of merit
ReportTable secondsTable(const std::vector<RunToReport>& runs); ///< by phase
ReportTable environmentTable(const std::vector<RunToReport>& runs);
ReportTable hashesTable(const std::vector<RunToReport>& runs);
ReportTable epochsTable(const std::vector<RunToReport>& runs); ///< a row an epoch

/// Fields of the stored plans, by their JSON pointers: those that are the same in all runs, and for each of the others
/// its values with the runs that have them.
ReportTable commonSettingsTable(const std::vector<RunToReport>& runs);
ReportTable differingSettingsTable(const std::vector<RunToReport>& runs);

ReportFigure curvesFigure(const RunToReport& run);
/// One figure of all runs' epochs in one plot.
ReportFigure overlaidFigure(const std::vector<RunToReport>& runs, const std::string& key, const std::string& title,
                            double EpochFigures::*figure);
/// Test error against the distance of the forget error from the retrained models'.
ReportFigure tradeOffFigure(const std::vector<RunToReport>& runs);
ReportFigure privacyFigure(const std::vector<RunToReport>& runs);
ReportFigure secondsFigure(const std::vector<RunToReport>& runs);

} // namespace unlearn
