// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of an attack on the models of a run, counted in bins.
#include "core/evaluate/score_attack.h"
#include "core/report/each_model.h"
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

using Shown = std::vector<const RunScoreHistogram*>;

/// Of the attack whose ROC is shown, by model, with so many of the retrained ones at most; empty where the log has
/// none.
Shown shownOf(const RunToReport& run, std::size_t mostRetrained)
{
    std::vector<std::string> subjects{originalSubject, unlearnedSubject};
    std::vector<std::string> retrained = run.retrainedSubjects();
    retrained.resize(std::min(mostRetrained, retrained.size()));
    subjects.insert(subjects.end(), retrained.begin(), retrained.end());
    const std::string attack = run.shownAttack();
    Shown shown;
    for (const std::string& subject : subjects) {
        for (const RunScoreHistogram& one : run.details.scoreHistograms) {
            if (one.subject == subject && one.attack == attack)
                shown.push_back(&one);
        }
    }
    return shown;
}

bool hasScores(const RunToReport& run)
{
    return !run.details.scoreHistograms.empty();
}

/// Of each run that has some; none where that are too many runs.
std::vector<std::pair<const RunToReport*, Shown>> shownOfAll(const std::vector<RunToReport>& runs,
                                                             std::size_t mostRetrained)
{
    std::vector<std::pair<const RunToReport*, Shown>> all;
    if (tooManyRuns(runs, hasScores))
        return all;
    for (const RunToReport& run : runs) {
        if (Shown shown = shownOf(run, mostRetrained); !shown.empty())
            all.emplace_back(&run, std::move(shown));
    }
    return all;
}

std::int64_t sumOf(const std::vector<std::int64_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::string positivesLabel(const MembershipOptions& samples, std::int64_t count, const ReportLanguage& language)
{
    const bool isForget = samples.positives == AttackPositives::Forget;
    return filled(language.translate("Report", "Positives: %1"),
                  {isForget
                       ? language.translate("Report", "%n forget sample(s)", nullptr, count)
                       : language.translate("Report", "%n retained sample(s) of the same classes", nullptr, count)});
}

std::string negativesLabel(const MembershipOptions& samples, std::int64_t count, const ReportLanguage& language)
{
    std::string of = language.translate("Report", "%n test sample(s) of the same classes", nullptr, count);
    if (samples.negatives == AttackNegatives::AllClasses)
        of = language.translate("Report", "%n test sample(s) of all classes", nullptr, count);
    else if (samples.negatives == AttackNegatives::Retained)
        of = language.translate("Report", "%n retained sample(s) of the same classes", nullptr, count);
    return filled(language.translate("Report", "Negatives: %1"), {of});
}

/// What the figure of one run says of its samples.
struct SampleLabels {
    std::string positives;
    std::string negatives;
};

SampleLabels labelsOf(const RunToReport& run, const ScoreHistogram& scores, const ReportLanguage& language)
{
    return {.positives = positivesLabel(run.membership(), sumOf(scores.positives), language),
            .negatives = negativesLabel(run.membership(), sumOf(scores.negatives), language)};
}

/// Logarithms of probabilities and differences of logits may be infinite.
bool mayBeInfinite(const std::string& attack)
{
    constexpr ScoreAttack finite[] = {ScoreAttack::Confidence, ScoreAttack::Entropy, ScoreAttack::Correctness,
                                      ScoreAttack::Svc};
    return std::ranges::none_of(finite, [&](ScoreAttack one) { return attack == scoreAttackName(one); });
}

/// Up to the last one with samples, and one at least: where all scores are equal, the other bins are there because bins
/// have a width.
std::size_t shownBins(const ScoreHistogram& scores)
{
    std::size_t bins = scores.positives.size();
    while (bins > 1 && scores.positives[bins - 1] == 0 && scores.negatives[bins - 1] == 0)
        --bins;
    return bins;
}

/// A step a bin, and nothing on either side as far as the other models' scores reach.
PlotSeries stepsOf(const std::string& label, const ScoreHistogram& scores, const std::vector<std::int64_t>& counts,
                   const std::pair<double, double>& reach)
{
    const std::vector<double>& edges = scores.edges;
    PlotSeries series{
        .label = label, .x = {reach.first, edges.front()}, .y = {0.0, 0.0}, .isLine = true, .hasMarkers = false};
    const std::vector<double> shares = sharesPercent(counts);
    const std::size_t bins = shownBins(scores);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        for (const double edge : {edges[bin], edges[bin + 1]}) {
            series.x.push_back(edge);
            series.y.push_back(shares[bin]);
        }
    }
    series.x.insert(series.x.end(), {edges[bins], reach.second});
    series.y.insert(series.y.end(), {0.0, 0.0});
    return series;
}

StackedPlot plotOf(const Shown& shown, const SampleLabels& labels, const ReportLanguage& language)
{
    std::pair<double, double> reach{shown.front()->scores.edges.front(), shown.front()->scores.edges.front()};
    for (const RunScoreHistogram* const one : shown) {
        const std::vector<double>& edges = one->scores.edges;
        reach = {std::min(reach.first, edges.front()), std::max(reach.second, edges[shownBins(one->scores)])};
    }
    StackedPlot plot{.xLabel = language.translate("Report", "Score"),
                     .yLabel = language.translate("Report", "Samples, percent"),
                     .panels = {}};
    for (const RunScoreHistogram* const one : shown) {
        PlotSeries negatives = stepsOf(labels.negatives, one->scores, one->scores.negatives, reach);
        negatives.low.assign(negatives.y.size(), 0.0); // a pale area
        negatives.high = negatives.y;
        PlotSeries positives = stepsOf(labels.positives, one->scores, one->scores.positives, reach);
        positives.isDashed = true;
        plot.panels.push_back({.title = subjectTitle(one->subject, language),
                               .series = {std::move(negatives), std::move(positives)},
                               .marks = {}});
    }
    return plot;
}

/// With as many decimals as tell the edges of bins of that width apart.
ReportCell edgeCell(double edge, double width, const DecimalCells& decimal)
{
    const double decimals = std::max(0.0, std::ceil(-std::log10(width) - 1e-9) + 1.0);
    if (!(decimals <= 15.0) || std::abs(edge) >= 1e12) // nobody could read that
        return decimal.significant(edge);
    ReportCell cell = decimal(std::abs(edge) < 1e-9 * width ? 0.0 : edge, static_cast<int>(decimals)); // never "-0.00"
    cell.number = edge;
    return cell;
}

std::string captionOf(const RunToReport& run, const Shown& shown, const SampleLabels& labels,
                      const ReportLanguage& language)
{
    const std::string& attack = shown.front()->attack;
    std::string caption = filled(
        language.translate("Report",
                           "%1: scores of an attack on each model (%2): what share of its positives (dashed) and "
                           "of its negatives (line over a pale area) lies in each of %3 bins of equal width "
                           "between the model's least and largest finite score. The bins of each model have a width "
                           "of their own, so that heights can only be compared within a panel. Higher scores are more "
                           "like those of training samples; the less the two distributions differ, the less the "
                           "attack can tell. %4. %5."),
        {runLabel(run.id(), language), attackCell(attack, language).text,
         std::to_string(shown.front()->scores.positives.size()), labels.positives, labels.negatives});
    if (mayBeInfinite(attack))
        caption = withSentence(
            caption, language.translate("Report", "Infinite scores, where there are any, are in the outer bins."),
            language);
    return firstExplained(caption, run, shown.back()->subject, language);
}

} // namespace

std::vector<ReportFigure> scoreFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    for (const auto& [run, shown] : shownOfAll(runs, 1)) { // a panel each
        const SampleLabels labels = labelsOf(*run, shown.front()->scores, language);
        ReportFigure figure{
            .key = "scores-run-" + run->number(), .caption = captionOf(*run, shown, labels, language), .svg = {}};
        figure.svg = svgOf(plotOf(shown, labels, language), figure.caption, language);
        figures.push_back(std::move(figure));
    }
    return figures;
}

ReportTable scoresTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{
        .key = "scores",
        .caption = language.translate("Report",
                                      "Scores of the attack that the figures show, on all models: by bin, the "
                                      "positives and the negatives with such a score, and their shares. Bins without "
                                      "any are left out. Scores of other attacks are in the rows of the log that come "
                                      "with this report."),
        .columns = {runColumn(language), wordColumn(language.translate("Report", "Model"), "model"),
                    wordColumn(language.translate("Report", "Attack"), "attack"),
                    numberColumn(language.translate("Report", "Score from"), "lower"),
                    numberColumn(language.translate("Report", "Score to"), "upper"),
                    numberColumn(language.translate("Report", "Positives"), "positives"),
                    numberColumn(language.translate("Report", "Negatives"), "negatives"),
                    numberColumn(language.translate("Report", "Positives, %"), "positives_percent"),
                    numberColumn(language.translate("Report", "Negatives, %"), "negatives_percent")},
        .rows = {}};
    for (const auto& [run, shown] : shownOfAll(runs, std::numeric_limits<std::size_t>::max())) {
        for (const RunScoreHistogram* const one : shown) {
            const ScoreHistogram& scores = one->scores;
            const double width = scores.edges[1] - scores.edges[0];
            const std::vector<double> positives = sharesPercent(scores.positives);
            const std::vector<double> negatives = sharesPercent(scores.negatives);
            for (std::size_t bin = 0; bin < scores.positives.size(); ++bin) {
                if (scores.positives[bin] == 0 && scores.negatives[bin] == 0)
                    continue;
                table.rows.push_back({runCell(*run), subjectCell(one->subject, language),
                                      attackCell(one->attack, language), edgeCell(scores.edges[bin], width, decimal),
                                      edgeCell(scores.edges[bin + 1], width, decimal), wholeCell(scores.positives[bin]),
                                      wholeCell(scores.negatives[bin]), decimal(positives[bin]),
                                      decimal(negatives[bin])});
            }
        }
    }
    return table;
}

std::vector<std::string> scoreNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::optional<std::size_t> count = tooManyRuns(runs, hasScores);
    if (!count)
        return {};
    return {filled(language.translate("Report",
                                      "Distributions of an attack's scores are shown of up to %1 runs. Those of the %2 "
                                      "of this report are in the rows of the log that come with it."),
                   {std::to_string(mostRunsShownEach), std::to_string(*count)})};
}

} // namespace unlearn
