// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogram_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/score_histogram_model.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// How near to the line the pointer must be to take it, in pixels.
constexpr double grabDistance = 7.0;

} // namespace

HistogramPlot::HistogramPlot(const PrivacyModel& model, const ScoreHistogramModel& scores, QWidget* parent)
    : DraggablePlot(QStringLiteral("histogram"), {260, 140}, Qt::SplitHCursor, parent), m_model(model),
      m_scores(scores), m_lineLayer(answerPointer()), m_line(new QCPItemLine(plot())), m_label(new QCPItemText(plot()))
{
    offerExport(*this, &scores, QStringLiteral("scores"));
    plot()->yAxis->setLabel(tr("Share of samples (%)"));
    plot()->legend->setVisible(true);
    putLegendAbove(2);
    plot()->axisRect()->setRangeDragAxes(plot()->xAxis, nullptr);
    plot()->axisRect()->setRangeZoomAxes(plot()->xAxis, nullptr);
    m_line->setLayer(m_lineLayer);
    m_line->setSelectable(false);
    m_line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_label->setLayer(m_lineLayer);
    m_label->setSelectable(false);
    m_label->setClipToAxisRect(false);
    m_label->setPadding(QMargins(6, 2, 6, 2));
    m_label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    setHint(tr("Scores of the model chosen in the table appear here."));
    connect(plot(), &QCustomPlot::afterLayout, this, &HistogramPlot::turnLabel);
    connect(&scores, &QAbstractItemModel::modelReset, this, &HistogramPlot::redraw);
    applyStyle();
}

void HistogramPlot::restyle()
{
    const QColor line = plotColour(PlotColour::Purple, palette());
    m_line->setPen(QPen(line, 3.0));
    m_label->setPen(QPen(line, 1.5));
    showAboveAxes(*m_label, *plot(), font(), palette());
    redraw(); // curves take their colours when they are drawn
}

void HistogramPlot::setThreshold(std::optional<double> threshold, const QString& label)
{
    m_threshold = threshold;
    m_line->setVisible(threshold.has_value());
    m_label->setVisible(threshold.has_value());
    setAccessibleDescription(label);
    if (threshold) {
        m_line->start->setCoords(*threshold, 0.0);
        m_line->end->setCoords(*threshold, 1.0);
        m_label->position->setCoords(*threshold, 0.0);
        m_label->setText(label);
        turnLabel();
    }
    m_lineLayer->replot();
}

/// Near an edge, to the side where there is room.
void HistogramPlot::turnLabel()
{
    if (!m_threshold)
        return;
    const double place = plot()->xAxis->coordToPixel(*m_threshold);
    m_label->setPositionAlignment(sideWithRoom(*m_label, place, plot()->axisRect()->rect()) | Qt::AlignBottom);
}

QPoint HistogramPlot::positionOf(double score) const
{
    return {qRound(plot()->xAxis->coordToPixel(score)), plot()->axisRect()->center().y()};
}

bool HistogramPlot::isOnHandle(const QPointF& position) const
{
    return m_threshold
        && (std::abs(position.x() - plot()->xAxis->coordToPixel(*m_threshold)) <= grabDistance
            || m_label->selectTest(position, false) == 0.0);
}

void HistogramPlot::dragTo(const QPointF& position)
{
    Q_EMIT thresholdWanted(std::clamp(plot()->xAxis->pixelToCoord(position.x()), m_lowest, m_highest));
}

void HistogramPlot::keyPressEvent(QKeyEvent* event)
{
    const double step = (m_highest - m_lowest) / 200.0;
    double score = m_threshold.value_or(m_lowest);
    switch (event->key()) {
    case Qt::Key_Left: score -= step; break;
    case Qt::Key_Right: score += step; break;
    case Qt::Key_PageDown: score -= 10.0 * step; break;
    case Qt::Key_PageUp: score += 10.0 * step; break;
    case Qt::Key_Home: score = m_lowest; break;
    case Qt::Key_End: score = m_highest; break;
    default: DraggablePlot::keyPressEvent(event); return;
    }
    if (m_threshold)
        Q_EMIT thresholdWanted(std::clamp(score, m_lowest, m_highest));
}

void HistogramPlot::redraw()
{
    plot()->clearPlottables();
    const bool shown = m_scores.rowCount() > 0;
    showCurves(shown);
    if (shown) {
        const std::vector<double>& edges = m_scores.histogram().edges;
        plot()->xAxis->setLabel(tr("Score (%1)").arg(attackTitle(m_model.attackName())));
        double top = 1.0;
        const auto draw = [&](const std::vector<double>& shares, const QString& name, PlotColour colour,
                              Qt::PenStyle style, bool filled) {
            auto* graph = plot()->addGraph();
            graph->setName(name);
            graph->setLineStyle(QCPGraph::lsStepLeft);
            graph->setPen(curvePen(colour, palette(), style));
            if (filled) {
                QColor fill = plotColour(colour, palette());
                fill.setAlpha(60);
                graph->setBrush(fill);
            }
            QVector<double> x;
            QVector<double> y;
            for (std::size_t i = 0; i < shares.size(); ++i) {
                x << edges[i];
                y << shares[i];
                top = std::max(top, shares[i]);
            }
            if (!shares.empty()) {
                x << edges.back();
                y << shares.back();
            }
            graph->setData(x, y, true);
        };
        const MembershipOptions& samples = m_model.membership();
        draw(m_scores.testPercent(), negativesText(samples.negatives, false), PlotColour::Blue, Qt::SolidLine, true);
        draw(m_scores.forgetPercent(), positivesText(samples.positives, false), PlotColour::Vermilion, Qt::DashLine,
             false);
        m_lowest = edges.front();
        m_highest = edges.back();
        plot()->xAxis->setRange(m_lowest, m_highest);
        plot()->yAxis->setRange(0.0, 1.08 * top);
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace unlearn
