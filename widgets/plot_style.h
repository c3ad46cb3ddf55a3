// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPen>
#include <QString>

class QCPItemText;
class QCustomPlot;
class QRect;

namespace unlearn {

/// Colours of Okabe and Ito, which stay apart for every kind of colour vision.
enum class PlotColour { Blue, Vermilion, Green, Purple, Orange, Sky, Grey };

/// The colour as it reads on the palette's background, from which it stands out by 3 to 1 (WCAG 2.1, 1.4.11): blue
/// turns to sky blue on a dark one, orange and sky blue are darker on a light one.
QColor plotColour(PlotColour colour, const QPalette& palette);
bool isDark(const QPalette& palette);

/// Background, axes, grid, legend and texts by the palette.
void followPalette(QCustomPlot& plot, const QPalette& palette);

/// Moves the legend from inside the axes, where it hides curves, to rows above them.
void placeLegendAbove(QCustomPlot& plot);
/// So many entries in a row as the plot is wide enough for, at least one and at most mostInRow.
void wrapLegend(QCustomPlot& plot, int mostInRow);

/// A text on as many lines as it needs for so many logical pixels, broken between words where the language has such
/// gaps and they are near enough: what is wider than its room a plot cuts off or leaves out.
QString wrappedText(const QString& text, int width, const QFont& font);
/// How a label of one line at a place, in pixels from the left, is aligned to it: in the middle, or where that would
/// pass an edge of the room, to the side that has more of it.
Qt::Alignment sideWithRoom(const QCPItemText& label, double place, const QRect& room);
/// Looks of a label that stands above the axes, which leave room for it: one line, bold.
void showAboveAxes(QCPItemText& label, QCustomPlot& plot, const QFont& font, const QPalette& palette);

/// Pen of a curve, width in logical pixels; dashes tell curves apart where colour does not.
QPen curvePen(PlotColour colour, const QPalette& palette, Qt::PenStyle style = Qt::SolidLine, double width = 2.0);

} // namespace unlearn
