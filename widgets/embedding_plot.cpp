// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/embedding_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/embedding_model.h"
#include "widgets/session/privacy_model.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <map>

#include <qcustomplot.h>

namespace unlearn {
namespace {

/// How near to a point the pointer must be, in pixels.
constexpr double grabDistance = 10.0;

struct PartLook {
    const char* part;
    PlotColour colour;
    QCPScatterStyle::ScatterShape shape;
};

/// In the order in which they are drawn: the forget set above the others.
constexpr PartLook looks[] = {{"retain", PlotColour::Blue, QCPScatterStyle::ssCircle},
                              {"test", PlotColour::Green, QCPScatterStyle::ssCross},
                              {"forget", PlotColour::Vermilion, QCPScatterStyle::ssDisc}};

QString nameOf(EmbeddingPlot::Side side)
{
    return side == EmbeddingPlot::Side::Left ? QStringLiteral("embeddingLeft") : QStringLiteral("embeddingRight");
}

} // namespace

EmbeddingPlot::EmbeddingPlot(EmbeddingModel& model, Side side, QWidget* parent)
    : PlotWidget(nameOf(side), {220, 180}, parent), m_model(model), m_side(side)
{
    answerPointer();
    plot()->xAxis->setTickLabels(false); // places have no unit
    plot()->yAxis->setTickLabels(false);
    putLegendAbove(3);
    setHint(tr("Embed features to see how the models' last layers place forget, retained and test samples."));
    offerExport(*this, &model, QStringLiteral("embedding"));
    connect(&model, &EmbeddingModel::shownChanged, this, [this] {
        redraw();
        fit();
    });
    connect(&model, &EmbeddingModel::highlightChanged, this, &EmbeddingPlot::redraw);
    applyStyle();
}

int EmbeddingPlot::picture() const
{
    return m_side == Side::Left ? m_model.left() : m_model.right();
}

bool EmbeddingPlot::isShown() const
{
    return m_model.rowCount() > 0;
}

void EmbeddingPlot::redraw()
{
    plot()->clearPlottables();
    showCurves(isShown());
    if (!isShown()) {
        plot()->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    const EmbeddingPicture& shown = m_model.embedding().pictures[static_cast<std::size_t>(picture())];
    plot()->xAxis->setLabel(subjectTitle(shown.subject));
    std::map<std::string, QCPGraph*> graphs;
    for (const PartLook& look : looks) {
        QCPGraph* graph = plot()->addGraph();
        graph->setName(partTitle(look.part));
        graph->setLineStyle(QCPGraph::lsNone);
        const QColor colour = plotColour(look.colour, palette());
        graph->setScatterStyle(QCPScatterStyle(look.shape, QPen(colour, 1.5), Qt::NoBrush, 6));
        graphs[look.part] = graph;
    }
    const auto& samples = m_model.embedding().samples;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        graphs.at(samples[i].part)->addData(shown.points(row, 0), shown.points(row, 1));
    }
    if (m_model.highlighted()) {
        QCPGraph* ring = plot()->addGraph();
        ring->removeFromLegend();
        ring->setLineStyle(QCPGraph::lsNone);
        ring->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(plotColour(PlotColour::Purple, palette()), 2.5), {}, 15));
        ring->addData(shown.points(*m_model.highlighted(), 0), shown.points(*m_model.highlighted(), 1));
        setAccessibleDescription(m_model.sampleTitle(*m_model.highlighted()));
    } else {
        setAccessibleDescription({});
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void EmbeddingPlot::fit()
{
    if (!isShown())
        return;
    const Eigen::MatrixX2d& points = m_model.embedding().pictures[static_cast<std::size_t>(picture())].points;
    const auto range = [&points](Eigen::Index axis) {
        const double low = points.col(axis).minCoeff();
        const double high = points.col(axis).maxCoeff();
        const double room = std::max(1e-9, 0.05 * (high - low));
        return QCPRange(low - room, high + room);
    };
    plot()->xAxis->setRange(range(0));
    plot()->yAxis->setRange(range(1));
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

QPoint EmbeddingPlot::positionOf(int row) const
{
    const Eigen::MatrixX2d& points = m_model.embedding().pictures[static_cast<std::size_t>(picture())].points;
    return {qRound(plot()->xAxis->coordToPixel(points(row, 0))), qRound(plot()->yAxis->coordToPixel(points(row, 1)))};
}

std::optional<int> EmbeddingPlot::rowAt(const QPointF& position) const
{
    std::optional<int> nearest;
    if (!isShown())
        return nearest;
    const Eigen::MatrixX2d& points = m_model.embedding().pictures[static_cast<std::size_t>(picture())].points;
    double least = grabDistance;
    for (Eigen::Index row = 0; row < points.rows(); ++row) {
        const double across = plot()->xAxis->coordToPixel(points(row, 0)) - position.x();
        const double up = plot()->yAxis->coordToPixel(points(row, 1)) - position.y();
        if (const double distance = std::hypot(across, up); distance <= least) {
            least = distance;
            nearest = static_cast<int>(row);
        }
    }
    return nearest;
}

bool EmbeddingPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        const std::optional<int> row =
            mouse->button() == Qt::LeftButton ? rowAt(mouse->position()) : std::optional<int>();
        if (!row)
            break;
        m_model.setHighlighted(m_model.highlighted() == row ? std::optional<int>() : row);
        return true;
    }
    case QEvent::MouseMove: {
        const std::optional<int> row = rowAt(static_cast<QMouseEvent*>(event)->position());
        plot()->setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
        plot()->setToolTip(row ? m_model.sampleTitle(*row) : QString());
        break;
    }
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

void EmbeddingPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = std::max(0, m_model.rowCount() - 1);
    switch (event->key()) {
    case Qt::Key_Left: m_model.setHighlighted(std::clamp(m_model.highlighted().value_or(1) - 1, 0, last)); break;
    case Qt::Key_Right: m_model.setHighlighted(std::clamp(m_model.highlighted().value_or(-1) + 1, 0, last)); break;
    case Qt::Key_Escape: m_model.setHighlighted({}); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
