// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trade_off_plot.h"

#include "widgets/plot_style.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to the mark the pointer must be to take it, in pixels.
constexpr double grabDistance = 12.0;
/// Orders of magnitude below the largest interference that are shown: beyond them it is as good as none.
constexpr double smallestShown = 1e-9;

} // namespace

TradeOffPlot::TradeOffPlot(QWidget* parent)
    : DraggablePlot(QStringLiteral("tradeOff"), {260, 170}, Qt::SizeAllCursor, parent)
{
    buildPlot();
    applyStyle();
    setCurve(std::nullopt, {});
}

void TradeOffPlot::buildPlot()
{
    m_markLayer = answerPointer();
    m_curve = new QCPCurve(plot()->xAxis, plot()->yAxis);
    m_curve->setName(tr("Every k"));
    m_suggestion = plot()->addGraph();
    m_suggestion->setName(tr("Suggested"));
    m_suggestion->setLineStyle(QCPGraph::lsNone);
    m_suggestion->setLayer(m_markLayer);
    m_suggestion->removeFromLegend();
    m_mark = plot()->addGraph();
    m_mark->setName(tr("Now"));
    m_mark->setLineStyle(QCPGraph::lsNone);
    m_mark->setLayer(m_markLayer);
    plot()->xAxis->setLabel(tr("Forgetting power left (%)"));
    plot()->yAxis->setLabel(tr("Predicted interference"));
    plot()->legend->setVisible(true);
    putLegendAbove(3);

    m_label = new QCPItemText(plot());
    m_label->setLayer(m_markLayer);
    m_label->setSelectable(false);
    m_label->setClipToAxisRect(false);
    m_label->setPadding(QMargins(6, 2, 6, 2));
    // The curve rises to the right: the corner above its beginning is free, on either kind of axis.
    m_label->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_label->position->setCoords(0.02, 0.03);
    m_label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void TradeOffPlot::restyle()
{
    m_curve->setPen(curvePen(PlotColour::Blue, palette()));
    const QColor mark = plotColour(PlotColour::Purple, palette());
    m_mark->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette().color(QPalette::Text), 1.5), mark, 12));
    m_suggestion->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond,
                                                  QPen(plotColour(PlotColour::Green, palette()), 2.5),
                                                  palette().color(QPalette::Base), 13));
    m_label->setPen(QPen(mark, 1.5));
    m_label->setBrush(palette().brush(QPalette::Base));
    m_label->setColor(palette().color(QPalette::Text));
    m_label->setFont(font());
}

void TradeOffPlot::setCurve(const std::optional<TradeOff>& curve, const QString& hint)
{
    m_points = curve && curve->size() > 0 ? curve : std::nullopt;
    m_current = 0;
    m_outlook.reset();
    m_suggested.reset();
    m_largest = 0.0;
    m_smallest = 0.0;
    static const std::vector<double> none;
    const auto& values = m_points ? m_points->interference : none;
    for (const double value : values) {
        if (std::isfinite(value))
            m_largest = std::max(m_largest, value);
    }
    for (const double value : values) {
        if (std::isfinite(value) && value > m_largest * smallestShown)
            m_smallest = m_smallest > 0.0 ? std::min(m_smallest, value) : value;
    }
    const bool shown = m_points.has_value();
    showCurves(shown);
    if (!shown)
        setAccessibleDescription(hint);
    setHint(hint);
    showPoints();
    rescale();
}

void TradeOffPlot::showPoints()
{
    QVector<double> order;
    QVector<double> power;
    QVector<double> interference;
    for (std::size_t i = 0; m_points && i < m_points->size(); ++i) {
        if (!std::isfinite(m_points->interference[i]))
            continue;
        order << static_cast<double>(i);
        power << m_points->powerPercent[i];
        interference << shownInterference(m_points->interference[i]);
    }
    m_curve->setData(order, power, interference, true);
    showMark();
    showSuggestion();
}

double TradeOffPlot::shownInterference(double interference) const
{
    const double finite = std::isfinite(interference) ? interference : m_largest;
    return isLogarithmic() ? std::max(finite, 0.5 * m_smallest) : finite;
}

void TradeOffPlot::setCurrent(const LayerOutlook& outlook)
{
    if (!m_points)
        return;
    m_outlook = outlook;
    m_current = pointAt(*m_points, outlook);
    showMark();
    m_markLayer->replot();
}

void TradeOffPlot::showMark()
{
    m_mark->setVisible(m_outlook.has_value());
    m_label->setVisible(m_outlook.has_value());
    if (!m_outlook)
        return;
    const double power = 100.0 * m_outlook->forgettingPower;
    m_mark->setData({power}, {shownInterference(m_outlook->relativeInterference)}, true);
    const QLocale locale;
    const QString text =
        tr("%1 % left at %2")
            .arg(locale.toString(power, 'f', 1), locale.toString(m_outlook->relativeInterference, 'e', 1));
    m_label->setText(text);
    setAccessibleDescription(text);
}

void TradeOffPlot::setSuggested(const std::optional<LayerOutlook>& outlook)
{
    m_suggested = outlook;
    showSuggestion();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void TradeOffPlot::showSuggestion()
{
    const bool shown = m_suggested && m_points;
    m_suggestion->setVisible(shown);
    if (!shown) {
        m_suggestion->removeFromLegend();
        return;
    }
    m_suggestion->setData({100.0 * m_suggested->forgettingPower},
                          {shownInterference(m_suggested->relativeInterference)}, true);
    m_suggestion->addToLegend();
}

void TradeOffPlot::rescale()
{
    const bool logarithmic = isLogarithmic();
    setLogarithmicScale(*plot()->yAxis, logarithmic);
    plot()->yAxis->setNumberFormat(logarithmic ? QStringLiteral("ebc") : QStringLiteral("gbc"));
    plot()->yAxis->setNumberPrecision(logarithmic ? 0 : 3);
    plot()->xAxis->setRange(-2.0, 102.0);
    const double top = m_largest > 0.0 ? m_largest : 1.0;
    if (logarithmic)
        plot()->yAxis->setRange(0.3 * m_smallest, 3.0 * top);
    else
        plot()->yAxis->setRange(-0.03 * top, 1.05 * top);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void TradeOffPlot::setLogInterference(bool on)
{
    if (on == m_logarithmic)
        return;
    m_logarithmic = on;
    showPoints();
    rescale();
}

void TradeOffPlot::resetZoom()
{
    rescale();
}

QPointF TradeOffPlot::pixelOf(std::size_t point) const
{
    return {plot()->xAxis->coordToPixel(m_points->powerPercent[point]),
            plot()->yAxis->coordToPixel(shownInterference(m_points->interference[point]))};
}

QPoint TradeOffPlot::pointPosition(std::size_t point) const
{
    return pixelOf(point).toPoint();
}

std::size_t TradeOffPlot::nearest(const QPointF& position) const
{
    std::size_t best = 0;
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < m_points->size(); ++i) {
        const QPointF away = pixelOf(i) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

bool TradeOffPlot::isOnHandle(const QPointF& position) const
{
    if (!m_points)
        return false;
    const QPointF away = pixelOf(m_current) - position;
    return std::hypot(away.x(), away.y()) <= grabDistance;
}

void TradeOffPlot::want(std::size_t point)
{
    if (point != m_current)
        Q_EMIT pointWanted(static_cast<int>(point));
}

void TradeOffPlot::dragTo(const QPointF& position)
{
    want(nearest(position));
}

void TradeOffPlot::keyPressEvent(QKeyEvent* event)
{
    if (!m_points) {
        DraggablePlot::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_points->size() - 1;
    const std::size_t page = std::max<std::size_t>(1, last / 20);
    // To the right means more forgetting power, which is fewer directions.
    switch (event->key()) {
    case Qt::Key_Right: want(m_current - std::min<std::size_t>(1, m_current)); break;
    case Qt::Key_Left: want(std::min(m_current + 1, last)); break;
    case Qt::Key_PageUp: want(m_current - std::min(page, m_current)); break;
    case Qt::Key_PageDown: want(std::min(m_current + page, last)); break;
    case Qt::Key_End: want(0); break;
    case Qt::Key_Home: want(last); break;
    default: DraggablePlot::keyPressEvent(event);
    }
}

} // namespace unlearn
