// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogram_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/score_histogram.h"

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr int bins = 30;

} // namespace

HistogramPlot::HistogramPlot(const PrivacyModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("histogram"), {260, 200}, parent), m_model(model)
{
    offerExport(*plot(), *this, nullptr, QStringLiteral("scores"));
    plot()->yAxis->setLabel(tr("Share of samples (%)"));
    plot()->legend->setVisible(true);
    placeLegendAbove(*plot(), 2);
    setHint(tr("Scores of the model chosen in the table appear here."));
    applyStyle();
}

void HistogramPlot::setRow(int row)
{
    m_row = row;
    redraw();
}

void HistogramPlot::redraw()
{
    plot()->clearPlottables();
    const bool shown = m_row >= 0 && m_row < m_model.rowCount();
    showCurves(shown);
    if (shown) {
        const auto histogram = scoreHistogram(m_model.result(m_row), bins);
        plot()->xAxis->setLabel(tr("Score (%1)").arg(attackTitle(m_model.attack())));
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
                x << histogram.lower + static_cast<double>(i) * histogram.binWidth;
                y << shares[i];
                top = std::max(top, shares[i]);
            }
            if (!shares.empty()) {
                x << histogram.lower + static_cast<double>(shares.size()) * histogram.binWidth;
                y << shares.back();
            }
            graph->setData(x, y, true);
        };
        draw(histogram.testPercent, tr("Test samples"), PlotColour::Blue, Qt::SolidLine, true);
        draw(histogram.forgetPercent, tr("Forget samples"), PlotColour::Vermilion, Qt::DashLine, false);
        plot()->xAxis->setRange(histogram.lower, histogram.lower + bins * histogram.binWidth);
        plot()->yAxis->setRange(0.0, 1.08 * top);
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace unlearn
