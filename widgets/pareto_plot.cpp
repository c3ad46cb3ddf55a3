// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pareto_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/percent_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to a point the pointer must be, in pixels.
constexpr double grabDistance = 12.0;

} // namespace

ParetoPlot::ParetoPlot(CompareModel& model, const QAbstractItemModel* figures, QWidget* parent)
    : PlotWidget(QStringLiteral("pareto"), {260, 180}, parent), m_model(model), m_caption(new QLabel(this))
{
    answerPointer();
    plot()->xAxis->setLabel(tr("Distance of the forget error to retrained (points)"));
    plot()->yAxis->setLabel(tr("Test error (%)"));
    putLegendAbove(2);
    setHint(tr("Compared runs appear here that have a retrained model to be compared with."));
    offerExport(*plot(), *this, figures, QStringLiteral("pareto"));
    m_caption->setObjectName(QStringLiteral("paretoCaption"));
    m_caption->setWordWrap(true);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_caption->hide();
    layout()->addWidget(m_caption);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_points = paretoPoints(m_model.runs());
        showCaption();
        redraw();
        fit();
    });
    for (const auto signal : {&CompareModel::highlightChanged, &CompareModel::hoverChanged})
        connect(&model, signal, this, &ParetoPlot::redraw);
    applyStyle();
}

void ParetoPlot::redraw()
{
    plot()->clearPlottables();
    plot()->clearItems();
    showCurves(!m_points.empty());
    std::vector<QCPGraph*> fronts; // one for each task
    for (int task = 0; task < taskCount(); ++task) {
        auto* front = plot()->addGraph();
        front->setName(tr("Beaten by none"));
        front->setPen(curvePen(PlotColour::Green, palette(), Qt::DashLine, 1.5));
        front->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, plotColour(PlotColour::Green, palette()),
                                               plotColour(PlotColour::Green, palette()), 9));
        if (task > 0)
            front->removeFromLegend();
        fronts.push_back(front);
    }
    auto* others = plot()->addGraph();
    others->setName(tr("Other runs"));
    others->setLineStyle(QCPGraph::lsNone);
    others->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, plotColour(PlotColour::Blue, palette()), 9));
    auto* rings = plot()->addGraph();
    rings->removeFromLegend();
    rings->setLineStyle(QCPGraph::lsNone);
    rings->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(plotColour(PlotColour::Purple, palette()), 2.5), {}, 17));
    QStringList described;
    for (const ParetoPoint& point : m_points) {
        (point.isBest ? fronts[static_cast<std::size_t>(point.task)] : others)
            ->addData(point.forgetDistance, point.testErrorPercent);
        const bool highlighted = m_model.highlighted().contains(point.run);
        if (highlighted || m_model.standsOut(point.run))
            rings->addData(point.forgetDistance, point.testErrorPercent);
        if (highlighted)
            described << tr("Run %1: test error %2 %, distance %3 points")
                             .arg(identifierText(point.run), percentText(point.testErrorPercent),
                                  percentText(point.forgetDistance));
        addLabel(point, highlighted);
    }
    setAccessibleDescription(described.join(QStringLiteral("; ")));
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

int ParetoPlot::taskCount() const
{
    int count = 0;
    for (const ParetoPoint& point : m_points)
        count = std::max(count, point.task + 1);
    return count;
}

void ParetoPlot::showCaption()
{
    const int tasks = taskCount();
    m_caption->setVisible(tasks > 1);
    m_caption->setText(tr("These runs are of %1 different tasks. Only runs of the same model, data and forget set are "
                          "measured against each other: each task has a line of its own.")
                           .arg(QLocale().toString(tasks)));
}

void ParetoPlot::addLabel(const ParetoPoint& point, bool highlighted)
{
    auto* label = new QCPItemText(plot());
    label->setSelectable(false);
    label->position->setCoords(point.forgetDistance, point.testErrorPercent);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setPadding(QMargins(8, 0, 0, 3));
    label->setText(identifierText(point.run));
    label->setColor(palette().color(QPalette::Text));
    QFont labelFont = font();
    labelFont.setBold(highlighted);
    label->setFont(labelFont);
}

void ParetoPlot::fit()
{
    double widest = 1.0;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = 0.0;
    for (const ParetoPoint& point : m_points) {
        widest = std::max(widest, point.forgetDistance);
        lowest = std::min(lowest, point.testErrorPercent);
        highest = std::max(highest, point.testErrorPercent);
    }
    const double room = std::max(0.5, 0.15 * (highest - lowest));
    plot()->xAxis->setRange(-0.05 * widest, 1.15 * widest);
    if (!m_points.empty())
        plot()->yAxis->setRange(lowest - room, highest + room);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

QPoint ParetoPlot::positionOf(RunId run) const
{
    for (const ParetoPoint& point : m_points) {
        if (point.run == run)
            return {qRound(plot()->xAxis->coordToPixel(point.forgetDistance)),
                    qRound(plot()->yAxis->coordToPixel(point.testErrorPercent))};
    }
    return {-1, -1};
}

const ParetoPoint* ParetoPlot::pointAt(const QPointF& position) const
{
    const ParetoPoint* nearest = nullptr;
    double least = grabDistance;
    for (const ParetoPoint& point : m_points) {
        const double across = plot()->xAxis->coordToPixel(point.forgetDistance) - position.x();
        const double up = plot()->yAxis->coordToPixel(point.testErrorPercent) - position.y();
        if (const double distance = std::hypot(across, up); distance <= least) {
            least = distance;
            nearest = &point;
        }
    }
    return nearest;
}

bool ParetoPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        const ParetoPoint* point = mouse->button() == Qt::LeftButton ? pointAt(mouse->position()) : nullptr;
        if (!point)
            break;
        auto runs = mouse->modifiers() & Qt::ControlModifier ? m_model.highlighted() : std::set<RunId>();
        if (!runs.insert(point->run).second)
            runs.erase(point->run);
        m_model.setHighlighted(std::move(runs));
        return true;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const ParetoPoint* point = pointAt(mouse->position());
        plot()->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
        plot()->setToolTip(point ? m_model.runTitle(point->run) : QString());
        m_model.setHovered(point ? std::set<RunId>{point->run} : std::set<RunId>());
        break;
    }
    case QEvent::Leave: m_model.setHovered({}); break;
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

/// From the highlighted run that lies farthest that way, to its neighbour by distance.
void ParetoPlot::step(int places)
{
    if (m_points.empty())
        return;
    auto order = m_points;
    std::ranges::stable_sort(order, {}, &ParetoPoint::forgetDistance);
    const int last = static_cast<int>(order.size()) - 1;
    int now = places > 0 ? -1 : last + 1;
    for (int i = 0; i <= last; ++i) {
        if (m_model.highlighted().contains(order[static_cast<std::size_t>(i)].run)) {
            now = i;
            if (places < 0)
                break;
        }
    }
    m_model.setHighlighted({order[static_cast<std::size_t>(std::clamp(now + places, 0, last))].run});
}

void ParetoPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Escape: m_model.setHighlighted({}); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
