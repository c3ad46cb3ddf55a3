// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plot_svg.h"

#include "core/report/escaped_text.h"
#include "core/report/plot_axis.h"
#include "core/report/svg_elements.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unlearn {
namespace {

using namespace svg;

constexpr double lineHeight = 18.0;
constexpr std::size_t mostMarkers = 60; ///< of one series; more of them would hide the line

const char* dashOf(const PlotSeries& series, std::size_t number)
{
    return series.isReference ? dotted : series.isDashed ? dashed : svg::dashOf(number);
}

/// What one line of the legend shows before its text.
struct LegendEntry {
    std::string label;
    std::size_t number = 0;
    bool isLine = true;
    bool hasMarker = true;
    const char* dash = "";
};

struct Legend {
    std::vector<LegendEntry> entries;

    double columnWidth() const
    {
        double widest = 60.0;
        for (const LegendEntry& entry : entries)
            widest = std::max(widest, estimatedWidth(entry.label));
        return widest + 48.0;
    }
    std::size_t columns() const
    {
        return std::max<std::size_t>(1, static_cast<std::size_t>((width - 40.0) / columnWidth()));
    }
    double height() const
    {
        const std::size_t lines = (entries.size() + columns() - 1) / columns();
        return lineHeight * static_cast<double>(lines);
    }
    std::string drawnAt(double top) const
    {
        std::string text;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const LegendEntry& entry = entries[i];
            const std::size_t line = i / columns(), column = i % columns();
            const double x = 30.0 + columnWidth() * static_cast<double>(column);
            const double y = top + lineHeight * static_cast<double>(line) + 9.0;
            if (entry.isLine)
                text += straight(x, y, x + 26.0, y, colourOf(entry.number), entry.dash, "2");
            if (entry.hasMarker)
                text += marker(x + 13.0, y, entry.number, {});
            text += textAt(x + 32.0, y + 4.0, entry.label, "start");
        }
        return text;
    }
};

LegendEntry entryOf(const PlotSeries& series, std::size_t number)
{
    return {series.label, series.isReference ? black : number, series.isLine, !series.isLine || series.hasMarkers,
            dashOf(series, number)};
}

/// Where a plot's numbers come to lie.
struct Frame {
    double left = 64.0;
    double top = 14.0;
    double right = width - 16.0;
    double bottom = 0.0;
    PlotAxis x;
    PlotAxis y;

    double atX(double value) const { return left + x.share(value) * (right - left); }
    double atY(double value) const { return bottom - y.share(value) * (bottom - top); }
};

std::string axisX(const Frame& frame, const std::string& label, const ReportLanguage& language)
{
    std::string text;
    for (const double tick : frame.x.ticks) {
        text += straight(frame.atX(tick), frame.top, frame.atX(tick), frame.bottom, "#e4e4e4");
        text += textAt(frame.atX(tick), frame.bottom + 16.0, frame.x.tickText(tick, language), "middle");
    }
    return label.empty() ? text : text + textAt((frame.left + frame.right) / 2.0, frame.bottom + 36.0, label, "middle");
}

std::string axisY(const Frame& frame, const std::string& label, const ReportLanguage& language)
{
    std::string text;
    for (const double tick : frame.y.ticks) {
        text += straight(frame.left, frame.atY(tick), frame.right, frame.atY(tick), "#e4e4e4");
        text += textAt(frame.left - 6.0, frame.atY(tick) + 4.0, frame.y.tickText(tick, language), "end");
    }
    if (label.empty())
        return text;
    const double middle = (frame.top + frame.bottom) / 2.0;
    return text + textAt(14.0, middle, label, "middle", "rotate(-90 14 " + at(middle) + ')');
}

std::string border(const Frame& frame)
{
    return element("rect",
                   {{"x", at(frame.left)},
                    {"y", at(frame.top)},
                    {"width", at(frame.right - frame.left)},
                    {"height", at(frame.bottom - frame.top)},
                    {"stroke", "#666666"}});
}

std::string drawn(const PlotSeries& series, std::size_t number, const LinePlot& plot, const Frame& frame,
                  const ReportLanguage& language)
{
    std::string points;
    std::string markers;
    const bool hasMarkers = !series.isLine || (series.hasMarkers && series.x.size() <= mostMarkers);
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        const double x = series.x[i];
        const double y = series.y[i];
        if (!std::isfinite(x) || !std::isfinite(y) || (plot.hasLogarithmicY && y <= 0.0)
            || (plot.hasLogarithmicX && x <= 0.0))
            continue;
        points += (points.empty() ? "" : " ") + at(frame.atX(x)) + ',' + at(frame.atY(y));
        if (hasMarkers)
            markers += marker(frame.atX(x), frame.atY(y), number,
                              series.label + ": " + plot.xLabel + ' ' + language.brief(x) + ", " + plot.yLabel + ' '
                                  + language.brief(y));
    }
    if (!series.isLine || points.empty())
        return markers;
    return element("polyline",
                   {{"points", points},
                    {"stroke", colourOf(series.isReference ? black : number)},
                    {"stroke-width", series.isReference ? "1.5" : "2"},
                    {"stroke-dasharray", dashOf(series, number)},
                    {"stroke-linejoin", "round"}})
        + markers;
}

/// Nothing without a band.
std::string bandOf(const PlotSeries& series, std::size_t number, const LinePlot& plot, const Frame& frame)
{
    std::string above;
    std::string below; // the way back
    for (std::size_t i = 0; i < series.low.size(); ++i) {
        const double x = series.x[i];
        if (!std::isfinite(x) || !std::isfinite(series.low[i]) || !std::isfinite(series.high[i])
            || (plot.hasLogarithmicX && x <= 0.0))
            continue;
        const auto corner = [&](double y) {
            return at(frame.atX(x)) + ',' + at(frame.atY(std::max(y, frame.y.least)));
        };
        above += corner(series.high[i]) + ' ';
        below.insert(0, ' ' + corner(series.low[i]));
    }
    if (above.empty())
        return {};
    return element("polygon",
                   {{"points", above.substr(0, above.size() - 1) + below},
                    {"fill", colourOf(number)},
                    {"fill-opacity", "0.14"},
                    {"stroke", "none"}});
}

/// Likewise.
std::string bandOf(const PlotLevel& level, const Frame& frame)
{
    if (!level.low || !level.high || !std::isfinite(*level.low) || !std::isfinite(*level.high))
        return {};
    if (frame.y.isLogarithmic && *level.low <= 0.0)
        return {};
    const double top = frame.atY(*level.high);
    return element("rect",
                   {{"x", at(frame.left)},
                    {"y", at(top)},
                    {"width", at(frame.right - frame.left)},
                    {"height", at(std::max(frame.atY(*level.low) - top, 0.5))},
                    {"fill", colourOf(level.colour)},
                    {"fill-opacity", "0.14"},
                    {"stroke", "none"}});
}

Frame frameOf(const LinePlot& plot)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const PlotSeries& series : plot.series) {
        x.insert(x.end(), series.x.begin(), series.x.end());
        for (const std::vector<double>* values : {&series.y, &series.low, &series.high})
            y.insert(y.end(), values->begin(), values->end());
    }
    for (const PlotLevel& level : plot.levels) {
        for (const double value : {level.y, level.low.value_or(level.y), level.high.value_or(level.y)})
            y.push_back(value);
    }
    Frame frame;
    frame.bottom = 330.0;
    frame.x = plot.hasLogarithmicX ? logarithmicAxis(x) : plot.hasWholeX ? wholeAxis(x) : linearAxis(x, 10);
    frame.y = plot.hasLogarithmicY ? logarithmicAxis(y) : linearAxis(y);
    return frame;
}

Frame frameOf(const BarPlot& plot)
{
    std::vector<double> values{0.0, plot.reach};
    double labels = 40.0;
    for (const PlotBar& bar : plot.bars) {
        for (const double value : {bar.value, bar.low.value_or(bar.value), bar.high.value_or(bar.value)})
            values.push_back(value);
        labels = std::max(labels, estimatedWidth(bar.label));
    }
    if (plot.reference)
        values.push_back(*plot.reference);
    Frame frame;
    frame.left = std::min(labels + 20.0, width / 2.0);
    frame.right = width - 64.0; // room for the numbers
    frame.bottom = frame.top + lineHeight * static_cast<double>(std::max<std::size_t>(1, plot.bars.size())) + 4.0;
    frame.x = linearAxis(values, 8);
    return frame;
}

std::string drawn(const PlotBar& bar, double y, const BarPlot& plot, const Frame& frame, const ReportLanguage& language)
{
    std::string text = fittedText(frame.left - 8.0, y + 4.0, bar.label, "end", frame.left - 12.0);
    if (!std::isfinite(bar.value))
        return text;
    const std::string number = language.fixed(bar.value, plot.decimals);
    const double from = std::min(frame.atX(0.0), frame.atX(bar.value));
    const double to = std::max(frame.atX(0.0), frame.atX(bar.value));
    text += element("rect",
                    {{"x", at(from)},
                     {"y", at(y - 6.0)},
                     {"width", at(std::max(to - from, 0.5))},
                     {"height", "12"},
                     {"fill", colourOf(bar.colour)},
                     {"stroke", "none"}},
                    "<title>" + xmlText(bar.label + ": " + number) + "</title>");
    if (bar.low && bar.high && std::isfinite(*bar.low) && std::isfinite(*bar.high)) {
        text += straight(frame.atX(*bar.low), y, frame.atX(*bar.high), y, "#222222", "", "1.5");
        for (const double end : {*bar.low, *bar.high})
            text += straight(frame.atX(end), y - 4.0, frame.atX(end), y + 4.0, "#222222", "", "1.5");
    }
    return text + textAt(frame.right + 8.0, y + 4.0, number, "start");
}

std::string emptyPanel(const Frame& frame, const std::string& title, const ReportLanguage& language)
{
    return fittedText(frame.left, frame.top - 8.0, title, "start", frame.right - frame.left)
        + axisX(frame, {}, language) + axisY(frame, {}, language) + border(frame);
}

/// Panels down to bottom, with what all of them share.
std::string withLabels(const std::string& panels, double bottom, const auto& plot, const Legend& legend,
                       const std::string& description)
{
    const double middle = bottom / 2.0;
    const double top = bottom + 18.0;
    return document(top + legend.height() + 6.0, description,
                    panels + textAt(width / 2.0, bottom + 6.0, plot.xLabel, "middle")
                        + textAt(14.0, middle, plot.yLabel, "middle", "rotate(-90 14 " + at(middle) + ')')
                        + legend.drawnAt(top));
}

} // namespace

std::string svgOf(const LinePlot& plot, const std::string& description, const ReportLanguage& language)
{
    const Frame frame = frameOf(plot);
    std::string content = axisX(frame, plot.xLabel, language) + axisY(frame, plot.yLabel, language) + border(frame);
    for (const PlotLevel& level : plot.levels)
        content += bandOf(level, frame); // below all lines
    for (std::size_t i = 0; i < plot.series.size(); ++i)
        content += bandOf(plot.series[i], i, plot, frame);
    Legend legend;
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        content += drawn(plot.series[i], i, plot, frame, language);
        legend.entries.push_back(entryOf(plot.series[i], i));
    }
    for (const PlotLevel& level : plot.levels) {
        if (!std::isfinite(level.y) || (plot.hasLogarithmicY && level.y <= 0.0))
            continue;
        content += straight(frame.left, frame.atY(level.y), frame.right, frame.atY(level.y), colourOf(level.colour),
                            "5,5", "1.5");
        legend.entries.push_back({level.label, level.colour, true, false, "5,5"});
    }
    if (plot.mark && *plot.mark >= frame.x.least && *plot.mark <= frame.x.most) {
        content += straight(frame.atX(*plot.mark), frame.top, frame.atX(*plot.mark), frame.bottom, colourOf(black),
                            dotted, "1.5");
        legend.entries.push_back({plot.markLabel, black, true, false, dotted});
    }
    const double top = frame.bottom + 48.0;
    return document(top + legend.height() + 6.0, description, content + legend.drawnAt(top));
}

std::string svgOf(const PanelPlot& plot, const std::string& description, const ReportLanguage& language)
{
    constexpr double left = 24.0; // of it all: the y axis' label stands there
    constexpr double across = (width - left) / 2.0;
    constexpr double down = 186.0;
    std::string content;
    for (std::size_t i = 0; i < plot.panels.size(); ++i) {
        const PlotPanel& panel = plot.panels[i];
        const LinePlot asLines{.xLabel = plot.xLabel,
                               .yLabel = plot.yLabel,
                               .series = panel.series,
                               .levels = {},
                               .mark = {},
                               .markLabel = {},
                               .hasWholeX = true,
                               .hasLogarithmicY = true};
        Frame frame = frameOf(asLines);
        frame.left = left + across * static_cast<double>(i % 2) + 52.0;
        frame.right = left + across * static_cast<double>(i % 2 + 1) - 14.0;
        const std::size_t rowOfPanel = i / 2;
        frame.top = down * static_cast<double>(rowOfPanel) + 24.0;
        frame.bottom = frame.top + 130.0;
        std::vector<double> x = panel.marks;
        for (const PlotSeries& series : panel.series)
            x.insert(x.end(), series.x.begin(), series.x.end());
        frame.x = wholeAxis(x, 5);
        content += emptyPanel(frame, panel.title, language);
        for (const PlotSeries& series : panel.series)
            content += drawn(series, 0, asLines, frame, language);
        for (const double mark : panel.marks)
            content +=
                straight(frame.atX(mark), frame.top, frame.atX(mark), frame.bottom, colourOf(black), dotted, "1.5");
    }
    const std::size_t rows = (plot.panels.size() + 1) / 2;
    const Legend legend{{{plot.seriesLabel, 0, true, false, ""}, {plot.markLabel, black, true, false, dotted}}};
    return withLabels(content, down * static_cast<double>(rows), plot, legend, description);
}

std::string svgOf(const StackedPlot& plot, const std::string& description, const ReportLanguage& language)
{
    LinePlot all{.xLabel = plot.xLabel,
                 .yLabel = plot.yLabel,
                 .series = {},
                 .levels = {},
                 .mark = {},
                 .markLabel = {},
                 .hasWholeX = plot.hasWholeX};
    for (const PlotPanel& panel : plot.panels)
        all.series.insert(all.series.end(), panel.series.begin(), panel.series.end());
    for (const double y : plot.reach)
        all.levels.push_back({.label = {}, .y = y});
    Frame frame = frameOf(all);
    std::string content;
    Legend legend;
    double bottom = 0.0;
    for (const PlotPanel& panel : plot.panels) {
        frame.top = bottom + 24.0;
        frame.bottom = frame.top + 130.0;
        content += emptyPanel(frame, panel.title, language);
        for (std::size_t i = 0; i < panel.series.size(); ++i)
            content += bandOf(panel.series[i], i, all, frame);
        for (std::size_t i = 0; i < panel.series.size(); ++i) {
            content += drawn(panel.series[i], i, all, frame, language);
            if (bottom == 0.0)
                legend.entries.push_back(entryOf(panel.series[i], i));
        }
        bottom += 186.0;
    }
    return withLabels(content, bottom, plot, legend, description);
}

std::string svgOf(const BarPlot& plot, const std::string& description, const ReportLanguage& language)
{
    const Frame frame = frameOf(plot);
    std::string content = axisX(frame, plot.valueLabel, language);
    for (std::size_t i = 0; i < plot.bars.size(); ++i)
        content +=
            drawn(plot.bars[i], frame.top + lineHeight * (static_cast<double>(i) + 0.5) + 2.0, plot, frame, language);
    if (plot.reference)
        content += straight(frame.atX(*plot.reference), frame.top, frame.atX(*plot.reference), frame.bottom, "#222222",
                            dotted, "1.5");
    content += border(frame);
    Legend legend;
    for (std::size_t i = 0; i < plot.legend.size(); ++i)
        legend.entries.push_back({plot.legend[i], i, true, false, ""});
    const double top = frame.bottom + 48.0;
    return document(top + legend.height() + 6.0, description, content + legend.drawnAt(top));
}

} // namespace unlearn
