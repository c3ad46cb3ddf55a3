// SPDX-License-Identifier: GPL-3.0-or-later
// ROC curves of an attack on the models of a run.
#include "core/evaluate/roc_band.h"
#include "core/report/each_model.h"
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr std::int64_t fewestForLowRates = 100; ///< negatives: of fewer the first step is of more than 1 %
constexpr std::int64_t mostTenfolds = 4;        ///< what thinnedRoc() keeps
constexpr std::int64_t stepsInTenfold = 20;

bool hasCurves(const RunToReport& run)
{
    return !run.details.rocs.empty();
}

/// Curves of the attack that the log has of these models, in their order.
std::vector<RocCurve> curvesOf(const RunToReport& run, const std::string& attack,
                               const std::vector<std::string>& subjects)
{
    std::vector<RocCurve> curves;
    for (const std::string& subject : subjects) {
        for (const RunRoc& roc : run.details.rocs) {
            if (roc.subject != subject || roc.attack != attack)
                continue;
            RocCurve curve;
            for (const RocPoint& point : roc.points) {
                curve.falsePositiveRate.push_back(point.falsePositiveRate);
                curve.truePositiveRate.push_back(point.truePositiveRate);
            }
            curves.push_back(std::move(curve));
        }
    }
    return curves;
}

struct RocLine {
    ModelsOfLine models;
    std::vector<RocCurve> curves; ///< one or more; several: retrained with different seeds
};

std::vector<RocLine> linesOf(const RunToReport& run, const std::string& attack, const ReportLanguage& language)
{
    std::vector<RocLine> lines;
    for (ModelsOfLine& models : modelsOfLines(run, language)) {
        std::vector<RocCurve> curves = curvesOf(run, attack, models.subjects);
        if (!curves.empty())
            lines.push_back({.models = std::move(models), .curves = std::move(curves)});
    }
    return lines;
}

/// At these false-positive rates; a single curve at its own points where there are none.
PlotSeries seriesOf(const RocLine& line, const std::vector<double>& rates)
{
    PlotSeries series{.label = line.models.label,
                      .x = {},
                      .y = {},
                      .isLine = true,
                      .hasMarkers = false,
                      .isDashed = line.models.isDashed};
    const bool isOne = line.curves.size() == 1;
    if (rates.empty() && isOne) {
        series.x = line.curves.front().falsePositiveRate;
        series.y = line.curves.front().truePositiveRate;
        return series;
    }
    std::vector<const RocCurve*> curves;
    for (const RocCurve& curve : line.curves)
        curves.push_back(&curve);
    RocBand band = rocBand(curves, rates.empty() ? falsePositiveGrid() : rates);
    series.x = std::move(band.falsePositiveRate);
    series.y = std::move(band.mean);
    if (!isOne) {
        series.low = std::move(band.lowest);
        series.high = std::move(band.highest);
    }
    return series;
}

/// From the power of ten below what one false positive is.
std::vector<double> lowRates(std::int64_t negatives)
{
    const auto tenfolds =
        std::min(mostTenfolds, static_cast<std::int64_t>(std::ceil(std::log10(static_cast<double>(negatives)) - 1e-9)));
    std::vector<double> rates;
    for (std::int64_t i = 0; i <= tenfolds * stepsInTenfold; ++i)
        rates.push_back(std::pow(10.0, static_cast<double>(i) / stepsInTenfold - static_cast<double>(tenfolds)));
    return rates;
}

std::int64_t mostNegatives(const RunToReport& run, const std::string& attack)
{
    std::int64_t most = 0;
    for (const RunAttack& one : run.details.attacks) {
        if (one.attack == attack)
            most = std::max(most, one.negatives);
    }
    return most;
}

ReportFigure rocFigure(const std::string& key, const std::string& caption, const std::vector<RocLine>& lines,
                       const std::vector<double>& rates, const ReportLanguage& language)
{
    const bool isLogarithmic = !rates.empty();
    LinePlot plot{.xLabel = language.translate("Report", "False-positive rate"),
                  .yLabel = language.translate("Report", "True-positive rate"),
                  .series = {},
                  .levels = {},
                  .mark = {},
                  .markLabel = {},
                  .hasWholeX = false,
                  .hasLogarithmicY = isLogarithmic,
                  .hasLogarithmicX = isLogarithmic};
    bool hasBand = false;
    for (const RocLine& line : lines) {
        plot.series.push_back(seriesOf(line, rates));
        hasBand = hasBand || line.curves.size() > 1;
    }
    const double from = isLogarithmic ? rates.front() : 0.0;
    plot.series.push_back({.label = language.translate("Report", "No better than guessing"),
                           .x = {from, 1.0},
                           .y = {from, 1.0},
                           .isLine = true,
                           .hasMarkers = false,
                           .isReference = true});
    ReportFigure figure{.key = key, .caption = bandExplained(caption, hasBand, language), .svg = {}};
    figure.svg = svgOf(plot, figure.caption, language);
    return figure;
}

} // namespace

std::vector<ReportFigure> rocFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    if (tooManyRuns(runs, hasCurves))
        return figures;
    for (const RunToReport& run : runs) {
        if (!hasCurves(run))
            continue;
        const std::string attack = run.shownAttack();
        const std::vector<RocLine> lines = linesOf(run, attack, language);
        if (lines.empty())
            continue;
        const std::vector<std::string> named{runLabel(run.id(), language), attackCell(attack, language).text};
        figures.push_back(
            rocFigure("roc-run-" + run.number(),
                      filled(language.translate("Report",
                                                "%1: ROC of an attack on each model (%2): how many of the samples that "
                                                "it looks for it finds, at how many false alarms."),
                             named),
                      lines, {}, language));
        const std::int64_t negatives = mostNegatives(run, attack);
        if (negatives >= fewestForLowRates)
            figures.push_back(rocFigure("roc-low-rates-run-" + run.number(),
                                        filled(language.translate("Report",
                                                                  "%1: the same ROC (%2) on logarithmic axes, which "
                                                                  "show what it finds with few false alarms."),
                                               named),
                                        lines, lowRates(negatives), language));
    }
    return figures;
}

std::vector<std::string> rocNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::optional<std::size_t> count = tooManyRuns(runs, hasCurves);
    if (!count)
        return {};
    return {
        filled(language.translate("Report",
                                  "ROC curves are shown of up to %1 runs. For the %2 of this report the areas under "
                                  "them (AUC) stand alone; the curves are in the rows of the log that come with it."),
               {std::to_string(mostRunsShownEach), std::to_string(*count)})};
}

} // namespace unlearn
