// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entropy_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/percent_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr int natsDigits = 3;
constexpr std::array retrainedDashes{Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine};

/// As the ROC curves of the same models are drawn.
QPen penOf(const std::string& subject, int retrained, const QPalette& palette)
{
    if (subject == "original")
        return curvePen(PlotColour::Blue, palette, Qt::DotLine);
    if (subject == "unlearned")
        return curvePen(PlotColour::Vermilion, palette);
    return curvePen(PlotColour::Green, palette,
                    retrainedDashes[static_cast<std::size_t>(retrained) % retrainedDashes.size()]);
}

} // namespace

EntropyPlot::EntropyPlot(const MeasuredOutputsModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("entropy"), {260, 180}, parent), m_model(model),
      m_cursor(*plot(), *answerPointer(), PlotCursor::Line::Upright)
{
    plot()->xAxis->setLabel(tr("Entropy (nats)"));
    plot()->yAxis->setLabel(tr("Share of samples (%)"));
    setLogarithmicScale(*plot()->xAxis, true);
    plot()->axisRect()->setRangeDragAxes(plot()->xAxis, nullptr);
    plot()->axisRect()->setRangeZoomAxes(plot()->xAxis, nullptr);
    putLegendAbove(3);
    offerExport(*this, &model, QStringLiteral("entropies"));
    connect(&model, &QAbstractItemModel::modelReset, this, &EntropyPlot::redraw);
    redraw();
    applyStyle();
}

int EntropyPlot::bins() const
{
    return std::max(0, static_cast<int>(m_edges.size()) - 1);
}

void EntropyPlot::redraw()
{
    const EntropyCurves& shown = m_model.entropies();
    m_edges = shown.edgesNats;
    if (m_edges.size() > 2)
        m_edges[0] = m_edges[1] * m_edges[1] / m_edges[2];
    plot()->clearGraphs();
    for (const EntropyCurve& curve : shown.curves) {
        QCPGraph* graph = plot()->addGraph();
        graph->setName(curve.title);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        for (std::size_t bin = 0; bin < curve.percent.size(); ++bin)
            graph->addData(m_edges[bin], curve.percent[bin]);
        if (!curve.percent.empty())
            graph->addData(m_edges.back(), curve.percent.back()); // the end of the last step
    }
    showCurves(!shown.curves.empty());
    readOut(-1);
    restyle();
    resetZoom();
}

void EntropyPlot::restyle()
{
    const std::vector<EntropyCurve>& curves = m_model.entropies().curves;
    int retrained = 0;
    for (int i = 0; i < plot()->graphCount(); ++i) {
        const std::string& subject = curves[static_cast<std::size_t>(i)].subject;
        plot()->graph(i)->setPen(penOf(subject, retrained, palette()));
        if (subject != "original" && subject != "unlearned")
            ++retrained;
    }
    m_cursor.restyle(palette(), font());
}

void EntropyPlot::resetZoom()
{
    double top = 1.0;
    for (const EntropyCurve& curve : m_model.entropies().curves) {
        for (const double percent : curve.percent)
            top = std::isfinite(percent) ? std::max(top, percent) : top;
    }
    if (bins() > 0)
        plot()->xAxis->setRange(m_edges.front(), m_edges.back());
    plot()->yAxis->setRange(0.0, 1.08 * top);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void EntropyPlot::readOut(int bin)
{
    const EntropyCurves& shown = m_model.entropies();
    m_bin = bin >= 0 && bin < bins() && !shown.curves.empty() ? bin : -1;
    QString text;
    if (m_bin >= 0) {
        const auto place = static_cast<std::size_t>(m_bin);
        const QLocale locale;
        text = tr("%1 to %2 nats")
                   .arg(locale.toString(shown.edgesNats[place], 'g', natsDigits),
                        locale.toString(shown.edgesNats[place + 1], 'g', natsDigits));
        for (const EntropyCurve& curve : shown.curves)
            text += QLatin1Char('\n') + tr("%1: %2 %").arg(curve.title, percentText(curve.percent[place]));
        m_cursor.show(std::sqrt(m_edges[place] * m_edges[place + 1]), text);
    } else {
        m_cursor.hide();
    }
    setAccessibleDescription(text);
}

bool EntropyPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() == Qt::NoButton) {
            const auto above = std::ranges::upper_bound(m_edges, plot()->xAxis->pixelToCoord(mouse->position().x()));
            readOut(static_cast<int>(above - m_edges.begin()) - 1);
        }
    } else if (event->type() == QEvent::Leave) {
        readOut(-1);
    }
    return PlotWidget::eventFilter(watched, event);
}

void EntropyPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = bins() - 1;
    switch (event->key()) {
    case Qt::Key_Left: readOut(std::clamp(m_bin - 1, std::min(0, last), last)); break;
    case Qt::Key_Right: readOut(std::min(m_bin + 1, last)); break;
    case Qt::Key_Home: readOut(std::min(0, last)); break;
    case Qt::Key_End: readOut(last); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
