// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scatter_svg.h"

#include "core/report/svg_elements.h"

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

using namespace svg;

constexpr double radius = 2.0; ///< of a mark, which the numbers in markAt() are made of
constexpr double gap = 12.0;   ///< between panels, and around them
constexpr double titleHeight = 22.0;
constexpr double widestPanel = 260.0;
constexpr std::size_t mostInARow = 4;

/// Part of a path. The curves are a circle but for 6 % between its four corners; SVG Tiny has no arcs.
std::string markAt(double x, double y, ScatterMark mark)
{
    if (mark == ScatterMark::Cross)
        return 'M' + at(x - radius) + ',' + at(y - radius) + "l4,4m0,-4l-4,4";
    return 'M' + at(x - radius) + ',' + at(y) + "q0,-2 2,-2t2,2 -2,2 -2,-2z";
}

/// Discs are pale, so that they hide none of what is below them.
std::string path(const std::string& marks, const ScatterKind& kind)
{
    const char* const colour = colourOf(kind.colour);
    if (kind.mark == ScatterMark::Disc)
        return element("path", {{"d", marks}, {"fill", colour}, {"fill-opacity", "0.6"}, {"stroke", "none"}});
    return element("path", {{"d", marks}, {"stroke", colour}});
}

/// What a panel spans along one axis, with room around the outermost points.
struct Span {
    double least = 0.0;
    double most = 1.0;

    double share(double value) const { return (value - least) / (most - least); }
};

Span spanOf(const ScatterPanel& panel, std::size_t axis)
{
    std::vector<double> values;
    for (const auto& points : panel.points) {
        for (const std::array<double, 2>& point : points) {
            if (std::isfinite(point[0]) && std::isfinite(point[1]))
                values.push_back(point[axis]);
        }
    }
    if (values.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(values);
    const double room = most > least ? 0.05 * (most - least) : std::max(1.0, std::abs(most));
    return {least - room, most + room};
}

/// Where a panel lies.
struct Square {
    double left = 0.0;
    double top = 0.0;
    double side = 0.0;
};

std::string drawn(const ScatterPanel& panel, const ScatterPlot& plot, const Square& square)
{
    std::string text = fittedText(square.left, square.top - 7.0, panel.title, "start", square.side);
    const Span across = spanOf(panel, 0);
    const Span up = spanOf(panel, 1);
    for (std::size_t kind = 0; kind < plot.kinds.size() && kind < panel.points.size(); ++kind) {
        std::string marks;
        for (const std::array<double, 2>& point : panel.points[kind]) {
            const double x = square.left + across.share(point[0]) * square.side;
            const double y = square.top + (1.0 - up.share(point[1])) * square.side;
            if (std::isfinite(x) && std::isfinite(y))
                marks += markAt(x, y, plot.kinds[kind].mark);
        }
        if (!marks.empty())
            text += path(marks, plot.kinds[kind]);
    }
    return text
        + element("rect",
                  {{"x", at(square.left)},
                   {"y", at(square.top)},
                   {"width", at(square.side)},
                   {"height", at(square.side)},
                   {"stroke", "#666666"}});
}

std::string legendAt(double y, const std::vector<ScatterKind>& kinds)
{
    std::string text;
    double x = 30.0;
    for (const ScatterKind& kind : kinds) {
        text += path(markAt(x, y, kind.mark), kind) + textAt(x + 10.0, y + 4.0, kind.label, "start");
        x += estimatedWidth(kind.label) + 40.0;
    }
    return text;
}

} // namespace

std::string svgOf(const ScatterPlot& plot, const std::string& description)
{
    const std::size_t columns = std::clamp<std::size_t>(plot.panels.size(), 1, mostInARow);
    const auto across = static_cast<double>(columns);
    const double side = std::min(widestPanel, (width - gap) / across - gap);
    const double left = (width - across * (side + gap) + gap) / 2.0;
    std::string content;
    double bottom = 0.0;
    for (std::size_t i = 0; i < plot.panels.size(); ++i) {
        const std::size_t row = i / columns;
        const Square square{.left = left + static_cast<double>(i % columns) * (side + gap),
                            .top = static_cast<double>(row) * (side + titleHeight + gap) + titleHeight,
                            .side = side};
        content += drawn(plot.panels[i], plot, square);
        bottom = square.top + side;
    }
    return document(bottom + 40.0, description, content + legendAt(bottom + 22.0, plot.kinds));
}

} // namespace unlearn
