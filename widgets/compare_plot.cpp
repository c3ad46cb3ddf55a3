// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_plot.h"

#include "widgets/plot_export.h"
#include "widgets/run_style.h"
#include "widgets/session/compare_model.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

namespace {

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
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        fit();
    });
    for (const auto signal : {&CompareModel::highlightChanged, &CompareModel::hoverChanged})
        connect(&model, signal, this, &ComparePlot::restyle);
    connect(plot(), &QCustomPlot::plottableClick, this,
            [this](const QCPAbstractPlottable* plottable, int, const QMouseEvent* event) {
                highlight(plottable, event->modifiers() & Qt::ControlModifier);
            });
    connect(plot(), &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) { hover(*event); });
    connect(plot(), &QCustomPlot::mouseDoubleClick, this, &ComparePlot::fit);
    rebuild();
    fit();
    applyStyle();
}

void ComparePlot::setFigure(Figure figure)
{
    m_figure = figure;
    rebuild();
    fit();
}

void ComparePlot::rebuild()
{
    plot()->clearPlottables();
    m_curves.clear();
    plot()->yAxis->setLabel(titleOf(m_figure));
    const auto& runs = m_model.runs();
    showCurves(!runs.empty());
    plot()->legend->setVisible(!runs.empty() && runs.size() <= mostRunsInLegend);
    for (const RunDetails& run : runs)
        draw(run);
    restyle();
}

void ComparePlot::fit()
{
    plot()->rescaleAxes();
    for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) {
        if (axis->range().size() > 0.0)
            axis->scaleRange(1.06);
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void ComparePlot::draw(const RunDetails& run)
{
    const RunId id = run.summary.id;
    auto* line = plot()->addGraph();
    line->setName(m_model.runTitle(id));
    auto* mark = plot()->addGraph();
    mark->removeFromLegend();
    mark->setLineStyle(QCPGraph::lsNone);
    m_curves.push_back({id, line, mark});
    for (const EpochFigures& epoch : run.epochs) {
        const double value = valueOf(epoch, m_figure);
        if (std::isnan(value))
            continue;
        line->addData(epoch.epoch, value);
        if (epoch.epoch == run.summary.selectedEpoch)
            mark->addData(epoch.epoch, value);
    }
}

void ComparePlot::restyle()
{
    constexpr double markSize = 9.0;
    for (std::size_t place = 0; place < m_curves.size(); ++place) {
        const Curve& curve = m_curves[place];
        const QPen pen = runPen(place, m_model.standsOut(curve.run), m_model.isFaded(curve.run), palette());
        curve.line->setPen(pen);
        curve.mark->setScatterStyle(runMark(place, pen, markSize));
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<RunId> ComparePlot::runOf(const QCPAbstractPlottable* plottable) const
{
    const auto found = std::ranges::find_if(m_curves, [plottable](const Curve& curve) {
        return plottable && (curve.line == plottable || curve.mark == plottable);
    });
    return found == m_curves.end() ? std::nullopt : std::optional(found->run);
}

void ComparePlot::highlight(const QCPAbstractPlottable* plottable, bool together)
{
    const auto run = runOf(plottable);
    if (!run)
        return;
    auto runs = together ? m_model.highlighted() : std::set<RunId>();
    runs.insert(*run);
    m_model.setHighlighted(std::move(runs));
}

void ComparePlot::hover(const QMouseEvent& event)
{
    const auto run = runOf(plot()->plottableAt(event.position(), false));
    m_model.setHovered(run ? std::set<RunId>{*run} : std::set<RunId>());
}

void ComparePlot::leaveEvent(QEvent* event)
{
    m_model.setHovered({});
    PlotWidget::leaveEvent(event);
}

} // namespace unlearn
