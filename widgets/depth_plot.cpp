// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/depth_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/run_style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr double markSize = 6.0;

} // namespace

DepthPlot::DepthPlot(const CompareMeritModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("depth"), {260, 180}, parent), m_model(model),
      m_cursor(*plot(), *answerPointer(), PlotCursor::Line::Upright)
{
    plot()->xAxis->setLabel(tr("Layer, from input to output"));
    const QList<QCPAxis*> axes{plot()->xAxis, plot()->yAxis};
    plot()->axisRect()->setRangeDragAxes(axes);
    plot()->axisRect()->setRangeZoomAxes(axes);
    putLegendAbove(2);
    setHint(tr("Alignment is here for runs that have retrained models; probes, once Measure more was asked for "
               "layers."));
    offerExport(*this, &model, QStringLiteral("layers"));
    connect(&model, &QAbstractItemModel::modelReset, this, &DepthPlot::redraw);
    redraw();
    applyStyle();
}

void DepthPlot::setFigure(const QString& name)
{
    m_figure = name;
    redraw();
}

void DepthPlot::redraw()
{
    m_curves = m_model.depthCurves(m_figure.toStdString());
    plot()->clearGraphs();
    const auto layers = static_cast<int>(m_model.layers().size());
    std::vector<LegendName> names;
    for (const CompareMeritModel::DepthCurve& curve : m_curves) {
        QCPGraph* graph = plot()->addGraph();
        names.push_back({graph, curve.title, curve.briefTitle});
        for (int layer = 0; layer < layers; ++layer)
            graph->addData(layer + 1.0, curve.values[static_cast<std::size_t>(layer)]);
    }
    setLegendNames(std::move(names));
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int layer = 0; layer < layers; ++layer)
        ticker->addTick(layer + 1.0, QLocale().toString(layer + 1));
    plot()->xAxis->setTicker(ticker);
    plot()->yAxis->setLabel(m_figure == QLatin1String("cka") ? tr("Alignment") : tr("Share that is recovered"));
    showCurves(!m_curves.empty());
    readOut(-1);
    restyle();
    resetZoom();
}

void DepthPlot::restyle()
{
    for (int i = 0; i < plot()->graphCount(); ++i) {
        const CompareMeritModel::DepthCurve& curve = m_curves[static_cast<std::size_t>(i)];
        QPen pen =
            curve.isOfRetrained ? curvePen(PlotColour::Grey, palette()) : runPen(curve.place, false, false, palette());
        pen.setStyle(curve.isOfForget ? Qt::SolidLine : Qt::DashLine);
        plot()->graph(i)->setPen(pen);
        plot()->graph(i)->setScatterStyle(curve.isOfRetrained ? QCPScatterStyle(QCPScatterStyle::ssCross, markSize)
                                                              : runMark(curve.place, pen, markSize));
    }
    m_cursor.restyle(palette(), font());
}

void DepthPlot::resetZoom()
{
    double lowest = 0.0;
    double highest = 1.0;
    for (const CompareMeritModel::DepthCurve& curve : m_curves) {
        for (const double value : curve.values) {
            lowest = std::isfinite(value) ? std::min(lowest, value) : lowest;
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
        }
    }
    plot()->xAxis->setRange(0.5, std::max<double>(2.0, static_cast<double>(m_model.layers().size())) + 0.5);
    plot()->yAxis->setRange(lowest - 0.02, highest + 0.02);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void DepthPlot::readOut(int layer)
{
    const bool shown = !m_curves.empty() && layer >= 0 && layer < static_cast<int>(m_model.layers().size());
    m_layer = shown ? layer : -1;
    QString text;
    if (shown) {
        const auto place = static_cast<std::size_t>(layer);
        text = tr("Layer %1: %2").arg(QLocale().toString(layer + 1), QString::fromStdString(m_model.layers()[place]));
        for (const CompareMeritModel::DepthCurve& curve : m_curves) {
            if (std::isfinite(curve.values[place]))
                text +=
                    QLatin1Char('\n') + tr("%1: %2").arg(curve.title, QLocale().toString(curve.values[place], 'f', 3));
        }
        m_cursor.show(layer + 1.0, text);
    } else {
        m_cursor.hide();
    }
    setAccessibleDescription(text);
}

bool DepthPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() == Qt::NoButton)
            readOut(static_cast<int>(std::lround(plot()->xAxis->pixelToCoord(mouse->position().x()))) - 1);
    } else if (event->type() == QEvent::Leave) {
        readOut(-1);
    }
    return PlotWidget::eventFilter(watched, event);
}

void DepthPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_model.layers().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: readOut(std::clamp(m_layer - 1, std::min(0, last), last)); break;
    case Qt::Key_Right: readOut(std::min(m_layer + 1, last)); break;
    case Qt::Key_Home: readOut(std::min(0, last)); break;
    case Qt::Key_End: readOut(last); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
