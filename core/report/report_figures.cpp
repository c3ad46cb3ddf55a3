// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/each_model.h"
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
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

/// Of an error in percent: mean over the retrained models, and where they differ one standard deviation to either side.
PlotLevel levelOf(const Spread& retrained, std::string label, std::size_t colour)
{
    PlotLevel level{.label = std::move(label), .y = retrained.mean, .colour = colour};
    if (retrained.deviation.value_or(0.0) > 0.0) {
        level.low = std::max(0.0, retrained.mean - *retrained.deviation);
        level.high = std::min(100.0, retrained.mean + *retrained.deviation);
    }
    return level;
}

constexpr std::size_t mostLevels = 4; ///< more dashed lines could not be told apart

/// A level for the runs that have the same retrained models, by their figures; none where there are too many. series:
/// of the runs, by their labels; the first run of several groups gives its colour.
std::vector<PlotLevel> retrainedLevels(const std::vector<RunToReport>& runs, double RunErrors::*figure,
                                       const std::vector<PlotSeries>& series, const ReportLanguage& language)
{
    constexpr std::size_t black = 6; // apart from the first runs' colours
    const std::vector<std::vector<std::size_t>> groups = groupedWhere(
        runs, [&](const RunToReport& run) { return run.retrained(figure).count > 0; },
        [&](const RunToReport& one, const RunToReport& other) {
            const Spread a = one.retrained(figure);
            const Spread b = other.retrained(figure);
            return a.count == b.count && a.mean == b.mean && a.deviation == b.deviation;
        });
    std::vector<PlotLevel> levels;
    if (groups.size() > mostLevels)
        return levels;
    for (const std::vector<std::size_t>& group : groups) {
        const std::vector<std::int64_t> numbers = numbersOf(runs, group);
        const std::string label = groups.size() == 1
            ? language.translate("Report", "Retrained")
            : filled(language.translate("Report", "%1, retrained", "runs"), {labelOfRuns(numbers, runs, language)});
        const auto first = std::ranges::find(series, runLabel(numbers.front(), language), &PlotSeries::label);
        const std::size_t colour =
            groups.size() == 1 || first == series.end() ? black : static_cast<std::size_t>(first - series.begin());
        levels.push_back(levelOf(runs[group.front()].retrained(figure), label, colour));
    }
    return levels;
}

/// The caption, and what dashed lines stand for where there are some.
std::string explained(const std::string& caption, const std::vector<PlotLevel>& levels, const ReportLanguage& language)
{
    if (levels.empty())
        return caption;
    return withSentence(caption,
                        language.translate("Report",
                                           "Dashed: final errors of the retrained models, of whole sets; their mean "
                                           "and, as a band, one standard deviation over seeds to either side."),
                        language);
}

/// Of the retrained models of all runs, with where they are to be found where there are too many to draw.
std::string explainedOfRuns(const std::string& caption, const std::vector<RunToReport>& runs, double RunErrors::*figure,
                            const std::vector<PlotLevel>& levels, const ReportLanguage& language)
{
    const bool isLeftOut = levels.empty()
        && std::ranges::any_of(runs, [&](const RunToReport& run) { return run.retrained(figure).count > 0; });
    if (!isLeftOut)
        return explained(caption, levels, language);
    return withSentence(caption,
                        filled(language.translate("Report",
                                                  "The retrained models are not drawn, as more than %1 of their lines "
                                                  "could not be told apart; the table of what came of each run has "
                                                  "their errors."),
                               {std::to_string(mostLevels)}),
                        language);
}

/// Where all runs whose log says how long retrained models were trained have the same ones; else without seconds.
RetrainedTraining retrainedTraining(const std::vector<RunToReport>& runs)
{
    RetrainedTraining all;
    std::set<std::string> models;
    for (const RunToReport& run : runs) {
        const RetrainedTraining training = run.retrainedTraining();
        if (training.seconds.count == 0)
            continue;
        std::set<std::string> ofRun;
        for (const std::string& subject : run.retrainedSubjects())
            ofRun.insert(run.identityOf(subject));
        if (!models.empty() && ofRun != models)
            return {};
        models = std::move(ofRun);
        if (training.seconds.count > all.seconds.count)
            all = training;
    }
    return all;
}

/// The caption, and what the dotted line stands for.
std::string withTraining(const std::string& caption, const RetrainedTraining& retrained, const ReportLanguage& language)
{
    const std::string seconds = retrained.seconds.textWithCount(1, language);
    return filled(language.translate("Report", "%1 %2", "two sentences"),
                  {caption,
                   retrained.seconds.count == retrained.models
                       ? filled(language.translate("Report",
                                                   "Dotted: the training of a retrained model, %1 s as the models' "
                                                   "files say it, on whatever machine that was."),
                                {seconds})
                       : filled(language.translate("Report",
                                                   "Dotted: the training of a retrained model, %1 s as the files of "
                                                   "%2 of %3 models say it, on whatever machine that was."),
                                {seconds, std::to_string(retrained.seconds.count), std::to_string(retrained.models)})});
}

/// Bars that stand together: those of an attack on the models of a run.
struct AttackBars {
    std::int64_t run = 0;
    std::string attack;
    std::vector<PlotBar> bars;
};

/// Attacks of one run, all models; of several runs the confidence attack alone. legend: what the colours stand for,
/// added to.
std::vector<AttackBars> attackBars(const std::vector<RunToReport>& runs, std::vector<std::string>& legend,
                                   const ReportLanguage& language)
{
    std::vector<AttackBars> all;
    for (const RunToReport& run : runs) {
        std::vector<RunAttack> attacks = run.details.attacks;
        std::ranges::stable_sort(attacks, {}, &RunAttack::attack);
        for (const RunAttack& attack : attacks) {
            if (runs.size() > 1 && (attack.attack != "confidence" || attack.subject == originalSubject))
                continue;
            const std::string subject = subjectTitle(attack.subject, language);
            auto colour = std::ranges::find(legend, subject);
            if (colour == legend.end())
                colour = legend.insert(legend.end(), subject);
            const std::string of =
                runs.size() > 1 ? runLabel(run.id(), language) : attackCell(attack.attack, language).text;
            if (all.empty() || all.back().run != run.id() || all.back().attack != attack.attack)
                all.push_back({.run = run.id(), .attack = attack.attack, .bars = {}});
            all.back().bars.push_back(
                {.label = filled(language.translate("Report", "%1, %2", "run or attack, model"), {of, subject}),
                 .value = attack.auc,
                 .low = attack.low,
                 .high = attack.high,
                 .colour = static_cast<std::size_t>(colour - legend.begin())});
        }
    }
    return all;
}

/// One plot, or where its bars would be too many several with the same axis and colours, and the runs in each.
std::vector<std::pair<std::vector<std::int64_t>, BarPlot>> attackPlots(const std::vector<RunToReport>& runs,
                                                                       const ReportLanguage& language)
{
    BarPlot empty{.valueLabel = language.translate("Report", "AUC"),
                  .bars = {},
                  .reference = 0.5,
                  .reach = 0.0,
                  .legend = {},
                  .decimals = 3};
    const std::vector<AttackBars> all = attackBars(runs, empty.legend, language);
    for (const AttackBars& together : all) {
        for (const PlotBar& bar : together.bars)
            empty.reach = std::max({empty.reach, bar.value, bar.high.value_or(bar.value)});
    }
    std::vector<std::pair<std::vector<std::int64_t>, BarPlot>> plots;
    for (const AttackBars& together : all) {
        if (plots.empty() || plots.back().second.bars.size() + together.bars.size() > mostBars)
            plots.push_back({{}, empty});
        auto& [numbers, plot] = plots.back();
        if (numbers.empty() || numbers.back() != together.run)
            numbers.push_back(together.run);
        plot.bars.insert(plot.bars.end(), together.bars.begin(), together.bars.end());
    }
    return plots;
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
            plot.levels.push_back(levelOf(retrained, curve.retrainedTitle, plot.series.size() - 1));
    }
    if (run.details.summary.selectedEpoch)
        plot.mark = *run.details.summary.selectedEpoch;
    return figureOf("curves-run-" + run.number(),
                    explained(filled(language.translate(
                                         "Report", "%1: errors after each epoch, of the samples that were looked at."),
                                     {runLabel(run.id(), language)}),
                              plot.levels, language),
                    plot, language);
}

ReportFigure overlaidFigure(const std::vector<RunToReport>& runs, const std::string& key, const std::string& title,
                            double EpochFigures::*figure, double RunErrors::*final, const ReportLanguage& language)
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
    plot.levels = retrainedLevels(runs, final, plot.series, language);
    return figureOf(
        key,
        explainedOfRuns(
            filled(language.translate("Report", "%1 of all runs after each epoch, of the samples that were looked at."),
                   {title}),
            runs, final, plot.levels, language),
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
    plot.levels = retrainedLevels(runs, &RunErrors::testErrorPercent, plot.series, language);
    return figureOf("trade-off",
                    explainedOfRuns(language.translate("Report",
                                                       "What forgetting costs: test error against the distance of the "
                                                       "forget error from that of the retrained models. Nearer to the "
                                                       "lower left corner is better."),
                                    runs, &RunErrors::testErrorPercent, plot.levels, language),
                    plot, language);
}

std::vector<ReportFigure> privacyFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::string caption =
        filled(runs.size() == 1 ? language.translate("Report",
                                                     "AUC of each attack on each model, with 95 % bootstrap "
                                                     "intervals. Dotted: %1, no better than guessing.")
                                : language.translate("Report",
                                                     "AUC of the confidence attack on the unlearned and the "
                                                     "retrained models, with 95 % bootstrap intervals. Dotted: "
                                                     "%1, no better than guessing."),
               {language.fixed(0.5, 1)});
    const auto plots = attackPlots(runs, language);
    std::vector<ReportFigure> figures;
    for (const auto& [numbers, plot] : plots) {
        const std::string part = figures.empty() ? "" : "-" + std::to_string(figures.size() + 1);
        figures.push_back(figureOf("privacy" + part,
                                   plots.size() == 1
                                       ? caption
                                       : filled(language.translate("Report", "%1: %2", "runs, what a figure shows"),
                                                {labelOfRuns(numbers, runs, language), caption}),
                                   plot, language));
    }
    return figures;
}

ReportFigure secondsFigure(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    BarPlot plot{.valueLabel = language.translate("Report", "Seconds"),
                 .bars = {},
                 .reference = {},
                 .legend = {},
                 .decimals = 1};
    std::string caption;
    if (runs.size() > 1) {
        caption = language.translate("Report", "Seconds of each run, all phases together.");
        for (const RunToReport& run : runs)
            plot.bars.push_back(
                {.label = runLabel(run.id(), language), .value = run.details.summary.seconds, .low = {}, .high = {}});
    } else {
        caption = language.translate("Report", "Seconds by phase.");
        for (const auto& [phase, seconds] : runs.front().details.seconds)
            plot.bars.push_back({.label = phaseCell(phase, language).text, .value = seconds, .low = {}, .high = {}});
    }
    if (const RetrainedTraining retrained = retrainedTraining(runs); retrained.seconds.count > 0) {
        plot.reference = retrained.seconds.mean;
        caption = withTraining(caption, retrained, language);
    }
    return figureOf("seconds", caption, plot, language);
}

} // namespace unlearn
