// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parallel_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/run_style.h"
#include "widgets/session/compare_axes_model.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/identifier_text.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to a line the pointer must be, in pixels.
constexpr double grabDistance = 8.0;
/// Room beside the outermost axes, in distances between axes, for their titles.
constexpr double sideRoom = 0.5;

double distanceToSegment(const QPointF& point, const QPointF& from, const QPointF& to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0.0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    const QPointF apart = point - (from + share * along);
    return std::hypot(apart.x(), apart.y());
}

} // namespace

ParallelPlot::ParallelPlot(CompareModel& model, const CompareAxesModel& axes, QWidget* parent)
    : PlotWidget(QStringLiteral("parallel"), {320, 200}, parent), m_model(model), m_axes(axes),
      m_marker(new QCPItemLine(plot()))
{
    QCPLayer* above = answerPointer();
    plot()->setInteractions(QCP::iNone); // axes stay where they are
    m_marker->setLayer(above);
    m_marker->setSelectable(false);
    m_marker->setVisible(false);
    for (QCPAxis* axis : {plot()->xAxis, plot()->xAxis2}) {
        axis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
        axis->setBasePen(Qt::NoPen);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
    }
    constexpr double room = 0.05;
    plot()->yAxis->setRange(-room, 1.0 + room);
    putLegendAbove(3);
    setHint(tr("Select two or more runs in the list of runs, then Compare in their context menu; or begin a sweep."));
    offerExport(*this, &axes, QStringLiteral("parallel"));
    connect(&axes, &QAbstractItemModel::modelReset, this, &ParallelPlot::rebuild);
    for (const auto signal : {&CompareModel::highlightChanged, &CompareModel::hoverChanged})
        connect(&model, signal, this, &ParallelPlot::restyle);
    rebuild();
    applyStyle();
}

RunId ParallelPlot::run(std::size_t row) const
{
    return m_axes.run(static_cast<int>(row));
}

double ParallelPlot::heightOf(std::size_t row, std::size_t axis) const
{
    const CompareAxis& values = m_axes.axes()[axis];
    const double span = values.most() - values.least();
    const double value = values.values[row];
    if (!std::isfinite(value))
        return std::numeric_limits<double>::quiet_NaN();
    return span > 0.0 ? (value - values.least()) / span : 0.5;
}

void ParallelPlot::rebuild()
{
    plot()->clearPlottables();
    m_lines.clear();
    const auto rows = static_cast<std::size_t>(m_axes.rowCount());
    const std::size_t count = m_axes.axes().size();
    const bool shown = rows > 0 && count > 0;
    showCurves(shown);
    plot()->xAxis2->setVisible(shown);
    plot()->yAxis->setVisible(false);
    m_axis = std::clamp(m_axis, 0, std::max(0, static_cast<int>(count) - 1));
    for (QCPAxis* axis : {plot()->xAxis, plot()->xAxis2})
        axis->setRange(-sideRoom, static_cast<double>(count) - 1.0 + sideRoom);
    std::vector<LegendName> names;
    for (std::size_t row = 0; row < rows; ++row) {
        auto* line = plot()->addGraph();
        names.push_back({line, m_model.runTitle(run(row)), identifierText(run(row))});
        for (std::size_t axis = 0; axis < count; ++axis)
            line->addData(static_cast<double>(axis), heightOf(row, axis));
        m_lines.push_back(line);
    }
    setLegendNames(std::move(names));
    showTitles();
    restyle();
}

void ParallelPlot::showTitles()
{
    const auto& axes = m_axes.axes();
    constexpr int gap = 8;
    const int width = axes.empty() ? 0 : std::max(1, plot()->width() / static_cast<int>(axes.size()) - gap);
    auto below = QSharedPointer<QCPAxisTickerText>::create();
    auto above = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const auto at = static_cast<double>(i);
        below->addTick(at, axes[i].text(axes[i].least()));
        above->addTick(at,
                       wrappedText(axes[i].title, width, plot()->xAxis2->tickLabelFont()) + QLatin1Char('\n')
                           + axes[i].text(axes[i].most()));
    }
    plot()->xAxis->setTicker(below);
    plot()->xAxis2->setTicker(above);
}

void ParallelPlot::restyle()
{
    constexpr double markSize = 7.0;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const RunId id = run(row);
        const bool standsOut = m_model.standsOut(id);
        const QPen pen = runPen(row, standsOut, m_model.isFaded(id), palette());
        m_lines[row]->setPen(pen);
        m_lines[row]->setScatterStyle(runMark(row, pen, markSize));
        m_lines[row]->setLayer(standsOut ? QStringLiteral("pointer") : QStringLiteral("main"));
    }
    QColor upright = palette().color(QPalette::Text);
    upright.setAlpha(150);
    plot()->xAxis->grid()->setPen(QPen(upright, 0));
    plot()->xAxis->grid()->setZeroLinePen(QPen(upright, 0));
    plot()->yAxis->grid()->setVisible(false);
    for (QCPAxis* axis : {plot()->xAxis, plot()->xAxis2}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
    }
    m_marker->setPen(QPen(palette().color(QPalette::Highlight), 4.0));
    m_marker->setVisible(hasFocus() && !m_lines.empty());
    m_marker->start->setCoords(m_axis, 0.0);
    m_marker->end->setCoords(m_axis, 1.0);
    describe();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

/// What the eye sees of the highlighted runs, and where the keys are.
void ParallelPlot::describe()
{
    QStringList described;
    const auto& axes = m_axes.axes();
    if (!axes.empty())
        described << tr("Axis %1").arg(axes[static_cast<std::size_t>(m_axis)].title);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (!m_model.highlighted().contains(run(row)))
            continue;
        QStringList values;
        for (const CompareAxis& axis : axes)
            values << tr("%1 %2").arg(axis.title, axis.text(axis.values[row]));
        described << tr("Run %1: %2").arg(identifierText(run(row)), values.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(described.join(QStringLiteral("; ")));
}

QPointF ParallelPlot::pixelOf(std::size_t row, std::size_t axis) const
{
    return {plot()->xAxis->coordToPixel(static_cast<double>(axis)), plot()->yAxis->coordToPixel(heightOf(row, axis))};
}

QPoint ParallelPlot::positionOf(RunId wanted, int axis) const
{
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (const QPointF at = pixelOf(row, static_cast<std::size_t>(axis));
            run(row) == wanted && std::isfinite(at.y()))
            return at.toPoint();
    }
    return {-1, -1};
}

std::optional<std::size_t> ParallelPlot::rowAt(const QPointF& position) const
{
    std::optional<std::size_t> nearest;
    double least = grabDistance;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        for (std::size_t axis = 0; axis < m_axes.axes().size(); ++axis) {
            const QPointF to = pixelOf(row, axis);
            QPointF from = axis > 0 ? pixelOf(row, axis - 1) : to;
            if (!std::isfinite(from.y())) // a gap: the mark stands alone
                from = to;
            const double distance = std::isfinite(to.y()) ? distanceToSegment(position, from, to) : grabDistance + 1.0;
            if (distance <= least) {
                least = distance;
                nearest = row;
            }
        }
    }
    return nearest;
}

bool ParallelPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        const auto row = mouse->button() == Qt::LeftButton ? rowAt(mouse->position()) : std::nullopt;
        if (!row)
            break;
        auto runs = mouse->modifiers() & Qt::ControlModifier ? m_model.highlighted() : std::set<RunId>();
        if (!runs.insert(run(*row)).second)
            runs.erase(run(*row));
        m_model.setHighlighted(std::move(runs));
        return true;
    }
    case QEvent::MouseMove: {
        const auto row = rowAt(static_cast<QMouseEvent*>(event)->position());
        plot()->setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
        plot()->setToolTip(row ? m_model.runTitle(run(*row)) : QString());
        m_model.setHovered(row ? std::set<RunId>{run(*row)} : std::set<RunId>());
        break;
    }
    case QEvent::Leave: m_model.setHovered({}); break;
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

void ParallelPlot::chooseAxis(int axis)
{
    if (m_axes.axes().empty())
        return;
    m_axis = std::clamp(axis, 0, static_cast<int>(m_axes.axes().size()) - 1);
    restyle();
}

/// From the highlighted run that lies farthest that way on the current axis, to its neighbour there.
void ParallelPlot::moveAlong(int places)
{
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (std::isfinite(heightOf(row, static_cast<std::size_t>(m_axis))))
            order.push_back(row);
    }
    if (order.empty())
        return;
    std::ranges::stable_sort(order, {},
                             [this](std::size_t row) { return heightOf(row, static_cast<std::size_t>(m_axis)); });
    const int last = static_cast<int>(order.size()) - 1;
    int now = places > 0 ? -1 : last + 1;
    for (int i = 0; i <= last; ++i) {
        if (m_model.highlighted().contains(run(order[static_cast<std::size_t>(i)]))) {
            now = i;
            if (places < 0)
                break;
        }
    }
    m_model.setHighlighted({run(order[static_cast<std::size_t>(std::clamp(now + places, 0, last))])});
}

void ParallelPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: chooseAxis(m_axis - 1); break;
    case Qt::Key_Right: chooseAxis(m_axis + 1); break;
    case Qt::Key_Up: moveAlong(1); break;
    case Qt::Key_Down: moveAlong(-1); break;
    case Qt::Key_Escape: m_model.setHighlighted({}); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

void ParallelPlot::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    showTitles();
}

void ParallelPlot::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    restyle();
}

void ParallelPlot::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    restyle();
}

} // namespace unlearn
