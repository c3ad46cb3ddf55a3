// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Points of one curve; those that are not finite (or, on a logarithmic axis, not positive) are left out.
struct PlotSeries {
    std::string label;
    std::vector<double> x;
    std::vector<double> y;  ///< as long as x
    bool isLine = true;     ///< false: points alone
    bool hasMarkers = true; ///< at each point, with its numbers; not where a line has too many
    /// Of a pale band around the line: as long as x, or empty. What is below a logarithmic axis reaches down to its
    /// end.
    std::vector<double> low = {};
    std::vector<double> high = {};
    bool isReference = false; ///< a thin, dotted, black line that the others are beside
    bool isDashed = false;    ///< whatever its number
};

/// A dashed horizontal line in the colour of a series.
struct PlotLevel {
    std::string label;
    double y = 0.0;
    std::size_t colour = 0;         ///< as series number
    std::optional<double> low = {}; ///< of a pale band around it, where both ends are given
    std::optional<double> high = {};
};

struct LinePlot {
    std::string xLabel;
    std::string yLabel;
    std::vector<PlotSeries> series;
    std::vector<PlotLevel> levels;
    std::optional<double> mark; ///< x of a dotted vertical line
    std::string markLabel;
    bool hasWholeX = true; ///< x are counts, such as epochs
    bool hasLogarithmicY = false;
    bool hasLogarithmicX = false; ///< takes precedence over hasWholeX
};

struct PlotBar {
    std::string label;
    double value = 0.0;
    std::optional<double> low; ///< of an interval around it
    std::optional<double> high;
    std::size_t colour = 0; ///< into BarPlot::legend, where there is one
};

/// Of a bar plot: more would be drawn smaller than can be read, since a figure is no higher than a page.
inline constexpr std::size_t mostBars = 40;

/// Horizontal bars from zero, one below the other.
struct BarPlot {
    std::string valueLabel;
    std::vector<PlotBar> bars;
    std::optional<double> reference; ///< value of a dotted vertical line
    double reach = 0.0;              ///< the axis holds it, so that plots side by side can have the same
    std::vector<std::string> legend; ///< what the colours stand for; may be empty
    int decimals = 2;                ///< of the number at the end of each bar
};

/// One of several small plots of the same kind.
struct PlotPanel {
    std::string title;
    std::vector<PlotSeries> series; ///< without markers
    std::vector<double> marks;      ///< x of dotted vertical lines
};

/// Small plots side by side, in two columns, each with axes of its own: whole numbers along x, a logarithmic y. All
/// series are in one colour.
struct PanelPlot {
    std::string xLabel;
    std::string yLabel;
    std::string seriesLabel; ///< of all series
    std::string markLabel;   ///< of all marks
    std::vector<PlotPanel> panels;
};

/// Small plots one below the other, all with the same linear axes, so that they can be set beside each other. Their
/// series may have markers.
struct StackedPlot {
    std::string xLabel;
    std::string yLabel;
    std::vector<PlotPanel> panels;  ///< of the same series, which the legend calls as the first does; without marks
    bool hasWholeX = false;         ///< x are counts, such as depths
    std::vector<double> reach = {}; ///< that the y axis holds, whatever the series do
};

/// One self-contained <svg> element of presentation attributes alone (SVG Tiny 1.2, which Qt draws, too). Colours of
/// Okabe and Ito, told apart by dash and marker besides; points and bars carry their numbers as <title>.
/// description: what the figure shows, for screen readers. language: of the numbers. Deterministic.
std::string svgOf(const LinePlot& plot, const std::string& description, const ReportLanguage& language = {});
std::string svgOf(const PanelPlot& plot, const std::string& description, const ReportLanguage& language = {});
std::string svgOf(const StackedPlot& plot, const std::string& description, const ReportLanguage& language = {});
std::string svgOf(const BarPlot& plot, const std::string& description, const ReportLanguage& language = {});

} // namespace unlearn
