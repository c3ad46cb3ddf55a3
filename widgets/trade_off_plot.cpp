// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trade_off_plot.h"

#include "widgets/plot_style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to the mark the pointer must be to take it, in pixels.
constexpr double grabDistance = 12.0;
/// Orders of magnitude below the largest interference that are shown: beyond them it is as good as none.
constexpr double smallestShown = 1e-9;

} // namespace

TradeOffPlot::TradeOffPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(260, 170);
    buildPlot();
    restyle();
    setCurve(std::nullopt, {});
}

void TradeOffPlot::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("tradeOffCanvas"));
    m_plot->setFocusProxy(this);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->installEventFilter(this);
    m_plot->addLayer(QStringLiteral("mark"), m_plot->layer(QStringLiteral("axes")), QCustomPlot::limAbove);
    m_markLayer = m_plot->layer(QStringLiteral("mark"));
    m_markLayer->setMode(QCPLayer::lmBuffered);

    m_curve = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
    m_curve->setName(tr("Every choice"));
    m_suggestion = m_plot->addGraph();
    m_suggestion->setName(tr("Suggested"));
    m_suggestion->setLineStyle(QCPGraph::lsNone);
    m_suggestion->setLayer(m_markLayer);
    m_suggestion->removeFromLegend();
    m_mark = m_plot->addGraph();
    m_mark->setName(tr("Now"));
    m_mark->setLineStyle(QCPGraph::lsNone);
    m_mark->setLayer(m_markLayer);
    m_plot->xAxis->setLabel(tr("Forgetting power left (%)"));
    m_plot->yAxis->setLabel(tr("Predicted interference"));
    m_plot->legend->setVisible(true);
    placeLegendAbove(*m_plot, 3);

    m_label = new QCPItemText(m_plot);
    m_label->setLayer(m_markLayer);
    m_label->setSelectable(false);
    m_label->setClipToAxisRect(false);
    m_label->setPadding(QMargins(6, 2, 6, 2));
    // The curve rises to the right: the corner above its beginning is free, on either kind of axis.
    m_label->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_label->position->setCoords(0.02, 0.03);
    m_label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint = new QCPItemText(m_plot);
    m_hint->setSelectable(false);
    m_hint->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_hint->position->setCoords(0.5, 0.5);
}

void TradeOffPlot::restyle()
{
    m_plot->setFont(font());
    followPalette(*m_plot, palette());
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
    m_hint->setFont(font());
    m_hint->setColor(palette().color(QPalette::PlaceholderText));
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
    m_plot->legend->setVisible(shown);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis})
        axis->setVisible(shown);
    if (!shown)
        setAccessibleDescription(hint);
    m_hint->setVisible(!shown);
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

void TradeOffPlot::setHint(const QString& hint)
{
    if (hint == m_hint->text())
        return;
    m_hint->setText(hint);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
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
    m_plot->replot(QCustomPlot::rpQueuedReplot);
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
    m_plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->yAxis->setTicker(logarithmic ? QSharedPointer<QCPAxisTickerLog>::create().staticCast<QCPAxisTicker>()
                                         : QSharedPointer<QCPAxisTicker>::create());
    m_plot->yAxis->setNumberFormat(logarithmic ? QStringLiteral("ebc") : QStringLiteral("gbc"));
    m_plot->yAxis->setNumberPrecision(logarithmic ? 0 : 3);
    m_plot->xAxis->setRange(-2.0, 102.0);
    const double top = m_largest > 0.0 ? m_largest : 1.0;
    if (logarithmic)
        m_plot->yAxis->setRange(0.3 * m_smallest, 3.0 * top);
    else
        m_plot->yAxis->setRange(-0.03 * top, 1.05 * top);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
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
    return {m_plot->xAxis->coordToPixel(m_points->powerPercent[point]),
            m_plot->yAxis->coordToPixel(shownInterference(m_points->interference[point]))};
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

bool TradeOffPlot::isOnMark(const QPointF& position) const
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

bool TradeOffPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        if (mouse->button() == Qt::LeftButton && isOnMark(mouse->position())) {
            m_dragging = true;
            Q_EMIT dragBegan();
            return true;
        }
        break;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_dragging) {
            want(nearest(mouse->position()));
            return true;
        }
        m_plot->setCursor(isOnMark(mouse->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor);
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

void TradeOffPlot::keyPressEvent(QKeyEvent* event)
{
    if (!m_points) {
        QWidget::keyPressEvent(event);
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
    default: QWidget::keyPressEvent(event);
    }
}

void TradeOffPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    QWidget::changeEvent(event);
}

} // namespace unlearn
