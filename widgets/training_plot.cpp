// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/training_model.h"

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

TrainingPlot::TrainingPlot(const TrainingModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("training"), {320, 220}, parent), m_model(model), m_loss(plot()->addGraph()),
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
    putLegendAbove(2);
    setHint(tr("The curves of a training appear here, a point an epoch."));
    offerExport(*plot(), *this, &model, QStringLiteral("training"));
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TrainingPlot::redraw);
    connect(&model, &QAbstractItemModel::modelReset, this, &TrainingPlot::redraw);
    applyStyle();
    redraw();
}

void TrainingPlot::restyle()
{
    m_loss->setPen(curvePen(PlotColour::Blue, palette()));
    m_loss->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, 6.0));
    m_error->setPen(curvePen(PlotColour::Vermilion, palette(), Qt::DashLine));
    m_error->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssSquare, curvePen(PlotColour::Vermilion, palette()), Qt::NoBrush, 6.0));
}

void TrainingPlot::redraw()
{
    QVector<double> epochs;
    QVector<double> losses;
    QVector<double> errors;
    double highestLoss = 0.0;
    double highestError = 0.0;
    for (const TrainEpoch& epoch : m_model.epochs()) {
        epochs << epoch.epoch;
        losses << epoch.loss;
        errors << epoch.trainErrorPercent;
        highestLoss = std::max(highestLoss, epoch.loss);
        highestError = std::max(highestError, epoch.trainErrorPercent);
    }
    m_loss->setData(epochs, losses, true);
    m_error->setData(epochs, errors, true);
    showCurves(!epochs.isEmpty());
    plot()->yAxis2->setVisible(!epochs.isEmpty());
    plot()->xAxis->setRange(0.9, std::max(2.0, epochs.isEmpty() ? 0.0 : epochs.back()) + 0.1);
    plot()->yAxis->setRange(0.0, 1.08 * std::max(highestLoss, 1e-6));
    plot()->yAxis2->setRange(0.0, 1.08 * std::max(highestError, 1.0));
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace unlearn
