// SPDX-License-Identifier: GPL-3.0-or-later
// Linear probes and alignment of the layers of a run's models, measured after the run.
#include "core/evaluate/subject_name.h"
#include "core/report/each_model.h"
#include "core/report/escaped_text.h"
#include "core/report/measured_figures.h"
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr const char* shownParts[] = {"forget", "retain"};
constexpr std::size_t mostLayersNamed = 12; ///< in a caption

bool hasLayers(const RunToReport& run)
{
    return std::ranges::any_of(run.details.measured, isByDepth, &RunMeasuredFigure::figure);
}

/// Names of the layers that were looked into, by depth.
std::vector<std::string> layersOf(const RunToReport& run)
{
    std::vector<std::string> layers;
    for (const RunMeasuredFigure& one : run.details.measured) {
        const std::string& layer = one.figure.layer;
        if (isByDepth(one.figure) && std::ranges::find(layers, layer) == layers.end())
            layers.push_back(layer);
    }
    const std::vector<RunLayer>& tuned = run.details.layers; // in their order, which the figures need not be in
    const auto placeOf = [&tuned](const std::string& layer) {
        return std::ranges::find(tuned, layer, &RunLayer::name) - tuned.begin();
    };
    const auto hasPlace = [&](const std::string& layer) {
        return layer == "logits" || placeOf(layer) < std::ssize(tuned);
    };
    if (std::ranges::all_of(layers, hasPlace))
        std::ranges::stable_sort(layers, {}, placeOf); // the logits last
    return layers;
}

/// Models that one line is of, and those that they are set beside.
struct DepthLine {
    std::string label;
    std::vector<std::string> subjects;
    std::vector<std::string> versus; ///< an empty name: by themselves
    bool isDashed = false;
};

/// What one figure shows.
struct DepthView {
    std::string name; ///< of figureKinds()
    std::string yLabel;
    std::vector<DepthLine> lines;
};

std::vector<DepthLine> probeLines(const RunToReport& run, const ReportLanguage& language)
{
    std::vector<DepthLine> lines;
    for (ModelsOfLine& models : modelsOfLines(run, language))
        lines.push_back({.label = std::move(models.label),
                         .subjects = std::move(models.subjects),
                         .versus = {std::string()},
                         .isDashed = models.isDashed});
    return lines;
}

std::vector<DepthLine> alignmentLines(const RunToReport& run, const ReportLanguage& language)
{
    const std::vector<std::string> retrained = run.retrainedSubjects();
    return {{.label = language.translate("Report", "Unlearned beside retrained"),
             .subjects = {unlearnedSubject},
             .versus = retrained},
            {.label = language.translate("Report", "Unlearned beside original"),
             .subjects = {unlearnedSubject},
             .versus = {originalSubject}},
            {.label = language.translate("Report", "Retrained beside each other"),
             .subjects = retrained,
             .versus = retrained,
             .isDashed = true},
            {.label = language.translate("Report", "Retrained beside original"),
             .subjects = retrained,
             .versus = {originalSubject},
             .isDashed = true}};
}

/// Whether it is one of the finite numbers that a line is made of, at whatever layer.
bool isDrawnBy(const DepthLine& line, const std::string& name, const std::string& part, const FigureOfMerit& figure)
{
    return figure.name == name && figure.part == part && isOneOf(line.subjects, figure.subject)
        && isOneOf(line.versus, figure.versus) && std::isfinite(figure.value);
}

std::vector<double> valuesOf(const RunToReport& run, const std::string& name, const DepthLine& line,
                             const std::string& part, const std::string& layer)
{
    std::vector<double> values;
    for (const RunMeasuredFigure& one : run.details.measured) {
        if (one.figure.layer == layer && isDrawnBy(line, name, part, one.figure))
            values.push_back(one.figure.value);
    }
    return values;
}

/// Without a number where a layer has none; with a band where one has several.
PlotSeries seriesOf(const RunToReport& run, const std::string& name, const DepthLine& line, const std::string& part,
                    const std::vector<std::string>& layers)
{
    PlotSeries series{.label = line.label, .x = {}, .y = {}, .isDashed = line.isDashed};
    bool hasBand = false;
    for (const std::string& layer : layers) {
        const std::vector<double> values = valuesOf(run, name, line, part, layer);
        hasBand = hasBand || values.size() > 1;
        series.x.push_back(static_cast<double>(series.x.size() + 1));
        series.y.push_back(spreadOf(values).mean);
        series.low.push_back(values.empty() ? notAvailable : std::ranges::min(values));
        series.high.push_back(values.empty() ? notAvailable : std::ranges::max(values));
    }
    if (!hasBand) {
        series.low.clear();
        series.high.clear();
    }
    return series;
}

bool hasValues(const PlotSeries& series)
{
    return std::ranges::any_of(series.y, [](double value) { return std::isfinite(value); });
}

/// A panel a part, all of them with the same lines; none of a part that nothing was measured on.
std::vector<PlotPanel> panelsOf(const RunToReport& run, DepthView view, const std::vector<std::string>& layers,
                                const ReportLanguage& language)
{
    std::erase_if(view.lines, [&](const DepthLine& line) {
        return std::ranges::none_of(
            shownParts, [&](const char* part) { return hasValues(seriesOf(run, view.name, line, part, layers)); });
    });
    std::vector<PlotPanel> panels;
    for (const char* const part : shownParts) {
        PlotPanel panel{.title = partCell(part, language).text, .series = {}, .marks = {}};
        for (const DepthLine& line : view.lines)
            panel.series.push_back(seriesOf(run, view.name, line, part, layers));
        if (std::ranges::any_of(panel.series, hasValues))
            panels.push_back(std::move(panel));
    }
    return panels;
}

/// Of a part, those that any line of the view is made of.
std::vector<RunMeasuredFigure> drawnFigures(const RunToReport& run, const DepthView& view, const std::string& part)
{
    std::vector<RunMeasuredFigure> drawn;
    std::ranges::copy_if(run.details.measured, std::back_inserter(drawn), [&](const RunMeasuredFigure& one) {
        return !one.figure.layer.empty() && std::ranges::any_of(view.lines, [&](const DepthLine& line) {
            return isDrawnBy(line, view.name, part, one.figure);
        });
    });
    return drawn;
}

/// "200 forget samples; 100 to 200 retained samples": of what is drawn, which need not have been measured at once.
std::string samplesOf(const RunToReport& run, const DepthView& view, const ReportLanguage& language)
{
    std::vector<std::string> texts;
    for (const char* const part : shownParts) {
        std::set<std::int64_t> counts;
        for (const RunMeasuredFigure& one : drawnFigures(run, view, part))
            counts.insert(one.figure.samples);
        if (counts.empty())
            continue;
        const std::string most = countedSamples(part, *counts.rbegin(), language);
        texts.push_back(counts.size() == 1 ? most
                                           : filled(language.translate("Report", "%1 to %2", "two counts of samples"),
                                                    {std::to_string(*counts.begin()), most}));
    }
    return joined(texts, "; ");
}

/// When it was measured: the first and the last moment of what is drawn where that was not at once.
std::string momentsOf(const RunToReport& run, const DepthView& view, const ReportLanguage& language)
{
    std::vector<std::string> moments;
    for (const char* const part : shownParts) {
        for (const RunMeasuredFigure& one : drawnFigures(run, view, part))
            moments.push_back(one.at);
    }
    const auto [first, last] = std::ranges::minmax(moments); // ISO 8601 sorts as text
    if (first == last)
        return isolatedText(first);
    return filled(language.translate("Report", "%1 to %2", "two moments"), {isolatedText(first), isolatedText(last)});
}

std::string namesOfLayers(const std::vector<std::string>& layers, const ReportLanguage& language)
{
    if (layers.size() > mostLayersNamed)
        return language.translate("Report", "The table of the layers' figures has their names.");
    std::vector<std::string> names;
    names.reserve(layers.size());
    for (const std::string& layer : layers)
        names.push_back(std::to_string(names.size() + 1) + ' ' + isolatedText(layer));
    return filled(language.translate("Report", "Layers: %1."), {joined(names, "; ")});
}

/// Nothing where there is no number to draw. about: of %1 the run, %2 its samples, %3 the moment.
std::optional<ReportFigure> depthFigure(const RunToReport& run, const DepthView& view, const std::string& key,
                                        const std::string& about, const ReportLanguage& language)
{
    const std::vector<std::string> layers = layersOf(run);
    StackedPlot plot{.xLabel = language.translate("Report", "Layer, from input to output"),
                     .yLabel = view.yLabel,
                     .panels = panelsOf(run, view, layers, language),
                     .hasWholeX = true,
                     .reach = {0.0, 1.0}};
    if (plot.panels.empty())
        return std::nullopt;
    bool hasBand = false;
    for (const PlotPanel& panel : plot.panels)
        hasBand = hasBand || std::ranges::any_of(panel.series, [](const PlotSeries& one) { return !one.low.empty(); });
    const std::string caption = withSentence(
        filled(about, {runLabel(run.id(), language), samplesOf(run, view, language), momentsOf(run, view, language)}),
        namesOfLayers(layers, language), language);
    ReportFigure figure{
        .key = key + "-run-" + run.number(), .caption = bandExplained(caption, hasBand, language), .svg = {}};
    figure.svg = svgOf(plot, figure.caption, language);
    return figure;
}

std::optional<ReportFigure> probeFigure(const RunToReport& run, const ReportLanguage& language)
{
    return depthFigure(run,
                       {.name = "probe",
                        .yLabel = language.translate("Report", "Share that is recovered"),
                        .lines = probeLines(run, language)},
                       "probe",
                       language.translate("Report",
                                          "%1: linear-probe recovery, layer by layer: for what share of the samples "
                                          "(%2) a linear classifier of what the layer is given tells the label. "
                                          "Measured after the run: %3."),
                       language);
}

std::optional<ReportFigure> alignmentFigure(const RunToReport& run, const ReportLanguage& language)
{
    return depthFigure(
        run,
        {.name = "cka", .yLabel = language.translate("Report", "Alignment"), .lines = alignmentLines(run, language)},
        "alignment",
        language.translate("Report",
                           "%1: linear centred kernel alignment, layer by layer: how alike two models "
                           "represent the same samples (%2), 1 being the same up to rotation and "
                           "scale. Measured after the run: %3."),
        language);
}

} // namespace

std::vector<ReportFigure> depthFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    if (tooManyRuns(runs, hasLayers))
        return figures;
    for (const RunToReport& run : runs) {
        for (const auto figureOf : {probeFigure, alignmentFigure}) {
            if (std::optional<ReportFigure> figure = figureOf(run, language))
                figures.push_back(std::move(*figure));
        }
    }
    return figures;
}

ReportTable depthTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{
        .key = "layer-figures",
        .caption = language.translate("Report",
                                      "Figures of every layer: layer 1 is the first whose input is not the samples "
                                      "themselves."),
        .columns = {runColumn(language), numberColumn(language.translate("Report", "Number"), "depth"),
                    wordColumn(language.translate("Report", "Layer"), "layer"),
                    wordColumn(language.translate("Report", "Figure"), "figure"),
                    wordColumn(language.translate("Report", "Model"), "model"),
                    wordColumn(language.translate("Report", "Beside"), "versus"),
                    wordColumn(language.translate("Report", "Samples", "which of them"), "part"),
                    numberColumn(language.translate("Report", "Value"), "value"),
                    numberColumn(language.translate("Report", "of"), "samples"),
                    wordColumn(language.translate("Report", "Measured"), "measured_at")},
        .rows = {}};
    PagesOfRuns pages(table);
    for (const RunToReport& run : runs) {
        std::int64_t depth = 0;
        for (const std::string& layer : layersOf(run)) {
            ++depth;
            for (const auto& [figure, at] : run.details.measured) {
                if (isByDepth(figure) && figure.layer == layer)
                    table.rows.push_back({runCell(run), wholeCell(depth), textCell(layer),
                                          figureCell(figure.name, language), subjectCell(figure.subject, language),
                                          subjectCell(figure.versus, language), partCell(figure.part, language),
                                          decimal(figure.value, 4), wholeCell(figure.samples), textCell(at)});
            }
        }
        pages.endRun();
    }
    return table;
}

std::vector<std::string> depthNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::optional<std::size_t> count = tooManyRuns(runs, hasLayers);
    if (!count)
        return {};
    return {filled(language.translate("Report",
                                      "Figures of layers are drawn of up to %1 runs. Those of the %2 of this report "
                                      "are in the table of the layers' figures."),
                   {std::to_string(mostRunsShownEach), std::to_string(*count)})};
}

} // namespace unlearn
