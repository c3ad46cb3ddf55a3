// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pareto_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/run_style.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/pareto_model.h"
#include "widgets/session/percent_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to a point the pointer must be, in pixels.
constexpr double grabDistance = 12.0;

constexpr double markSize = 9.0; // pixels

/// Points whose marks hide each other whatever the zoom, as those of runs that differ in their attack alone.
std::vector<std::vector<const ParetoPoint*>> places(const std::vector<ParetoPoint>& points)
{
    std::vector<std::vector<const ParetoPoint*>> all;
    for (const ParetoPoint& point : points) {
        const auto same = std::ranges::find_if(all, [&point](const auto& place) {
            return place.front()->forgetDistance == point.forgetDistance
                && place.front()->testErrorPercent == point.testErrorPercent;
        });
        if (same == all.end())
            all.push_back({&point});
        else
            same->push_back(&point);
    }
    return all;
}

std::set<RunId> runsOf(const std::vector<const ParetoPoint*>& points)
{
    std::set<RunId> runs;
    for (const ParetoPoint* point : points)
        runs.insert(point->runs.begin(), point->runs.end());
    return runs;
}

} // namespace

ParetoPlot::ParetoPlot(CompareModel& model, const ParetoModel& figures, QWidget* parent)
    : PlotWidget(QStringLiteral("pareto"), {260, 180}, parent), m_model(model), m_figures(figures),
      m_labels(*plot(), markSize), m_caption(new QLabel(this))
{
    answerPointer();
    plot()->xAxis->setLabel(tr("Distance of the forget error to retrained (points)"));
    plot()->yAxis->setLabel(tr("Test error (%)"));
    putLegendAbove(2);
    setHint(tr("Compared runs appear here that have a retrained model to be compared with."));
    offerExport(*this, &figures, QStringLiteral("pareto"));
    m_caption->setObjectName(QStringLiteral("paretoCaption"));
    m_caption->setWordWrap(true);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_caption->hide();
    layout()->addWidget(m_caption);
    connect(&figures, &QAbstractItemModel::modelReset, this, [this] {
        showCaption();
        redraw();
        if (points() != m_fitted) // else the runs were read again: the user's zoom stays
            fit();
        m_fitted = points();
    });
    for (const auto signal : {&CompareModel::highlightChanged, &CompareModel::hoverChanged})
        connect(&model, signal, this, &ParetoPlot::redraw);
    applyStyle();
}

const std::vector<ParetoPoint>& ParetoPlot::points() const
{
    return m_figures.points();
}

void ParetoPlot::redraw()
{
    plot()->clearPlottables();
    plot()->clearItems();
    showCurves(!points().empty());
    std::vector<QCPGraph*> fronts; // one for each task
    for (int task = 0; task < taskCount(); ++task) {
        auto* front = plot()->addGraph();
        front->setName(tr("Beaten by none"));
        front->setPen(curvePen(PlotColour::Green, palette(), Qt::DashLine, 1.5));
        front->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, plotColour(PlotColour::Green, palette()),
                                               plotColour(PlotColour::Green, palette()), markSize));
        if (task > 0)
            front->removeFromLegend();
        fronts.push_back(front);
    }
    auto* others = plot()->addGraph();
    others->setName(tr("Other runs"));
    others->setLineStyle(QCPGraph::lsNone);
    others->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, plotColour(PlotColour::Blue, palette()), markSize));
    auto* rings = plot()->addGraph();
    rings->removeFromLegend();
    rings->setLineStyle(QCPGraph::lsNone);
    rings->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(plotColour(PlotColour::Purple, palette()), 2.5), {}, 17));
    QStringList described;
    for (const ParetoPoint& point : points()) {
        (point.isBest ? fronts[static_cast<std::size_t>(point.task)] : others)
            ->addData(point.forgetDistance, point.testErrorPercent);
        const bool highlighted = m_figures.isHighlighted(point);
        if (highlighted || std::ranges::any_of(point.runs, [this](RunId run) { return m_model.standsOut(run); }))
            rings->addData(point.forgetDistance, point.testErrorPercent);
        if (highlighted)
            described << description(point);
        addBars(point);
    }
    labelMarks();
    setAccessibleDescription(described.join(QStringLiteral("; ")));
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

QString ParetoPlot::description(const ParetoPoint& point) const
{
    const QString testError = percentText(point.testErrorPercent);
    const QString distance = percentText(point.forgetDistance);
    if (!point.testErrorDeviation || !point.forgetDistanceDeviation)
        return tr("Run %1: test error %2 %, distance %3 points")
            .arg(identifierText(point.runs.front()), testError, distance);
    return tr("%1: test error %2 ± %3 %, distance %4 ± %5 points")
        .arg(m_figures.title(point), testError, percentText(*point.testErrorDeviation), distance,
             percentText(*point.forgetDistanceDeviation));
}

int ParetoPlot::taskCount() const
{
    int count = 0;
    for (const ParetoPoint& point : points())
        count = std::max(count, point.task + 1);
    return count;
}

void ParetoPlot::showCaption()
{
    const int tasks = taskCount();
    QStringList sentences;
    if (tasks > 1)
        sentences << tr("These runs are of %1 different tasks. Only runs of the same model, data and forget set are "
                        "measured against each other: each task has a line of its own.")
                         .arg(QLocale().toString(tasks));
    if (std::ranges::any_of(points(), [](const ParetoPoint& point) { return point.testErrorDeviation.has_value(); }))
        sentences << tr("A mark with bars is the mean of several seeds; the bars are their standard deviation.");
    m_caption->setText(sentences.join(QLatin1Char(' ')));
    m_caption->setVisible(!sentences.isEmpty());
}

void ParetoPlot::addBars(const ParetoPoint& point)
{
    const double across = point.forgetDistanceDeviation.value_or(0.0);
    const double up = point.testErrorDeviation.value_or(0.0);
    const auto addBar = [&](double dx, double dy) {
        auto* bar = new QCPItemLine(plot());
        bar->setSelectable(false);
        bar->start->setCoords(point.forgetDistance - dx, point.testErrorPercent - dy);
        bar->end->setCoords(point.forgetDistance + dx, point.testErrorPercent + dy);
        bar->setHead(QCPLineEnding(QCPLineEnding::esBar, 7, 7));
        bar->setTail(QCPLineEnding(QCPLineEnding::esBar, 7, 7));
        bar->setPen(QPen(palette().color(QPalette::PlaceholderText), 1.5));
    };
    if (across > 0.0)
        addBar(across, 0.0);
    if (up > 0.0)
        addBar(0.0, up);
}

void ParetoPlot::labelMarks()
{
    constexpr qsizetype mostNamed = 3;
    std::vector<MarkLabel> labels;
    for (const std::vector<const ParetoPoint*>& place : places(points())) {
        QStringList named;
        std::size_t runs = 0;
        for (const ParetoPoint* point : place) {
            if (named.size() < mostNamed)
                named << identifierText(point->runs.front());
            runs += point->runs.size();
        }
        const int others = static_cast<int>(runs) - static_cast<int>(named.size());
        const QString text = named.join(QStringLiteral(", "));
        labels.push_back({.mark = {place.front()->forgetDistance, place.front()->testErrorPercent},
                          .text = others == 0 ? text : tr("%1 (+%2)").arg(text, QLocale().toString(others)),
                          .isBold = std::ranges::any_of(
                              place, [this](const ParetoPoint* point) { return m_figures.isHighlighted(*point); })});
    }
    m_labels.setLabels(std::move(labels), font(), palette().color(QPalette::Text));
}

void ParetoPlot::fit()
{
    double widest = 1.0;
    double leftmost = 0.0;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = 0.0;
    for (const ParetoPoint& point : points()) {
        const double across = point.forgetDistanceDeviation.value_or(0.0);
        const double up = point.testErrorDeviation.value_or(0.0);
        widest = std::max(widest, point.forgetDistance + across);
        leftmost = std::min(leftmost, point.forgetDistance - across);
        lowest = std::min(lowest, point.testErrorPercent - up);
        highest = std::max(highest, point.testErrorPercent + up);
    }
    const double room = std::max(0.5, 0.15 * (highest - lowest));
    plot()->xAxis->setRange(leftmost - 0.05 * widest, 1.15 * widest);
    if (!points().empty())
        plot()->yAxis->setRange(lowest - room, highest + room);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

QPoint ParetoPlot::positionOf(RunId run) const
{
    for (const ParetoPoint& point : points()) {
        if (std::ranges::find(point.runs, run) != point.runs.end())
            return {qRound(plot()->xAxis->coordToPixel(point.forgetDistance)),
                    qRound(plot()->yAxis->coordToPixel(point.testErrorPercent))};
    }
    return {-1, -1};
}

std::vector<const ParetoPoint*> ParetoPlot::pointsAt(const QPointF& position) const
{
    std::vector<const ParetoPoint*> nearest;
    double least = grabDistance;
    for (const auto& place : places(points())) {
        const double across = plot()->xAxis->coordToPixel(place.front()->forgetDistance) - position.x();
        const double up = plot()->yAxis->coordToPixel(place.front()->testErrorPercent) - position.y();
        if (const double distance = std::hypot(across, up); distance <= least) {
            least = distance;
            nearest = place;
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
        if (mouse->button() != Qt::LeftButton)
            break;
        const std::set<RunId> there = runsOf(pointsAt(mouse->position()));
        if (there.empty())
            break;
        auto runs = mouse->modifiers() & Qt::ControlModifier ? m_model.highlighted() : std::set<RunId>();
        if (std::ranges::all_of(there, [&runs](RunId run) { return runs.contains(run); })) {
            for (const RunId run : there)
                runs.erase(run);
        } else {
            runs.insert(there.begin(), there.end());
        }
        m_model.setHighlighted(std::move(runs));
        return true;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const auto there = pointsAt(mouse->position());
        QStringList titles;
        for (const ParetoPoint* point : there) {
            if (titles.size() == static_cast<qsizetype>(mostRunsInLegend)) {
                titles << QStringLiteral("…");
                break;
            }
            titles << m_figures.title(*point);
        }
        plot()->setCursor(there.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        plot()->setToolTip(titles.join(QLatin1Char('\n')));
        m_model.setHovered(runsOf(there));
        break;
    }
    case QEvent::Leave: m_model.setHovered({}); break;
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

/// From the highlighted mark that lies farthest that way, to its neighbour by distance.
void ParetoPlot::step(int places)
{
    if (points().empty())
        return;
    auto order = points();
    std::ranges::stable_sort(order, {}, &ParetoPoint::forgetDistance);
    const int last = static_cast<int>(order.size()) - 1;
    int now = places > 0 ? -1 : last + 1;
    for (int i = 0; i <= last; ++i) {
        if (m_figures.isHighlighted(order[static_cast<std::size_t>(i)])) {
            now = i;
            if (places < 0)
                break;
        }
    }
    const ParetoPoint& next = order[static_cast<std::size_t>(std::clamp(now + places, 0, last))];
    m_model.setHighlighted({next.runs.begin(), next.runs.end()});
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
