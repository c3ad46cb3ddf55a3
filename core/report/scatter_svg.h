// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace unlearn {

enum class ScatterMark { Circle, Cross, Disc };

/// Points that a plot tells from others by their colour and their mark.
struct ScatterKind {
    std::string label;
    ScatterMark mark = ScatterMark::Circle;
    std::size_t colour = 0; ///< as series number
};

/// One of several pictures of the same kinds of points.
struct ScatterPanel {
    std::string title;
    std::vector<std::vector<std::array<double, 2>>> points; ///< by kind; those that are not finite are left out
};

/// Of one plot: more would be higher than a page.
inline constexpr std::size_t mostScatterPanels = 12;

/// Pictures without units, at most four in a row; each fills its panel, whatever the others do.
struct ScatterPlot {
    std::vector<ScatterKind> kinds; ///< later ones are drawn above the earlier
    std::vector<ScatterPanel> panels;
};

/// As svgOf() of the other plots. All points of a kind in a panel are one path of lines and quadratic curves, about 35
/// bytes a point: they carry no numbers.
std::string svgOf(const ScatterPlot& plot, const std::string& description);

} // namespace unlearn
