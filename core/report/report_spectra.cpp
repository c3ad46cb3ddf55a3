// SPDX-License-Identifier: GPL-3.0-or-later
// Spectra of the layers, and where their thresholds lie.
#include "core/report/plot_svg.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr std::size_t mostPanels = 10; ///< of one figure: more of them are too small on a page

bool isSameLayer(const RunLayer& one, const RunLayer& other)
{
    return one.name == other.name && one.d == other.d;
}

/// Of one spectrum. Among the points of each is that of its run's own k (thinnedSpectrum()), and shares are by the
/// run's own measure.
bool isSameCurve(const RunSpectrum& one, const RunSpectrum& other)
{
    if (one.layer != other.layer || one.group != other.group)
        return false;
    std::size_t both = 0;
    auto at = other.points.begin();
    for (const SpectrumPoint& point : one.points) {
        at = std::ranges::find_if(at, other.points.end(),
                                  [&](const SpectrumPoint& its) { return its.direction >= point.direction; });
        if (at == other.points.end() || at->direction != point.direction)
            continue;
        if (at->eigenvalue != point.eigenvalue)
            return false;
        ++both;
    }
    const std::size_t more = std::max(one.points.size(), other.points.size());
    return more <= both + 1 && (both > 0 || more == 0);
}

/// Whatever their thresholds are: runs that differ by gamma alone share a figure, but where only so many leading
/// directions were computed as each needed.
bool haveSameSpectra(const RunToReport& one, const RunToReport& other)
{
    return std::ranges::equal(one.details.spectra, other.details.spectra, isSameCurve)
        && std::ranges::equal(one.details.layers, other.details.layers, isSameLayer);
}

/// "12", or of several groups or runs "3–7".
std::string rangeOf(const std::set<std::int64_t>& k)
{
    if (k.empty())
        return "0";
    const std::string least = std::to_string(*k.begin());
    return k.size() == 1 ? least : least + "\xe2\x80\x93" + std::to_string(*k.rbegin());
}

/// Of a layer's groups, in all of the runs.
std::set<std::int64_t> thresholdsOf(const std::vector<RunToReport>& runs, const std::vector<std::size_t>& places,
                                    std::size_t layer)
{
    std::set<std::int64_t> thresholds;
    for (const std::size_t place : places) {
        const std::vector<std::int64_t>& k = runs[place].details.layers[layer].k;
        thresholds.insert(k.begin(), k.end());
    }
    return thresholds;
}

bool haveSameThresholds(const std::vector<RunToReport>& runs, const std::vector<std::size_t>& places)
{
    const std::vector<RunLayer>& first = runs[places.front()].details.layers;
    return std::ranges::all_of(places, [&](std::size_t place) {
        return std::ranges::equal(runs[place].details.layers, first, {}, &RunLayer::k, &RunLayer::k);
    });
}

PlotSeries curveOf(const RunSpectrum& spectrum)
{
    PlotSeries series{.label = {}, .x = {}, .y = {}, .isLine = true, .hasMarkers = false};
    for (const SpectrumPoint& point : spectrum.points) {
        series.x.push_back(static_cast<double>(point.direction));
        series.y.push_back(point.eigenvalue);
    }
    return series;
}

/// Where runs have thresholds of their own, the ends of their range are marked: a line for each would hide the curve.
std::vector<PlotPanel> panelsOf(const std::vector<RunToReport>& runs, const std::vector<std::size_t>& places,
                                const ReportLanguage& language)
{
    const RunDetails& first = runs[places.front()].details;
    const bool areSame = haveSameThresholds(runs, places);
    std::vector<PlotPanel> panels;
    for (std::size_t i = 0; i < first.layers.size(); ++i) {
        const RunLayer& layer = first.layers[i];
        std::set<std::int64_t> thresholds = thresholdsOf(runs, places, i);
        PlotPanel panel{.title = filled(language.translate("Report", "%1: k = %2 of %3"),
                                        {layer.name, rangeOf(thresholds), std::to_string(layer.d)}),
                        .series = {},
                        .marks = {}};
        for (const RunSpectrum& spectrum : first.spectra) {
            if (static_cast<std::size_t>(spectrum.layer) == i)
                panel.series.push_back(curveOf(spectrum));
        }
        if (panel.series.empty())
            continue;
        thresholds.erase(0); // nothing is protected there
        if (!areSame && !thresholds.empty())
            thresholds = {*thresholds.begin(), *thresholds.rbegin()};
        panel.marks.assign(thresholds.begin(), thresholds.end());
        panels.push_back(std::move(panel));
    }
    return panels;
}

std::string captionOf(bool haveSameThresholds, const ReportLanguage& language)
{
    if (haveSameThresholds)
        return language.translate("Report",
                                  "%1: eigenvalues of the second moment of each layer's inputs, in descending "
                                  "order; zeros are left out. Dotted: k, where the core gradient space ends. "
                                  "Layers %2 to %3 of %4.");
    return language.translate(
        "Report",
        "%1: eigenvalues of the second moment of each layer's inputs, in descending order; zeros "
        "are left out. Dotted: the least k above 0 and the largest of these runs, where their core "
        "gradient spaces end; the table of thresholds has each. Layers %2 to %3 of %4.");
}

} // namespace

std::vector<ReportFigure> spectraFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    const auto has = [](const RunToReport& run) { return !run.details.spectra.empty(); };
    for (const std::vector<std::size_t>& places : groupedWhere(runs, has, haveSameSpectra)) {
        const RunToReport& first = runs[places.front()];
        const std::vector<std::int64_t> numbers = numbersOf(runs, places);
        const std::vector<PlotPanel> panels = panelsOf(runs, places, language);
        const std::string caption = captionOf(haveSameThresholds(runs, places), language);
        for (std::size_t from = 0; from < panels.size(); from += mostPanels) {
            const std::size_t to = std::min(from + mostPanels, panels.size());
            ReportFigure figure{.key = "spectra-run-" + first.number()
                                    + (from == 0 ? "" : "-" + std::to_string(from / mostPanels + 1)),
                                .caption = filled(caption,
                                                  {labelOfRuns(numbers, runs, language), std::to_string(from + 1),
                                                   std::to_string(to), std::to_string(panels.size())}),
                                .svg = {}};
            const PanelPlot plot{.xLabel = language.translate("Report", "Direction"),
                                 .yLabel = language.translate("Report", "Eigenvalue"),
                                 .seriesLabel = language.translate("Report", "Eigenvalues, a line a group"),
                                 .markLabel = language.translate("Report", "k", "directions protected"),
                                 .panels = {panels.begin() + static_cast<std::ptrdiff_t>(from),
                                            panels.begin() + static_cast<std::ptrdiff_t>(to)}};
            figure.svg = svgOf(plot, figure.caption, language);
            figures.push_back(std::move(figure));
        }
    }
    return figures;
}

} // namespace unlearn
