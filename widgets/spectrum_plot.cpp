// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrum_plot.h"

#include "widgets/plot_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

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

SpectrumPlot::SpectrumPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(170);
    setMinimumWidth(320);
    buildPlot();
    restyle();
    setLayer(nullptr, 0, {});
}

void SpectrumPlot::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("spectrumCanvas"));
    m_plot->setFocusProxy(this);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->installEventFilter(this);
    m_plot->addLayer(QStringLiteral("threshold"), m_plot->layer(QStringLiteral("axes")), QCustomPlot::limAbove);
    m_lineLayer = m_plot->layer(QStringLiteral("threshold"));
    m_lineLayer->setMode(QCPLayer::lmBuffered);

    m_full = m_plot->addGraph();
    m_full->setName(tr("All training data"));
    m_retained = m_plot->addGraph();
    m_retained->setName(tr("Retained data"));
    m_cumulative = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    m_cumulative->setName(tr("Cumulative share (right)"));
    m_plot->xAxis->setLabel(tr("Direction"));
    m_plot->yAxis->setLabel(tr("Eigenvalue"));
    m_plot->yAxis2->setLabel(tr("Cumulative share (%)"));
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->setRange(0.0, 100.0);
    m_plot->legend->setVisible(true);
    placeLegendAbove(*m_plot, 3);
    m_plot->axisRect()->setRangeDragAxes(m_plot->xAxis, m_plot->yAxis);
    m_plot->axisRect()->setRangeZoomAxes(m_plot->xAxis, m_plot->yAxis);

    m_line = new QCPItemLine(m_plot);
    m_line->setLayer(m_lineLayer);
    m_line->setSelectable(false);
    m_line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_label = new QCPItemText(m_plot);
    m_label->setLayer(m_lineLayer);
    m_label->setSelectable(false);
    m_label->setClipToAxisRect(false);
    m_label->setPadding(QMargins(6, 2, 6, 2));
    m_label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_hint = new QCPItemText(m_plot);
    m_hint->setSelectable(false);
    m_hint->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_hint->position->setCoords(0.5, 0.5);
    // The label of the threshold sits above the axes.
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 30, 0, 0));
}

void SpectrumPlot::restyle()
{
    m_plot->setFont(font());
    followPalette(*m_plot, palette());
    m_full->setPen(curvePen(PlotColour::Blue, palette()));
    m_retained->setPen(curvePen(PlotColour::Vermilion, palette(), Qt::DashLine));
    m_cumulative->setPen(curvePen(PlotColour::Grey, palette(), Qt::DotLine, 1.5));
    const QColor line = plotColour(PlotColour::Purple, palette());
    m_line->setPen(QPen(line, 3.0));
    m_label->setPen(QPen(line, 1.5));
    m_label->setBrush(palette().brush(QPalette::Base));
    m_label->setColor(palette().color(QPalette::Text));
    QFont bold = font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_hint->setFont(font());
    m_hint->setColor(palette().color(QPalette::PlaceholderText));
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
    m_plot->legend->setVisible(shown);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2})
        axis->setVisible(shown);
    m_line->setVisible(shown);
    m_label->setVisible(shown);
    m_hint->setVisible(!shown);
    setHint(hint);
    rescale();
}

void SpectrumPlot::setHint(const QString& hint)
{
    if (hint == m_hint->text())
        return;
    m_hint->setText(hint);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumPlot::rescale()
{
    const auto setScale = [](QCPAxis& axis, bool logarithmic) {
        axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        const auto log = QSharedPointer<QCPAxisTickerLog>::create();
        axis.setTicker(logarithmic ? log.staticCast<QCPAxisTicker>() : QSharedPointer<QCPAxisTicker>::create());
        axis.setNumberFormat(logarithmic ? QStringLiteral("ebc") : QStringLiteral("gbc"));
        axis.setNumberPrecision(logarithmic ? 0 : 4);
    };
    setScale(*m_plot->xAxis, m_logDirections);
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(0);
    setScale(*m_plot->yAxis, m_logEigenvalues);
    m_plot->xAxis->setRange(0.5, std::max(1.5, static_cast<double>(m_d) + 0.5));
    const double top = m_largest > 0.0 ? m_largest : 1.0;
    const double bottom = m_smallest > 0.0 ? m_smallest : top * smallestShown;
    if (m_logEigenvalues)
        m_plot->yAxis->setRange(bottom / 2.0, top * 2.0);
    else
        m_plot->yAxis->setRange(0.0, top * 1.05);
    placeLine();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumPlot::placeLine()
{
    const double x = static_cast<double>(m_k) + 0.5;
    m_line->start->setCoords(x, 0.0);
    m_line->end->setCoords(x, 1.0);
    m_label->position->setCoords(x, 0.0);
    // Near an edge the label turns to the side where there is room.
    const double place = m_plot->xAxis->coordToPixel(x);
    const QRect rect = m_plot->axisRect()->rect();
    const double room = 70.0;
    Qt::Alignment side = Qt::AlignHCenter;
    if (place < rect.left() + room)
        side = Qt::AlignLeft;
    else if (place > rect.right() - room)
        side = Qt::AlignRight;
    m_label->setPositionAlignment(side | Qt::AlignBottom);
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
    return {qRound(m_plot->xAxis->coordToPixel(static_cast<double>(k) + 0.5)), m_plot->axisRect()->center().y()};
}

std::int64_t SpectrumPlot::directionAt(double x) const
{
    const double coordinate = m_plot->xAxis->pixelToCoord(x);
    const double k = std::clamp(std::round(coordinate - 0.5), 0.0, static_cast<double>(m_d));
    return static_cast<std::int64_t>(k);
}

bool SpectrumPlot::isOnLine(const QPointF& position) const
{
    if (m_d == 0)
        return false;
    const double line = m_plot->xAxis->coordToPixel(static_cast<double>(m_k) + 0.5);
    return std::abs(position.x() - line) <= grabDistance || m_label->selectTest(position, false) == 0.0;
}

void SpectrumPlot::want(std::int64_t k)
{
    if (k != m_k)
        Q_EMIT thresholdWanted(k);
}

bool SpectrumPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        if (mouse->button() == Qt::LeftButton && isOnLine(mouse->position())) {
            m_dragging = true;
            Q_EMIT dragBegan();
            return true;
        }
        break;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_dragging) {
            want(directionAt(mouse->position().x()));
            return true;
        }
        m_plot->setCursor(isOnLine(mouse->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
        break;
    }
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_dragging, false)) {
            Q_EMIT dragEnded();
            return true;
        }
        break;
    case QEvent::MouseButtonDblClick: resetZoom(); return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
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
    default: QWidget::keyPressEvent(event); return;
    }
    if (m_d > 0)
        want(std::clamp<std::int64_t>(k, 0, m_d));
}

void SpectrumPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    QWidget::changeEvent(event);
}

} // namespace unlearn
