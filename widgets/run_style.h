// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>

#include <cstddef>

class QCPScatterStyle;
class QPalette;

namespace unlearn {

/// More compared runs than this are not listed in a legend, which would leave the plot no room.
constexpr std::size_t mostRunsInLegend = 12;

/// How a curve of a compared run is drawn, by the run's place among them: the same in all plots. Colours, dashes and
/// marks change at different places, so that neighbours differ in all of them.
QPen runPen(std::size_t place, bool standsOut, bool isFaded, const QPalette& palette);
/// Its mark, filled, in the colour of its pen.
QCPScatterStyle runMark(std::size_t place, const QPen& pen, double size);

} // namespace unlearn
