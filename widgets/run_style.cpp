// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_style.h"

#include "widgets/plot_style.h"

#include <array>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr std::array colours{PlotColour::Blue,   PlotColour::Vermilion, PlotColour::Green,
                             PlotColour::Purple, PlotColour::Orange,    PlotColour::Grey};
constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
constexpr std::array marks{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
                           QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangleInverted};

} // namespace

QPen runPen(std::size_t place, bool standsOut, bool isFaded, const QPalette& palette)
{
    constexpr int faded = 90;
    QColor colour = plotColour(colours[place % colours.size()], palette);
    colour.setAlpha(isFaded ? faded : 255);
    return QPen(colour, standsOut ? 3.5 : 2.0, dashes[place % dashes.size()]);
}

QCPScatterStyle runMark(std::size_t place, const QPen& pen, double size)
{
    return {marks[place % marks.size()], QPen(pen.color(), 1.0), QBrush(pen.color()), size};
}

} // namespace unlearn
