// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that were measured of a run after it had ended, but for those of layers, and how all figures are made.
#include "core/evaluate/figure_settings.h"
#include "core/evaluate/share_interval.h"
#include "core/report/each_model.h"
#include "core/report/measured_figures.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace unlearn {
namespace {

/// Whether the table of the final evaluation's figures of merit has a row of it.
bool isInMeritTable(const RunToReport& run, const FigureOfMerit& figure)
{
    const auto sameness = [](const FigureOfMerit& one) {
        return std::tie(one.name, one.subject, one.versus, one.part, one.layer, one.samples, one.settings);
    };
    return std::ranges::any_of(run.details.figures,
                               [&](const FigureOfMerit& other) { return sameness(other) == sameness(figure); });
}

/// Whether the table of what was measured has a row of it.
bool isInMeasuredTable(const RunToReport& run, const FigureOfMerit& figure)
{
    return !isByDepth(figure) && !isInMeritTable(run, figure);
}

/// By the formula of their interval, what the figures of the table are called that have one; empty where none has.
std::map<std::string, std::set<std::string>> figuresWithInterval(const std::vector<RunToReport>& runs,
                                                                 const ReportLanguage& language)
{
    std::map<std::string, std::set<std::string>> titles;
    for (const RunToReport& run : runs) {
        for (const RunMeasuredFigure& one : run.details.measured) {
            if (isInMeasuredTable(run, one.figure) && figureInterval(one.figure))
                titles[intervalFormula(one.figure.name)].insert(figureCell(one.figure.name, language).text);
        }
    }
    titles.erase(""); // of a figure that only a later version knows
    return titles;
}

/// Counts of epochs, which are no number where the loss did not come back.
bool isOfRelearning(const FigureOfMerit& figure)
{
    return figure.name == "relearn-epochs";
}

/// Of a figure whose settings say it, within how many epochs.
std::string didNotComeBack(const FigureOfMerit& figure, const ReportLanguage& language)
{
    const std::optional<RelearnOptions> options = relearnOptionsOf(figure.settings);
    return options ? language.translate("Report", "did not come back within %n epoch(s)", "the loss, while relearning",
                                        options->mostEpochs)
                   : language.translate("Report", "did not come back", "the loss, while relearning");
}

ReportCell valueCell(const FigureOfMerit& figure, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    if (!isOfRelearning(figure))
        return decimal(figure.value, 4);
    ReportCell cell = decimal(figure.value, 0);
    if (std::isnan(figure.value))
        cell.text = didNotComeBack(figure, language);
    return cell;
}

/// Mean and standard deviation of the retrained models' own; of relearning, with how many of them came back.
ReportCell retrainedCell(const RunToReport& run, const FigureOfMerit& figure, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    const std::vector<double> values = valuesOfRetrained(run, figure);
    const Spread spread = spreadOf(values);
    if (!isOfRelearning(figure))
        return decimal(spread, 4);
    ReportCell cell = decimal(spread, 1);
    if (spread.count == 0 && !values.empty())
        cell.text = didNotComeBack(figure, language);
    else if (spread.count < values.size())
        cell.text = filled(language.translate("Report", "%1 (%2 of %3)", "epochs, models that came back, all models"),
                           {cell.text, std::to_string(spread.count), std::to_string(values.size())});
    return cell;
}

void addFiguresOf(const RunAttack& attack, std::vector<std::string>& names)
{
    names.push_back("auc-" + attack.attack);
    names.push_back("two-sided-auc-" + attack.attack);
    if (attack.tprAt1Percent)
        names.push_back("tpr1-" + attack.attack);
}

/// In the order of the tables that show them, as often as they do.
std::vector<std::string> shownFigures(const std::vector<RunToReport>& runs)
{
    std::vector<std::string> names;
    for (const RunToReport& run : runs) {
        for (const RunAttack& attack : run.details.attacks) {
            addFiguresOf(attack, names);
            if (attack.tprAt01Percent)
                names.push_back("tpr01-" + attack.attack);
        }
    }
    for (const RunToReport& run : runs) {
        for (const RunShadowAttack& attack : run.details.shadowAttacks) {
            addFiguresOf(attack, names);
            if (attack.precisionBesideRetrained)
                names.emplace_back("precision-beside-retrained");
        }
    }
    for (const RunToReport& run : runs) {
        for (const FigureOfMerit& figure : run.details.figures)
            names.push_back(figure.name);
    }
    for (const RunToReport& run : runs) {
        for (const RunMeasuredFigure& one : run.details.measured)
            names.push_back(one.figure.name);
    }
    return names;
}

/// In the report's language; for programs, in English.
ReportCell formulaCell(const Sentence& formula, const ReportLanguage& language)
{
    Sentence translated = formula;
    if (!translated.values.empty()) // the last one is a formula, too
        translated.values.back() = language.translate("Core", formula.values.back().c_str());
    return {.text = filled(language.translate("Core", formula.english), translated.values), .key = formula.text()};
}

} // namespace

ReportTable measuredTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{
        .key = "measured",
        .caption = language.translate(
            "Report",
            "Figures that were measured after the runs had ended. Retrained: the same of the models retrained without "
            "the samples, with the same settings (mean and sample standard deviation over their seeds); of a figure "
            "beside a retrained model, over each pair of them: the floor that the others are read against. Epochs of "
            "relearning are of training on the samples that are named, until the forget loss is at most the original "
            "model's plus alpha. The column Settings has alpha and the most epochs; 'did not come back' means that the "
            "loss was still higher after these. Figures of layers, and those that the final evaluation had of as many "
            "samples, have tables of their own."),
        .columns = {runColumn(language), wordColumn(language.translate("Report", "Figure"), "figure"),
                    wordColumn(language.translate("Report", "Model"), "model"),
                    wordColumn(language.translate("Report", "Beside"), "versus"),
                    wordColumn(language.translate("Report", "Samples", "which of them"), "part"),
                    wordColumn(language.translate("Report", "Layer"), "layer"),
                    wordColumn(language.translate("Report", "Settings", "of a figure"), "settings"),
                    numberColumn(language.translate("Report", "Value"), "value")},
        .rows = {}};
    const auto withInterval = figuresWithInterval(runs, language);
    for (const auto& [formula, titles] : withInterval)
        table.caption = withSentence(
            table.caption,
            filled(language.translate("Report", "95 % interval of %1: %2.", "figures, formula"),
                   {joined({titles.begin(), titles.end()}, "; "), language.translate("Core", formula.c_str())}),
            language);
    if (!withInterval.empty()) {
        table.columns.push_back(numberColumn(language.translate("Report", "95 % from"), "low"));
        table.columns.push_back(numberColumn(language.translate("Report", "95 % to"), "high"));
    }
    table.columns.push_back(numberColumn(language.translate("Report", "retrained"), "retrained"));
    table.columns.push_back(numberColumn(language.translate("Report", "of"), "samples"));
    table.columns.push_back(wordColumn(language.translate("Report", "Measured"), "measured_at"));
    const DecimalCells decimal(language);
    PagesOfRuns pages(table);
    for (const RunToReport& run : runs) {
        for (const auto& [figure, at] : run.details.measured) {
            if (!isInMeasuredTable(run, figure))
                continue;
            std::vector<ReportCell>& row = table.rows.emplace_back(std::vector<ReportCell>{
                runCell(run), figureCell(figure.name, language), subjectCell(figure.subject, language),
                subjectCell(figure.versus, language), partCell(figure.part, language), textCell(figure.layer),
                settingsCell(figure.name, figure.settings, language), valueCell(figure, language)});
            if (!withInterval.empty()) {
                const std::optional<Interval> interval = figureInterval(figure);
                row.push_back(decimal(interval ? interval->low : notAvailable, 4));
                row.push_back(decimal(interval ? interval->high : notAvailable, 4));
            }
            row.push_back(retrainedCell(run, figure, language));
            row.push_back(wholeCell(figure.samples));
            row.push_back(textCell(at));
        }
        pages.endRun();
    }
    return table;
}

ReportTable formulasTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{
        .key = "formulas",
        .caption = language.translate("Report", "How the figures of merit and of attacks in this report are made."),
        .columns = {wordColumn(language.translate("Report", "Figure"), "figure"),
                    wordColumn(language.translate("Report", "Formula"), "formula")},
        .rows = {}};
    std::set<std::string> told;
    for (const std::string& name : shownFigures(runs)) {
        const FigureKind kind = figureKind(name);
        if (told.insert(name).second && !kind.formula.text().empty())
            table.rows.push_back({figureCell(name, language), formulaCell(kind.formula, language)});
    }
    return table;
}

} // namespace unlearn
