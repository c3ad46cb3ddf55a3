// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projection_lab_plot.h"

#include "widgets/plot_style.h"
#include "widgets/session/lab_text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to a sample the pointer must be to take it, in pixels.
constexpr double grabDistance = 14.0;
/// Of the description from the axes, as a share of their lengths.
constexpr double labelInset = 0.01;
/// Half of what is shown of the shorter axis: samples at their limit stay whole.
constexpr double shown = ProjectionLab::extent + 0.4;
/// Lines end so far outside that no zoom shows their ends.
constexpr double farAway = 1000.0;

void setLine(QCPCurve& curve, const PlaneVector& through, const PlaneVector& along)
{
    curve.setData({0.0, 1.0}, {through[0] - farAway * along[0], through[0] + farAway * along[0]},
                  {through[1] - farAway * along[1], through[1] + farAway * along[1]}, true);
}

std::size_t graphOf(const PlanePoint& point)
{
    return (point.forgotten ? 2U : 0U) + static_cast<std::size_t>(point.label);
}

} // namespace

ProjectionLabPlot::ProjectionLabPlot(ProjectionLab& lab, QWidget* parent)
    : DraggablePlot(QStringLiteral("lab"), {360, 360}, Qt::SizeAllCursor, parent), m_lab(lab)
{
    buildPlot();
    applyStyle();
    connect(plot(), &QCustomPlot::afterLayout, this, [this] {
        if (plot()->axisRect()->size() != m_fitted)
            resetZoom(); // drawn again, as ticks were settled before
    });
    connect(&m_lab, &ProjectionLab::changed, this, &ProjectionLabPlot::redraw);
    redraw();
}

void ProjectionLabPlot::buildPlot()
{
    m_sceneLayer = answerPointer();
    m_whole = new QCPItemRect(plot());
    m_whole->setSelectable(false);
    m_whole->setLayer(m_sceneLayer);
    for (QCPItemPosition* corner : {m_whole->topLeft, m_whole->bottomRight})
        corner->setType(QCPItemPosition::ptAxisRectRatio);
    m_whole->topLeft->setCoords(0.0, 0.0);
    m_whole->bottomRight->setCoords(1.0, 1.0);
    m_whole->setPen(Qt::NoPen);

    const auto addCurve = [this](const QString& name) {
        auto* curve = new QCPCurve(plot()->xAxis, plot()->yAxis);
        curve->setName(name);
        curve->setLayer(m_sceneLayer);
        return curve;
    };
    const auto addGraph = [this](const QString& name) {
        QCPGraph* graph = plot()->addGraph();
        graph->setName(name);
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setLayer(m_sceneLayer);
        return graph;
    };
    m_space = addCurve(tr("Core gradient space"));
    m_outline = addCurve(tr("Spread of retained inputs"));
    m_boundaries[Original] = addCurve(tr("Boundary before"));
    m_boundaries[Retrained] = addCurve(tr("Boundary retrained"));
    m_boundaries[Now] = addCurve(tr("Boundary now"));
    const std::array steps{tr("Step without projection"), tr("Projected step")};
    for (std::size_t i = 0; i < m_arrows.size(); ++i) {
        m_arrows[i] = new QCPItemLine(plot());
        m_arrows[i]->setSelectable(false);
        m_arrows[i]->setLayer(m_sceneLayer);
        m_arrowKeys[i] = plot()->addGraph(); // lines of the legend; never drawn, as they have no data
        m_arrowKeys[i]->setName(steps[i]);
    }
    const std::array sets{tr("Retained, class A"), tr("Retained, class B"), tr("To be forgotten, class A"),
                          tr("To be forgotten, class B")};
    for (std::size_t i = 0; i < m_points.size(); ++i)
        m_points[i] = addGraph(sets[i]);
    m_ring = addGraph(QString());
    m_ring->removeFromLegend();
    m_label = new QCPItemText(plot());
    m_label->setLayer(m_sceneLayer);
    m_label->setSelectable(false);
    m_label->setPadding(QMargins(6, 2, 6, 2));
    m_label->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_label->position->setCoords(labelInset, 1.0 - labelInset);
    m_label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    plot()->xAxis->setLabel(tr("First input x₁"));
    plot()->yAxis->setLabel(tr("Second input x₂"));
    plot()->legend->setVisible(true);
    putLegendAbove(3);
    connect(plot(), &QCustomPlot::afterLayout, this, &ProjectionLabPlot::placeDescription);
}

void ProjectionLabPlot::restyle()
{
    QColor space = plotColour(PlotColour::Sky, palette());
    space.setAlpha(70);
    m_whole->setBrush(space);
    QPen band(space, 16.0);
    band.setCapStyle(Qt::FlatCap);
    m_space->setPen(band);
    m_outline->setPen(curvePen(PlotColour::Sky, palette(), Qt::SolidLine, 1.5));
    m_boundaries[Original]->setPen(curvePen(PlotColour::Grey, palette(), Qt::DashLine, 2.0));
    m_boundaries[Retrained]->setPen(curvePen(PlotColour::Orange, palette(), Qt::DotLine, 2.5));
    m_boundaries[Now]->setPen(curvePen(PlotColour::Purple, palette(), Qt::SolidLine, 2.5));
    const std::array colours{PlotColour::Vermilion, PlotColour::Green};
    for (std::size_t i = 0; i < m_arrows.size(); ++i) {
        const QPen pen = curvePen(colours[i], palette(), i == 0 ? Qt::DashLine : Qt::SolidLine, i == 0 ? 2.5 : 3.5);
        m_arrows[i]->setPen(pen);
        m_arrows[i]->setHead(QCPLineEnding(QCPLineEnding::esSpikeArrow, 10.0, 13.0));
        m_arrowKeys[i]->setPen(pen);
    }
    const QColor base = palette().color(QPalette::Base);
    const QColor retained = plotColour(PlotColour::Blue, palette());
    const QPen forgotten(plotColour(PlotColour::Vermilion, palette()), 2.5);
    constexpr std::array shapes{QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare};
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        m_points[i]->setScatterStyle(QCPScatterStyle(shapes[i], QPen(base, 1.0), retained, 11.0));
        m_points[2 + i]->setScatterStyle(QCPScatterStyle(shapes[i], forgotten, base, 10.0));
    }
    m_ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette().color(QPalette::Text), 2.0),
                                            QBrush(Qt::NoBrush), 21.0));
    m_label->setPen(QPen(palette().color(QPalette::PlaceholderText), 1.0));
    m_label->setBrush(palette().brush(QPalette::Base));
    m_label->setColor(palette().color(QPalette::Text));
    m_label->setFont(font());
}

void ProjectionLabPlot::fit()
{
    const QSize size = plot()->axisRect()->size();
    if (size.isEmpty())
        return;
    m_fitted = size;
    const double unit = shown / std::min(size.width(), size.height());
    plot()->xAxis->setRange(-unit * size.width(), unit * size.width());
    plot()->yAxis->setRange(-unit * size.height(), unit * size.height());
}

void ProjectionLabPlot::resetZoom()
{
    fit();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void ProjectionLabPlot::redraw()
{
    if (m_selected && *m_selected >= m_lab.points().size())
        m_selected.reset();
    drawSpace();
    drawBoundaries();
    drawArrows();
    const bool legendChanged = drawPoints();
    describe();
    if (legendChanged)
        plot()->replot(QCustomPlot::rpQueuedReplot);
    else
        m_sceneLayer->replot(); // axes and legend stay
}

void ProjectionLabPlot::drawSpace()
{
    const PlaneReading& reading = m_lab.reading();
    m_whole->setVisible(reading.kept == 2);
    // The line stays in the legend, and out of the picture, where it has no data.
    if (reading.kept == 1)
        setLine(*m_space, {0.0, 0.0}, reading.directions[0]);
    else
        m_space->data()->clear();
    QVector<double> order;
    QVector<double> x;
    QVector<double> y;
    for (const PlaneVector& corner : reading.outline) {
        order << static_cast<double>(order.size());
        x << corner[0];
        y << corner[1];
    }
    m_outline->setData(order, x, y, true);
}

void ProjectionLabPlot::drawBoundaries()
{
    const std::array<const PlaneModel*, BoundaryCount> models{&m_lab.original(), &m_lab.retrained(), &m_lab.now()};
    for (std::size_t i = 0; i < models.size(); ++i) {
        if (const auto line = decisionBoundary(*models[i]))
            setLine(*m_boundaries[i], (*line)[0], {(*line)[1][0] - (*line)[0][0], (*line)[1][1] - (*line)[0][1]});
        else
            m_boundaries[i]->data()->clear();
    }
}

void ProjectionLabPlot::drawArrows()
{
    const LabArrows arrows = m_lab.arrows();
    const std::array tips{arrows.plain, arrows.projected};
    for (std::size_t i = 0; i < tips.size(); ++i) {
        m_arrows[i]->setVisible(tips[i] != PlaneVector{});
        m_arrows[i]->start->setCoords(0.0, 0.0);
        m_arrows[i]->end->setCoords(tips[i][0], tips[i][1]);
    }
}

bool ProjectionLabPlot::drawPoints()
{
    bool legendChanged = false;
    for (QCPGraph* graph : m_points)
        graph->data()->clear();
    for (const PlanePoint& point : m_lab.points())
        m_points[graphOf(point)]->addData(point.position[0], point.position[1]);
    for (QCPGraph* graph : m_points) {
        legendChanged |= graph->data()->isEmpty() ? graph->removeFromLegend() : graph->addToLegend();
    }
    m_ring->data()->clear();
    if (m_selected) {
        const PlaneVector& chosen = m_lab.points()[*m_selected].position;
        m_ring->addData(chosen[0], chosen[1]);
    }
    return legendChanged;
}

void ProjectionLabPlot::describe()
{
    QString text = tr("Drag a sample, or choose one with Tab and move it with the arrow keys.");
    if (m_selected) {
        const PlanePoint& point = m_lab.points()[*m_selected];
        const QLocale locale;
        const QString what = point.forgotten ? tr("Sample %1, class %2, to be forgotten, at (%3; %4): p = %5")
                                             : tr("Sample %1, class %2, retained, at (%3; %4): p = %5");
        text = what.arg(locale.toString(*m_selected + 1), labClassName(point.label),
                        locale.toString(point.position[0], 'f', 2), locale.toString(point.position[1], 'f', 2),
                        locale.toString(m_lab.outputsNow()[*m_selected].probability, 'f', 3));
    }
    setAccessibleDescription(text);
    placeDescription();
}

void ProjectionLabPlot::placeDescription()
{
    const int padding = m_label->padding().left() + m_label->padding().right();
    const int room = static_cast<int>((1.0 - 2.0 * labelInset) * plot()->axisRect()->width()) - padding;
    m_label->setText(wrappedText(accessibleDescription(), room, m_label->font()));
}

void ProjectionLabPlot::select(std::optional<std::size_t> point)
{
    m_selected = point;
    drawPoints();
    describe();
    m_sceneLayer->replot();
}

QPointF ProjectionLabPlot::pixelOf(std::size_t point) const
{
    const PlaneVector& position = m_lab.points().at(point).position;
    return {plot()->xAxis->coordToPixel(position[0]), plot()->yAxis->coordToPixel(position[1])};
}

QPoint ProjectionLabPlot::pointPosition(std::size_t point) const
{
    return pixelOf(point).toPoint();
}

std::optional<std::size_t> ProjectionLabPlot::pointAt(const QPointF& position) const
{
    std::optional<std::size_t> nearest;
    double least = grabDistance;
    for (std::size_t i = 0; i < m_lab.points().size(); ++i) {
        const QPointF away = pixelOf(i) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

bool ProjectionLabPlot::isOnHandle(const QPointF& position) const
{
    return pointAt(position).has_value();
}

void ProjectionLabPlot::dragTo(const QPointF& position)
{
    if (m_selected)
        m_lab.movePoint(*m_selected,
                        {plot()->xAxis->pixelToCoord(position.x()), plot()->yAxis->pixelToCoord(position.y())});
}

bool ProjectionLabPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == plot() && event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton)
            select(pointAt(mouse->position()));
    }
    return DraggablePlot::eventFilter(watched, event);
}

void ProjectionLabPlot::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason)
        select(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        select(m_lab.points().size() - 1);
    DraggablePlot::focusInEvent(event);
}

bool ProjectionLabPlot::focusNextPrevChild(bool next)
{
    const std::size_t count = m_lab.points().size();
    if (!m_selected) {
        select(next ? 0 : count - 1);
        return true;
    }
    if (next ? *m_selected + 1 < count : *m_selected > 0) {
        select(next ? *m_selected + 1 : *m_selected - 1);
        return true;
    }
    select(std::nullopt);
    return DraggablePlot::focusNextPrevChild(next);
}

void ProjectionLabPlot::keyPressEvent(QKeyEvent* event)
{
    PlaneVector way{};
    switch (event->key()) {
    case Qt::Key_Left: way[0] = -1.0; break;
    case Qt::Key_Right: way[0] = 1.0; break;
    case Qt::Key_Up: way[1] = 1.0; break;
    case Qt::Key_Down: way[1] = -1.0; break;
    default: DraggablePlot::keyPressEvent(event); return;
    }
    if (!m_selected)
        return;
    const double pace = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.01 : 0.1;
    const PlaneVector& from = m_lab.points()[*m_selected].position;
    m_lab.movePoint(*m_selected, {from[0] + pace * way[0], from[1] + pace * way[1]});
}

} // namespace unlearn
