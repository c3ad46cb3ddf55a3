// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrum_plot.h"

#include "widgets/plot_style.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to the line the pointer must be to take it, in pixels.
constexpr double grabDistance = 7.0;
/// Below this share of the largest eigenvalue a logarithmic axis shows rounding, not data.
constexpr double smallestShown = 1e-10;

void setValues(QCPGraph& graph, const std::vector<double>& values)
{
    QVector<double> x;
    QVector<double> y;
    for (std::size_t i = 0; i < values.size(); ++i) {
        x << static_cast<double>(i + 1);
        y << values[i];
    }
    graph.setData(x, y, true);
    // A single direction is a point, which no line shows.
    graph.setScatterStyle(values.size() == 1 ? QCPScatterStyle::ssCircle : QCPScatterStyle::ssNone);
}

} // namespace

SpectrumPlot::SpectrumPlot(QWidget* parent)
    : DraggablePlot(QStringLiteral("spectrum"), {320, 170}, Qt::SplitHCursor, parent)
{
    buildPlot();
    applyStyle();
    setLayer(nullptr, 0, {});
}

void SpectrumPlot::buildPlot()
{
    m_lineLayer = answerPointer();
    m_full = plot()->addGraph();
    m_full->setName(tr("All training data"));
    m_retained = plot()->addGraph();
    m_retained->setName(tr("Retained data"));
    m_cumulative = plot()->addGraph(plot()->xAxis, plot()->yAxis2);
    m_cumulative->setName(tr("Cumulative share (right)"));
    plot()->xAxis->setLabel(tr("Direction"));
    plot()->yAxis->setLabel(tr("Eigenvalue"));
    plot()->yAxis2->setLabel(tr("Share (%)"));
    plot()->yAxis2->setVisible(true);
    plot()->yAxis2->setRange(0.0, 100.0);
    plot()->legend->setVisible(true);
    putLegendAbove(3);
    plot()->axisRect()->setRangeDragAxes(plot()->xAxis, plot()->yAxis);
    plot()->axisRect()->setRangeZoomAxes(plot()->xAxis, plot()->yAxis);

    m_line = new QCPItemLine(plot());
    m_line->setLayer(m_lineLayer);
    m_line->setSelectable(false);
    m_line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_label = new QCPItemText(plot());
    m_label->setLayer(m_lineLayer);
    m_label->setSelectable(false);
    m_label->setClipToAxisRect(false);
    m_label->setPadding(QMargins(6, 2, 6, 2));
    m_label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    connect(plot(), &QCustomPlot::afterLayout, this, &SpectrumPlot::placeLine);
}

void SpectrumPlot::restyle()
{
    m_full->setPen(curvePen(PlotColour::Blue, palette()));
    m_retained->setPen(curvePen(PlotColour::Vermilion, palette(), Qt::DashLine));
    m_cumulative->setPen(curvePen(PlotColour::Grey, palette(), Qt::DotLine, 1.5));
    const QColor line = plotColour(PlotColour::Purple, palette());
    m_line->setPen(QPen(line, 3.0));
    m_label->setPen(QPen(line, 1.5));
    showAboveAxes(*m_label, *plot(), font(), palette());
}

void SpectrumPlot::setLayer(const LayerShares* shares, std::size_t group, const QString& hint)
{
    const bool shown = shares && group < shares->groups();
    static const std::vector<double> none;
    const auto groupOf = [&](const std::vector<std::vector<double>>& values) -> const std::vector<double>& {
        return shown && group < values.size() ? values[group] : none;
    };
    const auto& full = shown ? groupOf(shares->spectrum().full) : none;
    const auto& retained = shown ? groupOf(shares->spectrum().retained) : none;
    setValues(*m_full, full);
    setValues(*m_retained, retained);
    std::vector<double> cumulative;
    if (shown) {
        for (const double share : shares->cumulative(group))
            cumulative.push_back(100.0 * share);
    }
    setValues(*m_cumulative, cumulative);
    m_d = static_cast<std::int64_t>(cumulative.size());
    m_largest = 0.0;
    m_smallest = 0.0;
    for (const auto* values : {&full, &retained}) {
        for (const double value : *values) {
            m_largest = std::max(m_largest, value);
            if (value > m_largest * smallestShown)
                m_smallest = m_smallest > 0.0 ? std::min(m_smallest, value) : value;
        }
    }
    showCurves(shown);
    plot()->yAxis2->setVisible(shown);
    m_line->setVisible(shown);
    m_label->setVisible(shown);
    setHint(hint);
    rescale();
}

void SpectrumPlot::rescale()
{
    const auto setScale = [](QCPAxis& axis, bool logarithmic) {
        setLogarithmicScale(axis, logarithmic);
        axis.setNumberFormat(logarithmic ? QStringLiteral("ebc") : QStringLiteral("gbc"));
        axis.setNumberPrecision(logarithmic ? 0 : 4);
    };
    setScale(*plot()->xAxis, m_logDirections);
    plot()->xAxis->setNumberFormat(QStringLiteral("f"));
    plot()->xAxis->setNumberPrecision(0);
    setScale(*plot()->yAxis, m_logEigenvalues);
    plot()->xAxis->setRange(0.5, std::max(1.5, static_cast<double>(m_d) + 0.5));
    const double top = m_largest > 0.0 ? m_largest : 1.0;
    const double bottom = m_smallest > 0.0 ? m_smallest : top * smallestShown;
    if (m_logEigenvalues)
        plot()->yAxis->setRange(bottom / 2.0, top * 2.0);
    else
        plot()->yAxis->setRange(0.0, top * 1.05);
    placeLine();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumPlot::placeLine()
{
    const double x = static_cast<double>(m_k) + 0.5;
    m_line->start->setCoords(x, 0.0);
    m_line->end->setCoords(x, 1.0);
    m_label->position->setCoords(x, 0.0);
    // Near an edge the label turns to the side where there is room.
    const double place = plot()->xAxis->coordToPixel(x);
    m_label->setPositionAlignment(sideWithRoom(*m_label, place, plot()->axisRect()->rect()) | Qt::AlignBottom);
}

void SpectrumPlot::setThreshold(std::int64_t k, const QString& label)
{
    m_k = k;
    m_label->setText(label);
    setAccessibleDescription(label);
    placeLine();
    m_lineLayer->replot();
}

void SpectrumPlot::setLogDirections(bool on)
{
    m_logDirections = on;
    rescale();
}

void SpectrumPlot::setLogEigenvalues(bool on)
{
    m_logEigenvalues = on;
    rescale();
}

void SpectrumPlot::resetZoom()
{
    rescale();
}

QPoint SpectrumPlot::thresholdPosition(std::int64_t k) const
{
    return {qRound(plot()->xAxis->coordToPixel(static_cast<double>(k) + 0.5)), plot()->axisRect()->center().y()};
}

std::int64_t SpectrumPlot::directionAt(double x) const
{
    const double coordinate = plot()->xAxis->pixelToCoord(x);
    const double k = std::clamp(std::round(coordinate - 0.5), 0.0, static_cast<double>(m_d));
    return static_cast<std::int64_t>(k);
}

bool SpectrumPlot::isOnHandle(const QPointF& position) const
{
    if (m_d == 0)
        return false;
    const double line = plot()->xAxis->coordToPixel(static_cast<double>(m_k) + 0.5);
    return std::abs(position.x() - line) <= grabDistance || m_label->selectTest(position, false) == 0.0;
}

void SpectrumPlot::want(std::int64_t k)
{
    if (k != m_k)
        Q_EMIT thresholdWanted(k);
}

void SpectrumPlot::dragTo(const QPointF& position)
{
    want(directionAt(position.x()));
}

void SpectrumPlot::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t page = std::max<std::int64_t>(1, m_d / 20);
    std::int64_t k = m_k;
    switch (event->key()) {
    case Qt::Key_Left: k -= 1; break;
    case Qt::Key_Right: k += 1; break;
    case Qt::Key_PageDown: k -= page; break;
    case Qt::Key_PageUp: k += page; break;
    case Qt::Key_Home: k = 0; break;
    case Qt::Key_End: k = m_d; break;
    default: DraggablePlot::keyPressEvent(event); return;
    }
    if (m_d > 0)
        want(std::clamp<std::int64_t>(k, 0, m_d));
}

} // namespace unlearn
