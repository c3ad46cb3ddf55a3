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

ComparePlot::ComparePlot(CompareModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("compare"), {320, 180}, parent), m_model(model)
{
    plot()->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot()->xAxis->setLabel(tr("Epoch"));
    putLegendAbove(3);
    setHint(tr("Select two or more runs in the list of runs, then Compare in their context menu."));
    offerExport(*plot(), *this, nullptr, QStringLiteral("comparison"));
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparePlot::redraw);
    connect(&model, &CompareModel::highlightChanged, this, &ComparePlot::redraw);
    connect(plot(), &QCustomPlot::plottableClick, this,
            [this](const QCPAbstractPlottable* plottable, int, const QMouseEvent* event) {
                highlight(plottable, event->modifiers() & Qt::ControlModifier);
            });
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
    m_runs.clear();
    plot()->yAxis->setLabel(titleOf(m_figure));
    const bool shown = !m_model.runs().empty();
    showCurves(shown);
    std::size_t number = 0;
    for (const RunDetails& run : m_model.runs())
        draw(run, number++);
    plot()->rescaleAxes();
    for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) {
        if (axis->range().size() > 0.0)
            axis->scaleRange(1.06);
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void ComparePlot::draw(const RunDetails& run, std::size_t number)
{
    const RunId id = run.summary.id;
    QColor colour = plotColour(colours[number % colours.size()], palette());
    colour.setAlpha(m_model.isFaded(id) ? 90 : 255);
    // Dashes tell apart what colours do not: neighbours differ in both.
    QPen pen(colour, m_model.standsOut(id) ? 3.5 : 2.0, dashes[number % dashes.size()]);
    pen.setCosmetic(true);
    auto* curve = plot()->addGraph();
    curve->setName(m_model.runTitle(id));
    curve->setPen(pen);
    auto* mark = plot()->addGraph();
    mark->removeFromLegend();
    mark->setLineStyle(QCPGraph::lsNone);
    mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, 9));
    m_runs[curve] = id;
    m_runs[mark] = id;
    for (const EpochFigures& epoch : run.epochs) {
        const double value = valueOf(epoch, m_figure);
        if (std::isnan(value))
            continue;
        curve->addData(epoch.epoch, value);
        if (epoch.epoch == run.summary.selectedEpoch)
            mark->addData(epoch.epoch, value);
    }
}

void ComparePlot::highlight(const QCPAbstractPlottable* plottable, bool together)
{
    const auto found = m_runs.find(plottable);
    if (found == m_runs.end())
        return;
    auto runs = together ? m_model.highlighted() : std::set<RunId>();
    runs.insert(found->second);
    // The curve that was clicked is drawn anew: not before the plot is done with the click.
    QMetaObject::invokeMethod(
        &m_model, [this, runs = std::move(runs)] { m_model.setHighlighted(runs); }, Qt::QueuedConnection);
}

} // namespace unlearn
