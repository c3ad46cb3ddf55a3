// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plot_svg.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unlearn {
namespace {

PlotSeries seriesOf(const RunToReport& run, const std::string& label, double EpochFigures::*figure)
{
    PlotSeries series{.label = label, .x = {}, .y = {}};
    for (const EpochFigures& epoch : run.details.epochs) {
        series.x.push_back(epoch.epoch);
        series.y.push_back(epoch.*figure);
    }
    return series;
}

bool hasValues(const PlotSeries& series)
{
    return std::ranges::any_of(series.y, [](double value) { return std::isfinite(value); });
}

ReportFigure figureOf(std::string key, std::string caption, const auto& plot)
{
    ReportFigure figure{.key = std::move(key), .caption = std::move(caption), .svg = {}};
    figure.svg = svgOf(plot, figure.caption);
    return figure;
}

/// Attacks of one run, all models; of several runs the confidence attack alone.
BarPlot bars(const std::vector<RunToReport>& runs)
{
    BarPlot plot{.valueLabel = "AUC", .bars = {}, .reference = 0.5, .legend = {}, .decimals = 3};
    for (const RunToReport& run : runs) {
        for (const RunAttack& attack : run.details.attacks) {
            if (runs.size() > 1 && (attack.attack != "confidence" || attack.subject == originalSubject))
                continue;
            auto colour = std::ranges::find(plot.legend, attack.subject);
            if (colour == plot.legend.end())
                colour = plot.legend.insert(plot.legend.end(), attack.subject);
            plot.bars.push_back(
                {.label = runs.size() > 1 ? run.label() + ", " + attack.subject : attack.attack + ", " + attack.subject,
                 .value = attack.auc,
                 .low = attack.low,
                 .high = attack.high,
                 .colour = static_cast<std::size_t>(colour - plot.legend.begin())});
        }
    }
    if (runs.size() == 1)
        std::ranges::stable_sort(plot.bars, {},
                                 [](const PlotBar& bar) { return bar.label.substr(0, bar.label.find(',')); });
    return plot;
}

} // namespace

ReportFigure curvesFigure(const RunToReport& run)
{
    LinePlot plot{
        .xLabel = "Epoch", .yLabel = "Error, percent", .series = {}, .levels = {}, .mark = {}, .markLabel = {}};
    struct Curve {
        const char* title;
        double EpochFigures::*live;
        double RunErrors::*final;
    };
    for (const Curve& curve : {Curve{"Test", &EpochFigures::testErrorPercent, &RunErrors::testErrorPercent},
                               Curve{"Forget", &EpochFigures::forgetErrorPercent, &RunErrors::forgetErrorPercent},
                               Curve{"Retain", &EpochFigures::retainErrorPercent, &RunErrors::retainErrorPercent}}) {
        const PlotSeries series = seriesOf(run, curve.title, curve.live);
        if (!hasValues(series))
            continue;
        plot.series.push_back(series);
        const Spread retrained = run.retrained(curve.final);
        if (retrained.count > 0)
            plot.levels.push_back({.label = std::string(curve.title) + ", retrained",
                                   .y = retrained.mean,
                                   .colour = plot.series.size() - 1});
    }
    if (run.details.summary.selectedEpoch)
        plot.mark = *run.details.summary.selectedEpoch;
    plot.markLabel = "Selected epoch";
    return figureOf("curves-run-" + run.number(),
                    run.label()
                        + ": errors after each epoch, of the samples that were looked at. Dashed: final errors of the "
                          "retrained models, of whole sets (mean).",
                    plot);
}

ReportFigure overlaidFigure(const std::vector<RunToReport>& runs, const std::string& key, const std::string& title,
                            double EpochFigures::*figure)
{
    LinePlot plot{
        .xLabel = "Epoch", .yLabel = title + ", percent", .series = {}, .levels = {}, .mark = {}, .markLabel = {}};
    for (const RunToReport& run : runs) {
        const PlotSeries series = seriesOf(run, run.label(), figure);
        if (hasValues(series))
            plot.series.push_back(series);
    }
    return figureOf(key, title + " of all runs after each epoch, of the samples that were looked at.", plot);
}

ReportFigure tradeOffFigure(const std::vector<RunToReport>& runs)
{
    LinePlot plot{.xLabel = "Distance of the forget error from the retrained models', points",
                  .yLabel = "Test error, percent",
                  .series = {},
                  .levels = {},
                  .mark = {},
                  .markLabel = {},
                  .hasWholeX = false};
    for (const RunToReport& run : runs) {
        const RunErrors* const errors = run.errorsOf(unlearnedSubject);
        if (!errors)
            continue;
        const PlotSeries point{
            .label = run.label(),
            .x = {std::abs(errors->forgetErrorPercent - run.retrained(&RunErrors::forgetErrorPercent).mean)},
            .y = {errors->testErrorPercent},
            .isLine = false};
        if (std::isfinite(point.x.front()) && hasValues(point))
            plot.series.push_back(point);
    }
    return figureOf("trade-off",
                    "What forgetting costs: test error against the distance of the forget error from that of the "
                    "retrained models. Nearer to the lower left corner is better.",
                    plot);
}

ReportFigure privacyFigure(const std::vector<RunToReport>& runs)
{
    return figureOf("privacy",
                    runs.size() == 1
                        ? "AUC of each attack on each model, with 95 % bootstrap intervals. Dotted: 0.5, no "
                          "better than guessing."
                        : "AUC of the confidence attack on the unlearned and the retrained models, with 95 % "
                          "bootstrap intervals. Dotted: 0.5, no better than guessing.",
                    bars(runs));
}

ReportFigure secondsFigure(const std::vector<RunToReport>& runs)
{
    BarPlot plot{.valueLabel = "Seconds", .bars = {}, .reference = {}, .legend = {}, .decimals = 1};
    if (runs.size() > 1) {
        for (const RunToReport& run : runs)
            plot.bars.push_back({.label = run.label(), .value = run.details.summary.seconds, .low = {}, .high = {}});
        return figureOf("seconds", "Seconds of each run, all phases together.", plot);
    }
    for (const auto& [phase, seconds] : runs.front().details.seconds)
        plot.bars.push_back({.label = phase, .value = seconds, .low = {}, .high = {}});
    return figureOf("seconds", "Seconds by phase.", plot);
}

} // namespace unlearn
