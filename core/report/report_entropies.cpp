// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the models of a run are of their answers to the forget samples.
#include "core/evaluate/score_histogram.h"
#include "core/report/each_model.h"
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

struct EntropyLine {
    ModelsOfLine models;
    std::vector<const EntropyHistogram*> histograms; ///< one or more of the same bins; several: of several seeds
};

/// A log that something else wrote to may hold anything.
bool canBeDrawnWith(const EntropyLine& line, const EntropyHistogram& histogram)
{
    return histogram.count() > 0 && histogram.edgesNats.size() > 2
        && (line.histograms.empty() || line.histograms.front()->edgesNats == histogram.edgesNats);
}

std::vector<EntropyLine> linesOf(const RunToReport& run, const ReportLanguage& language)
{
    std::vector<EntropyLine> lines;
    for (ModelsOfLine& models : modelsOfLines(run, language)) {
        EntropyLine line{.models = std::move(models), .histograms = {}};
        for (const std::string& subject : line.models.subjects) {
            for (const RunEntropyHistogram& one : run.details.entropies) {
                if (one.subject == subject && one.part == "forget" && canBeDrawnWith(line, one.histogram))
                    line.histograms.push_back(&one.histogram);
            }
        }
        if (!line.histograms.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

/// Where the first bin begins on a logarithmic axis, which has no 0: it is as wide as the next one.
double leftEnd(const std::vector<double>& edges)
{
    return edges[1] * edges[1] / edges[2];
}

/// A line with two points a bin, from zero and back to it.
PlotSeries stepsOf(const EntropyLine& line)
{
    PlotSeries steps{.label = line.models.label,
                     .x = {},
                     .y = {},
                     .isLine = true,
                     .hasMarkers = false,
                     .isDashed = line.models.isDashed};
    std::vector<std::vector<double>> shares;
    for (const EntropyHistogram* const histogram : line.histograms)
        shares.push_back(sharesPercent(histogram->counts));
    const std::vector<double>& edges = line.histograms.front()->edgesNats;
    const bool hasBand = line.histograms.size() > 1;
    const auto add = [&](double x, double mean, double lowest, double highest) {
        steps.x.push_back(x);
        steps.y.push_back(mean);
        if (!hasBand)
            return;
        steps.low.push_back(lowest);
        steps.high.push_back(highest);
    };
    add(leftEnd(edges), 0.0, 0.0, 0.0);
    for (std::size_t bin = 0; bin + 1 < edges.size(); ++bin) {
        std::vector<double> percents;
        percents.reserve(shares.size());
        for (const std::vector<double>& ofOne : shares)
            percents.push_back(ofOne[bin]);
        const auto [lowest, highest] = std::ranges::minmax(percents);
        const double mean = spreadOf(percents).mean;
        add(bin == 0 ? leftEnd(edges) : edges[bin], mean, lowest, highest);
        add(edges[bin + 1], mean, lowest, highest);
    }
    add(edges.back(), 0.0, 0.0, 0.0);
    return steps;
}

/// "unlearned 0.51 and 0.302"
std::string middleOf(const EntropyLine& line, const ReportLanguage& language)
{
    std::vector<double> means;
    std::vector<double> medians;
    for (const EntropyHistogram* const histogram : line.histograms) {
        means.push_back(histogram->meanNats);
        medians.push_back(histogram->medianNats);
    }
    const std::string mean = language.brief(spreadOf(means).mean);
    const std::string median = language.brief(spreadOf(medians).mean);
    if (means.size() == 1)
        return filled(language.translate("Report", "%1 %2 and %3", "model, mean and median"),
                      {line.models.label, mean, median});
    return filled(language.translate("Report", "%1 (mean of %4) %2 and %3", "models, mean, median, number of models"),
                  {line.models.label, mean, median, std::to_string(means.size())});
}

ReportFigure entropyFigure(const RunToReport& run, const std::vector<EntropyLine>& lines,
                           const ReportLanguage& language)
{
    LinePlot plot{.xLabel = language.translate("Report", "Entropy of an answer (nats)"),
                  .yLabel = language.translate("Report", "Share of the forget samples (%)"),
                  .series = {},
                  .levels = {},
                  .mark = {},
                  .markLabel = {},
                  .hasWholeX = false,
                  .hasLogarithmicY = false,
                  .hasLogarithmicX = true};
    std::vector<std::string> middles;
    bool hasBand = false;
    for (const EntropyLine& line : lines) {
        plot.series.push_back(stepsOf(line));
        middles.push_back(middleOf(line, language));
        hasBand = hasBand || line.histograms.size() > 1;
    }
    const EntropyHistogram& first = *lines.front().histograms.front();
    const std::string caption =
        filled(language.translate("Report",
                                  "%1: entropy of each model's answers to the forget samples (%2), in percent of them: "
                                  "the lower, the surer. The leftmost step holds all below %3 nats. Mean and median "
                                  "in nats: %4."),
               {runLabel(run.id(), language), std::to_string(first.count()), language.brief(first.edgesNats[1]),
                joined(middles, "; ")});
    ReportFigure figure{
        .key = "entropies-run-" + run.number(), .caption = bandExplained(caption, hasBand, language), .svg = {}};
    figure.svg = svgOf(plot, figure.caption, language);
    return figure;
}

} // namespace

std::vector<ReportFigure> entropyFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    if (tooManyRuns(runs, hasAnswers))
        return figures;
    for (const RunToReport& run : runs) {
        const std::vector<EntropyLine> lines = linesOf(run, language);
        if (!lines.empty())
            figures.push_back(entropyFigure(run, lines, language));
    }
    return figures;
}

std::vector<std::string> answersNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    if (!tooManyRuns(runs, hasAnswers))
        return {};
    return {filled(language.translate("Report",
                                      "Entropies of answers and predicted classes are shown of up to %1 runs; those "
                                      "of this report's are in the rows of the log that come with it."),
                   {std::to_string(mostRunsShownEach)})};
}

} // namespace unlearn
