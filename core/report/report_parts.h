// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/report_language.h"
#include "core/report/request_images.h"
#include "core/report/run_to_report.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// Runs of which figures and tables of their own tell how each model answers, and rows on pages what was measured: of
/// more nobody would look at all.
inline constexpr std::size_t mostRunsShownEach = 12;

// What gatherReport() puts together. Each is a pure function of the runs, which are never empty, and the language.

/// Paragraphs made from the numbers.
std::vector<std::string> reportAbstract(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Sentences on what the figures do not show: over-forgetting (isOverForgotten() by the confidence attack), a single
/// seed, no retrained model, samples instead of whole sets, a stop rule that read what it is judged by, runs that did
/// not finish, runs of different things.
std::vector<std::string> reportWarnings(const std::vector<RunToReport>& runs, const ReportLanguage& language);

/// A row a run.
ReportTable runsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Likewise, beside its retrained models.
ReportTable resultsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// A row a group of seeds; empty without any.
ReportTable seedsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// What was to be forgotten.
ReportTable requestTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Forgotten samples by class, a row a class of the runs that forget the same; empty where the log does not say (runs
/// of older logs, purged ones).
ReportTable classesTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Gamma, k, d, share of energy kept, retain drift.
ReportTable layersTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Final errors of all models.
ReportTable errorsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// AUC, interval, rates, beside the retrained models'.
ReportTable attacksTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Attacks with shadow models that the log holds of the runs; empty without any.
ReportTable shadowAttacksTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Figures of merit, over the retrained models and among them.
ReportTable meritTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// By phase.
ReportTable secondsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
ReportTable environmentTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
ReportTable hashesTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// A row an epoch.
ReportTable epochsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);

/// Fields of the stored plans, by their JSON pointers: those that are the same in all runs, and for each of the others
/// its values with the runs that have them.
ReportTable commonSettingsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
ReportTable differingSettingsTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);

/// Of what classesTable() holds, a figure for the runs that forget the same.
std::vector<ReportFigure> classesFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Samples to be forgotten, a figure for the runs that forget the same; and a sentence for those of which there is
/// none, though there should be.
std::vector<ReportFigure> imagesFigures(const std::vector<RunToReport>& runs, std::span<const RequestImages> images,
                                        const ReportLanguage& language);
std::vector<std::string> imagesNotes(const std::vector<RunToReport>& runs, std::span<const RequestImages> images,
                                     const ReportLanguage& language);
/// Spectra of the layers with k in them, figures for the runs that have the same; none where the log does not say.
std::vector<ReportFigure> spectraFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
ReportFigure curvesFigure(const RunToReport& run, const ReportLanguage& language);
/// One figure of all runs' epochs in one plot, beside that of the retrained models.
ReportFigure overlaidFigure(const std::vector<RunToReport>& runs, const std::string& key, const std::string& title,
                            double EpochFigures::*figure, double RunErrors::*final, const ReportLanguage& language);
/// Test error against the distance of the forget error from the retrained models'.
ReportFigure tradeOffFigure(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// AUC of the attacks; figures of whole runs where one would have too many bars.
std::vector<ReportFigure> privacyFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// ROC of the confidence attack on the models of each run, or of the first attack where that was not made: on linear
/// axes, and where there are negatives enough on logarithmic ones. None of runs whose log has no curves, and none of
/// any run where there are too many of them, of which a sentence then tells.
std::vector<ReportFigure> rocFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
std::vector<std::string> rocNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Entropies of the answers of each run's models to the forget samples. None of runs whose log has none, and none of
/// any run where there are too many of them, of which a sentence then tells; so, too, for predictionTables().
std::vector<ReportFigure> entropyFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Predicted classes of the forget samples by the unlearned model beside the first retrained one, or beside the
/// original without any: a matrix, or where it would be too wide the pairs of classes with the most samples. The
/// caption has the agreement with all retrained models.
std::vector<ReportTable> predictionTables(const std::vector<RunToReport>& runs, const ReportLanguage& language);
std::vector<std::string> answersNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Scores of the same attack on the original, the unlearned and the first retrained model, a figure a run, and rows of
/// these and of all retrained ones; none of runs whose log has no score histograms, and of too many of them likewise a
/// sentence.
std::vector<ReportFigure> scoreFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
ReportTable scoresTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
std::vector<std::string> scoreNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Linear probes and alignment of the layers of each run that these were measured of after it had ended, a figure each
/// where it has a number, and the rows behind them, by depth. No figure of any run where too many were measured, of
/// which a sentence then tells; of so many the pages have the rows of the first ones, as of measuredTable().
std::vector<ReportFigure> depthFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
ReportTable depthTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
std::vector<std::string> depthNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// What else was measured of the runs after they had ended, beside the retrained models' own, but for what meritTable()
/// has of as many samples.
ReportTable measuredTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// How figures of merit, of attacks and of what was measured after the runs are made, each once, in the order of the
/// tables that show them.
ReportTable formulasTable(const std::vector<RunToReport>& runs, const ReportLanguage& language);
/// Features of each run's models in the plane, a figure a method (more where the models are too many for a page) with
/// its points. None of any run where too many have them, of which a sentence then tells.
std::vector<ReportFigure> embeddingFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language);
std::vector<std::string> embeddingNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language);
ReportFigure secondsFigure(const std::vector<RunToReport>& runs, const ReportLanguage& language);

} // namespace unlearn
