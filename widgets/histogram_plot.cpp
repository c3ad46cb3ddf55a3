// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogram_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/score_histogram.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr int bins = 30;

} // namespace

HistogramPlot::HistogramPlot(const PrivacyModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_plot(new QCustomPlot(this)), m_hint(new QCPItemText(m_plot))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    offerExport(*m_plot, *this, nullptr, QStringLiteral("scores"));
    setMinimumSize(260, 200);
    m_plot->setObjectName(QStringLiteral("histogramCanvas"));
    m_plot->yAxis->setLabel(tr("Share of samples (%)"));
    m_plot->legend->setVisible(true);
    placeLegendAbove(*m_plot, 2);
    m_hint->setSelectable(false);
    m_hint->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_hint->position->setCoords(0.5, 0.5);
    m_hint->setText(tr("Scores of the model chosen in the table appear here."));
    redraw();
}

void HistogramPlot::setRow(int row)
{
    m_row = row;
    redraw();
}

void HistogramPlot::redraw()
{
    m_plot->setFont(font());
    followPalette(*m_plot, palette());
    m_plot->clearPlottables();
    const bool shown = m_row >= 0 && m_row < m_model.rowCount();
    m_hint->setVisible(!shown);
    m_hint->setFont(font());
    m_hint->setColor(palette().color(QPalette::PlaceholderText));
    m_plot->legend->setVisible(shown);
    m_plot->xAxis->setVisible(shown);
    m_plot->yAxis->setVisible(shown);
    if (shown) {
        const auto histogram = scoreHistogram(m_model.result(m_row), bins);
        m_plot->xAxis->setLabel(tr("Score (%1)").arg(attackTitle(m_model.attack())));
        double top = 1.0;
        const auto draw = [&](const std::vector<double>& shares, const QString& name, PlotColour colour,
                              Qt::PenStyle style, bool filled) {
            auto* graph = m_plot->addGraph();
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
        m_plot->xAxis->setRange(histogram.lower, histogram.lower + bins * histogram.binWidth);
        m_plot->yAxis->setRange(0.0, 1.08 * top);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace unlearn
