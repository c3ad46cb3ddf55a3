// SPDX-License-Identifier: GPL-3.0-or-later
// How many samples of each class were to be forgotten.
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

const std::vector<ForgetClass>& classesOf(const RunToReport& run)
{
    return run.header().forgetClasses;
}

/// Places of runs that forget the same numbers of samples of the same classes.
std::vector<std::vector<std::size_t>> groupedByClasses(const std::vector<RunToReport>& runs)
{
    return groupedWhere(
        runs, [](const RunToReport& run) { return !classesOf(run).empty(); },
        [](const RunToReport& one, const RunToReport& other) { return classesOf(one) == classesOf(other); });
}

BarPlot barsOf(std::vector<ForgetClass> classes, const ReportLanguage& language)
{
    BarPlot plot{.valueLabel = language.translate("Report", "Samples to be forgotten"),
                 .bars = {},
                 .reference = {},
                 .legend = {},
                 .decimals = 0};
    const bool isTooMuch = classes.size() > mostBars;
    if (isTooMuch)
        std::ranges::stable_sort(classes, std::ranges::greater(), &ForgetClass::samples);
    const std::size_t shown = isTooMuch ? mostBars - 1 : classes.size();
    for (std::size_t i = 0; i < shown; ++i)
        plot.bars.push_back({.label = filled(language.translate("Report", "%1 (class %2)", "name and number"),
                                             {classes[i].name, std::to_string(classes[i].number)}),
                             .value = static_cast<double>(classes[i].samples),
                             .low = {},
                             .high = {}});
    if (!isTooMuch)
        return plot;
    std::int64_t others = 0;
    for (std::size_t i = shown; i < classes.size(); ++i)
        others += classes[i].samples;
    plot.bars.push_back(
        {.label = filled(language.translate("Report", "%1 other classes"), {std::to_string(classes.size() - shown)}),
         .value = static_cast<double>(others),
         .low = {},
         .high = {}});
    return plot;
}

} // namespace

ReportTable classesTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    ReportTable table{.key = "forget-classes",
                      .caption = language.translate("Report", "Samples to be forgotten, by class."),
                      .columns = {wordColumn(language.translate("Report", "Runs"), "runs"),
                                  numberColumn(language.translate("Report", "Class"), "class"),
                                  wordColumn(language.translate("Report", "Name"), "name"),
                                  numberColumn(language.translate("Report", "Samples"), "samples")},
                      .rows = {}};
    for (const std::vector<std::size_t>& places : groupedByClasses(runs)) {
        for (const ForgetClass& one : classesOf(runs[places.front()]))
            table.rows.push_back({runsCell(numbersOf(runs, places), runs, language), wholeCell(one.number),
                                  textCell(one.name), wholeCell(one.samples)});
    }
    return table;
}

std::vector<ReportFigure> classesFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    for (const std::vector<std::size_t>& places : groupedByClasses(runs)) {
        const RunToReport& first = runs[places.front()];
        ReportFigure figure{.key = "forget-classes-run-" + first.number(),
                            .caption = filled(language.translate("Report", "%1: samples to be forgotten, by class."),
                                              {labelOfRuns(numbersOf(runs, places), runs, language)}),
                            .svg = {}};
        figure.svg = svgOf(barsOf(classesOf(first), language), figure.caption, language);
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace unlearn
