// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/training_model.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

TrainingPlot::TrainingPlot(const TrainingModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("training"), {320, 220}, parent), m_model(model),
      m_cursor(*plot(), *answerPointer(), PlotCursor::Line::Upright), m_loss(plot()->addGraph()),
      m_error(plot()->addGraph(plot()->xAxis, plot()->yAxis2))
{
    m_loss->setName(tr("Loss (left)"));
    m_error->setName(tr("Training error (right)"));
    plot()->xAxis->setLabel(tr("Epoch"));
    plot()->yAxis->setLabel(tr("Loss (nats)"));
    plot()->yAxis2->setLabel(tr("Training error (%)"));
    const auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(1.0);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot()->xAxis->setTicker(whole);
    const QList<QCPAxis*> axes{plot()->xAxis, plot()->yAxis, plot()->yAxis2};
    plot()->axisRect()->setRangeDragAxes(axes);
    plot()->axisRect()->setRangeZoomAxes(axes);
    putLegendAbove(2);
    setHint(tr("The curves of a training appear here, a point an epoch."));
    offerExport(*plot(), *this, &model, QStringLiteral("training"));
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TrainingPlot::redraw);
    connect(&model, &QAbstractItemModel::modelReset, this, &TrainingPlot::redraw);
    redraw();
    applyStyle();
}

void TrainingPlot::restyle()
{
    m_loss->setPen(curvePen(PlotColour::Blue, palette()));
    m_loss->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, 6.0));
    m_error->setPen(curvePen(PlotColour::Vermilion, palette(), Qt::DashLine));
    m_error->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssSquare, curvePen(PlotColour::Vermilion, palette()), Qt::NoBrush, 6.0));
    m_cursor.restyle(palette(), font());
}

void TrainingPlot::redraw()
{
    QVector<double> epochs;
    QVector<double> losses;
    QVector<double> errors;
    for (const TrainEpoch& epoch : m_model.epochs()) {
        epochs << epoch.epoch;
        losses << epoch.loss;
        errors << epoch.trainErrorPercent;
    }
    m_loss->setData(epochs, losses, true);
    m_error->setData(epochs, errors, true);
    showCurves(!epochs.isEmpty());
    plot()->yAxis2->setVisible(!epochs.isEmpty());
    if (m_row >= epochs.size())
        readOut(-1);
    m_fits |= epochs.isEmpty();
    if (m_fits)
        resetZoom();
    else
        plot()->replot(QCustomPlot::rpQueuedReplot);
}

void TrainingPlot::resetZoom()
{
    m_fits = true;
    double lastEpoch = 2.0;
    double highestLoss = 1e-6;
    double highestError = 1.0;
    for (const TrainEpoch& epoch : m_model.epochs()) {
        lastEpoch = std::max(lastEpoch, static_cast<double>(epoch.epoch));
        highestLoss = std::max(highestLoss, epoch.loss);
        highestError = std::max(highestError, epoch.trainErrorPercent);
    }
    plot()->xAxis->setRange(0.9, lastEpoch + 0.1);
    plot()->yAxis->setRange(0.0, 1.08 * highestLoss);
    plot()->yAxis2->setRange(0.0, 1.08 * highestError);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void TrainingPlot::zoomBy(double factor)
{
    m_fits = false;
    PlotWidget::zoomBy(factor);
}

void TrainingPlot::readOut(int row)
{
    const bool shown = row >= 0 && row < static_cast<int>(m_model.epochs().size());
    m_row = shown ? row : -1;
    QString text;
    if (shown) {
        const TrainEpoch& figures = m_model.epochs()[static_cast<std::size_t>(row)];
        text = tr("Epoch %1: loss %2, training error %3 %")
                   .arg(QLocale().toString(figures.epoch), QLocale().toString(figures.loss, 'f', 4),
                        percentText(figures.trainErrorPercent));
        m_cursor.show(figures.epoch, text);
    } else {
        m_cursor.hide();
    }
    setAccessibleDescription(text);
}

bool TrainingPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() != Qt::NoButton) {
            m_fits = false;
            break;
        }
        const double at = plot()->xAxis->pixelToCoord(mouse->position().x());
        const auto& epochs = m_model.epochs();
        const auto nearest = std::min_element(epochs.begin(), epochs.end(), [at](const auto& a, const auto& b) {
            return std::abs(a.epoch - at) < std::abs(b.epoch - at);
        });
        readOut(nearest == epochs.end() ? -1 : static_cast<int>(nearest - epochs.begin()));
        break;
    }
    case QEvent::Leave: readOut(-1); break;
    case QEvent::Wheel: m_fits = false; break;
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

void TrainingPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_model.epochs().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: readOut(std::clamp(m_row - 1, std::min(0, last), last)); break;
    case Qt::Key_Right: readOut(std::min(m_row + 1, last)); break;
    case Qt::Key_Home: readOut(std::min(0, last)); break;
    case Qt::Key_End: readOut(last); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
