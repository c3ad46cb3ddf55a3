// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/training_model.h"

#include <QLocale>

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

TrainingPlot::TrainingPlot(const TrainingModel& model, QWidget* parent)
    : EpochPlot(QStringLiteral("training"), {320, 220}, parent), m_model(model),
      m_cursor(*plot(), *answerPointer(), PlotCursor::Line::Upright), m_loss(plot()->addGraph()),
      m_error(plot()->addGraph(plot()->xAxis, plot()->yAxis2))
{
    m_loss->setName(tr("Loss (left)"));
    m_error->setName(tr("Training error (right)"));
    plot()->xAxis->setLabel(tr("Epoch"));
    plot()->yAxis->setLabel(tr("Loss (nats)"));
    plot()->yAxis2->setLabel(tr("Training error (%)"));
    tickWholeEpochs();
    const QList<QCPAxis*> axes{plot()->xAxis, plot()->yAxis, plot()->yAxis2};
    plot()->axisRect()->setRangeDragAxes(axes);
    plot()->axisRect()->setRangeZoomAxes(axes);
    putLegendAbove(2);
    setHint(tr("The curves of a training appear here, a point an epoch."));
    offerExport(*this, &model, QStringLiteral("training"));
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
    if (row() >= 0)
        readOut(row()); // of these figures
    if (fits() || epochs.isEmpty())
        resetZoom();
    else
        plot()->replot(QCustomPlot::rpQueuedReplot);
}

void TrainingPlot::resetZoom()
{
    setFits();
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

int TrainingPlot::rows() const
{
    return static_cast<int>(m_model.epochs().size());
}

double TrainingPlot::positionOf(int row) const
{
    return m_model.epochs()[static_cast<std::size_t>(row)].epoch;
}

void TrainingPlot::showRow(int row)
{
    QString text;
    if (row >= 0) {
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

} // namespace unlearn
