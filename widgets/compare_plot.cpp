// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/compare_model.h"

#include <array>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr std::array colours{PlotColour::Blue,   PlotColour::Vermilion, PlotColour::Green,
                             PlotColour::Purple, PlotColour::Orange,    PlotColour::Grey};
constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

double valueOf(const EpochFigures& epoch, ComparePlot::Figure figure)
{
    switch (figure) {
    case ComparePlot::Figure::ForgetError: return epoch.forgetErrorPercent;
    case ComparePlot::Figure::TestError: return epoch.testErrorPercent;
    case ComparePlot::Figure::RetainError: return epoch.retainErrorPercent;
    case ComparePlot::Figure::Loss: return epoch.epoch > 0 ? epoch.loss : std::nan("");
    }
    return std::nan("");
}

QString titleOf(ComparePlot::Figure figure)
{
    switch (figure) {
    case ComparePlot::Figure::ForgetError: return ComparePlot::tr("Forget error (%)");
    case ComparePlot::Figure::TestError: return ComparePlot::tr("Test error (%)");
    case ComparePlot::Figure::RetainError: return ComparePlot::tr("Retain error (%)");
    case ComparePlot::Figure::Loss: return ComparePlot::tr("Loss");
    }
    return {};
}

} // namespace

ComparePlot::ComparePlot(const CompareModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("compare"), {320, 180}, parent), m_model(model)
{
    plot()->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot()->xAxis->setLabel(tr("Epoch"));
    placeLegendAbove(*plot(), 3);
    setHint(tr("Select two or more runs in the list of runs, then Compare in their context menu."));
    offerExport(*plot(), *this, nullptr, QStringLiteral("comparison"));
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparePlot::redraw);
    connect(plot(), &QCustomPlot::mouseDoubleClick, this, &ComparePlot::redraw);
    applyStyle();
}

void ComparePlot::setFigure(Figure figure)
{
    m_figure = figure;
    redraw();
}

void ComparePlot::redraw()
{
    plot()->clearPlottables();
    plot()->yAxis->setLabel(titleOf(m_figure));
    const bool shown = !m_model.runs().empty();
    showCurves(shown);
    std::size_t number = 0;
    for (const RunDetails& run : m_model.runs()) {
        const PlotColour colour = colours[number % colours.size()];
        auto* curve = plot()->addGraph();
        curve->setName(tr("%1: %2").arg(run.summary.id.value).arg(QString::fromStdString(run.summary.header.name)));
        // Dashes tell apart what colours do not: neighbours differ in both.
        curve->setPen(curvePen(colour, palette(), dashes[number % dashes.size()]));
        auto* mark = plot()->addGraph();
        mark->removeFromLegend();
        mark->setLineStyle(QCPGraph::lsNone);
        mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, plotColour(colour, palette()), 9));
        for (const EpochFigures& epoch : run.epochs) {
            const double value = valueOf(epoch, m_figure);
            if (std::isnan(value))
                continue;
            curve->addData(epoch.epoch, value);
            if (epoch.epoch == run.summary.selectedEpoch)
                mark->addData(epoch.epoch, value);
        }
        ++number;
    }
    plot()->rescaleAxes();
    for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) {
        if (axis->range().size() > 0.0)
            axis->scaleRange(1.06);
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace unlearn
