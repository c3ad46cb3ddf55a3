// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_cursor.h"

#include "widgets/plot_style.h"

#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// Room between text and edge, as a share of the axes.
constexpr double inset = 0.02;

} // namespace

PlotCursor::PlotCursor(QCustomPlot& plot, QCPLayer& layer, Line line)
    : m_plot(plot), m_layer(layer), m_line(new QCPItemLine(&plot)), m_label(new QCPItemText(&plot)), m_direction(line)
{
    const bool upright = line == Line::Upright;
    for (QCPItemPosition* position : {m_line->start, m_line->end, m_label->position}) {
        if (upright)
            position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        else
            position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    }
    m_line->setLayer(&layer);
    m_line->setSelectable(false);
    m_line->setVisible(false);
    m_label->setLayer(&layer);
    m_label->setSelectable(false);
    m_label->setVisible(false);
    m_label->setClipToAxisRect(false);
    m_label->setTextAlignment(Qt::AlignLeft);
    m_label->setPadding(QMargins(6, 2, 6, 2));
}

void PlotCursor::restyle(const QPalette& palette, const QFont& font)
{
    m_line->setPen(curvePen(PlotColour::Grey, palette, Qt::SolidLine, 1.0));
    m_label->setPen(curvePen(PlotColour::Grey, palette, Qt::SolidLine, 1.0));
    m_label->setBrush(palette.brush(QPalette::Base));
    m_label->setColor(palette.color(QPalette::Text));
    m_label->setFont(font);
}

void PlotCursor::show(double at, const QString& text)
{
    const bool upright = m_direction == Line::Upright;
    QCPAxis& axis = upright ? *m_plot.xAxis : *m_plot.yAxis;
    const QCPRange range = axis.range();
    const bool outside = !range.contains(at);
    if (outside && axis.scaleType() == QCPAxis::stLinear)
        axis.moveRange(at - range.center());
    else if (outside && at > 0.0 && range.lower > 0.0)
        axis.moveRange(at / std::sqrt(range.lower * range.upper)); // such an axis is moved by a factor
    if (upright) {
        m_line->start->setCoords(at, 0.0);
        m_line->end->setCoords(at, 1.0);
    } else {
        m_line->start->setCoords(0.0, at);
        m_line->end->setCoords(1.0, at);
    }
    // The text turns to the side where there is room.
    const QRect rect = m_plot.axisRect()->rect();
    const double place = axis.coordToPixel(at);
    if (upright) {
        const bool right = place > rect.center().x();
        m_label->position->setCoords(at, inset);
        m_label->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    } else {
        const bool low = place > rect.center().y();
        m_label->position->setCoords(1.0 - inset, at);
        m_label->setPositionAlignment(Qt::AlignRight | (low ? Qt::AlignBottom : Qt::AlignTop));
    }
    m_label->setText(text);
    m_line->setVisible(true);
    m_label->setVisible(true);
    if (outside)
        m_plot.replot(QCustomPlot::rpQueuedReplot);
    else
        m_layer.replot();
}

void PlotCursor::hide()
{
    if (!m_line->visible())
        return;
    m_line->setVisible(false);
    m_label->setVisible(false);
    m_layer.replot();
}

} // namespace unlearn
