// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
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

ReportFigure figureOf(std::string key, std::string caption, const auto& plot, const ReportLanguage& language)
{
    ReportFigure figure{.key = std::move(key), .caption = std::move(caption), .svg = {}};
    figure.svg = svgOf(plot, figure.caption, language);
    return figure;
}

/// Attacks of one run, all models; of several runs the confidence attack alone.
BarPlot bars(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    BarPlot plot{
        .valueLabel = language.translate("Report", "AUC"), .bars = {}, .reference = 0.5, .legend = {}, .decimals = 3};
    for (const RunToReport& run : runs) {
        std::vector<RunAttack> attacks = run.details.attacks;
        std::ranges::stable_sort(attacks, {}, &RunAttack::attack); // the models of one attack stand together
        for (const RunAttack& attack : attacks) {
            if (runs.size() > 1 && (attack.attack != "confidence" || attack.subject == originalSubject))
                continue;
            const std::string subject = subjectTitle(attack.subject, language);
            auto colour = std::ranges::find(plot.legend, subject);
            if (colour == plot.legend.end())
                colour = plot.legend.insert(plot.legend.end(), subject);
            const std::string of =
                runs.size() > 1 ? runLabel(run.id(), language) : attackCell(attack.attack, language).text;
            plot.bars.push_back(
                {.label = filled(language.translate("Report", "%1, %2", "run or attack, model"), {of, subject}),
                 .value = attack.auc,
                 .low = attack.low,
                 .high = attack.high,
                 .colour = static_cast<std::size_t>(colour - plot.legend.begin())});
        }
    }
    return plot;
}

} // namespace

ReportFigure curvesFigure(const RunToReport& run, const ReportLanguage& language)
{
    LinePlot plot{.xLabel = language.translate("Report", "Epoch"),
                  .yLabel = language.translate("Report", "Error, percent"),
                  .series = {},
                  .levels = {},
                  .mark = {},
                  .markLabel = language.translate("Report", "Selected epoch")};
    struct Curve {
        std::string title;
        std::string retrainedTitle;
        double EpochFigures::*live;
        double RunErrors::*final;
    };
    for (const Curve& curve :
         {Curve{language.translate("Report", "Test"), language.translate("Report", "Test, retrained"),
                &EpochFigures::testErrorPercent, &RunErrors::testErrorPercent},
          Curve{language.translate("Report", "Forget"), language.translate("Report", "Forget, retrained"),
                &EpochFigures::forgetErrorPercent, &RunErrors::forgetErrorPercent},
          Curve{language.translate("Report", "Retain"), language.translate("Report", "Retain, retrained"),
                &EpochFigures::retainErrorPercent, &RunErrors::retainErrorPercent}}) {
        const PlotSeries series = seriesOf(run, curve.title, curve.live);
        if (!hasValues(series))
            continue;
        plot.series.push_back(series);
        const Spread retrained = run.retrained(curve.final);
        if (retrained.count > 0)
            plot.levels.push_back(
                {.label = curve.retrainedTitle, .y = retrained.mean, .colour = plot.series.size() - 1});
    }
    if (run.details.summary.selectedEpoch)
        plot.mark = *run.details.summary.selectedEpoch;
    return figureOf("curves-run-" + run.number(),
                    filled(language.translate("Report",
                                              "%1: errors after each epoch, of the samples that were looked at. "
                                              "Dashed: final errors of the retrained models, of whole sets (mean)."),
                           {runLabel(run.id(), language)}),
                    plot, language);
}

ReportFigure overlaidFigure(const std::vector<RunToReport>& runs, const std::string& key, const std::string& title,
                            double EpochFigures::*figure, const ReportLanguage& language)
{
    LinePlot plot{.xLabel = language.translate("Report", "Epoch"),
                  .yLabel = filled(language.translate("Report", "%1, percent"), {title}),
                  .series = {},
                  .levels = {},
                  .mark = {},
                  .markLabel = {}};
    for (const RunToReport& run : runs) {
        const PlotSeries series = seriesOf(run, runLabel(run.id(), language), figure);
        if (hasValues(series))
            plot.series.push_back(series);
    }
    return figureOf(
        key,
        filled(language.translate("Report", "%1 of all runs after each epoch, of the samples that were looked at."),
               {title}),
        plot, language);
}

ReportFigure tradeOffFigure(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    LinePlot plot{.xLabel =
                      language.translate("Report", "Distance of the forget error from the retrained models', points"),
                  .yLabel = language.translate("Report", "Test error, percent"),
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
            .label = runLabel(run.id(), language),
            .x = {std::abs(errors->forgetErrorPercent - run.retrained(&RunErrors::forgetErrorPercent).mean)},
            .y = {errors->testErrorPercent},
            .isLine = false};
        if (std::isfinite(point.x.front()) && hasValues(point))
            plot.series.push_back(point);
    }
    return figureOf("trade-off",
                    language.translate("Report",
                                       "What forgetting costs: test error against the distance of the forget error "
                                       "from that of the retrained models. Nearer to the lower left corner is better."),
                    plot, language);
}

ReportFigure privacyFigure(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    return figureOf("privacy",
                    filled(runs.size() == 1
                               ? language.translate("Report",
                                                    "AUC of each attack on each model, with 95 % bootstrap "
                                                    "intervals. Dotted: %1, no better than guessing.")
                               : language.translate("Report",
                                                    "AUC of the confidence attack on the unlearned and the "
                                                    "retrained models, with 95 % bootstrap intervals. Dotted: "
                                                    "%1, no better than guessing."),
                           {language.fixed(0.5, 1)}),
                    bars(runs, language), language);
}

ReportFigure secondsFigure(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    BarPlot plot{.valueLabel = language.translate("Report", "Seconds"),
                 .bars = {},
                 .reference = {},
                 .legend = {},
                 .decimals = 1};
    if (runs.size() > 1) {
        for (const RunToReport& run : runs)
            plot.bars.push_back(
                {.label = runLabel(run.id(), language), .value = run.details.summary.seconds, .low = {}, .high = {}});
        return figureOf("seconds", language.translate("Report", "Seconds of each run, all phases together."), plot,
                        language);
    }
    for (const auto& [phase, seconds] : runs.front().details.seconds)
        plot.bars.push_back({.label = phaseCell(phase, language).text, .value = seconds, .low = {}, .high = {}});
    return figureOf("seconds", language.translate("Report", "Seconds by phase."), plot, language);
}

} // namespace unlearn
