// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roc_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/privacy_model.h"

#include <QLocale>

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// Percent; where logarithmic axes begin.
constexpr double smallestRate = 0.1;

struct CurveLook {
    PlotColour colour;
    Qt::PenStyle style;
};

CurveLook lookOf(const std::string& subject)
{
    if (subject == "original")
        return {PlotColour::Blue, Qt::DotLine};
    if (subject == "unlearned")
        return {PlotColour::Vermilion, Qt::SolidLine};
    return {PlotColour::Green, Qt::DashLine};
}

/// Steps that are smaller than a pixel are left out: a long dashed line takes long to draw.
void setCurve(QCPCurve& curve, const RocCurve& roc, bool logarithmic)
{
    constexpr double finestStep = 0.1; // percent
    const double least = logarithmic ? smallestRate : 0.0;
    QVector<double> x;
    QVector<double> y;
    const std::size_t count = roc.falsePositiveRate.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double across = std::max(least, 100.0 * roc.falsePositiveRate[i]);
        const double up = std::max(least, 100.0 * roc.truePositiveRate[i]);
        // On logarithmic axes the same distance is finer, the farther from the origin.
        const double step = logarithmic ? finestStep * std::min(across, up) / 100.0 : finestStep;
        const bool far = x.isEmpty() || across - x.back() >= step || up - y.back() >= step;
        if (far || i + 1 == count) {
            x << across;
            y << up;
        }
    }
    curve.setData(x, y);
}

/// Without the interval, which the table has: two names fit beside each other in half a small window.
QString curveName(const QString& model, double auc)
{
    return RocPlot::tr("%1: AUC %2").arg(model, QLocale().toString(auc, 'f', 3));
}

} // namespace

RocPlot::RocPlot(const PrivacyModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("roc"), {260, 200}, parent), m_model(model)
{
    offerExport(*plot(), *this, nullptr, QStringLiteral("roc"));
    plot()->xAxis->setLabel(tr("False positives (%)"));
    plot()->yAxis->setLabel(tr("True positives (%)"));
    plot()->legend->setVisible(true);
    putLegendAbove(2);
    // Wide enough for the longest entry of the legend.
    const QString longest = curveName(subjectTitle("retrained-1"), 0.0);
    setMinimumWidth(fontMetrics().horizontalAdvance(longest) + 2 * plot()->legend->iconSize().width());
    setHint(tr("No attack yet. Evaluating a model or finishing a run makes them."));
    connect(&m_model, &PrivacyModel::modelReset, this, &RocPlot::redraw);
    applyStyle();
}

void RocPlot::setLogarithmic(bool on)
{
    m_logarithmic = on;
    for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis})
        setLogarithmicScale(*axis, on);
    redraw();
}

void RocPlot::setOperatingPoint(const std::optional<OperatingPoint>& point)
{
    m_point = point;
    drawPoint();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void RocPlot::drawPoint()
{
    m_mark->data()->clear();
    const double least = m_logarithmic ? smallestRate : 0.0;
    if (m_point && m_model.rowCount() > 0)
        m_mark->addData(std::max(least, 100.0 * m_point->falsePositiveRate),
                        std::max(least, 100.0 * m_point->truePositiveRate));
}

void RocPlot::redraw()
{
    plot()->clearPlottables();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto& result = m_model.result(row);
        const auto look = lookOf(m_model.subject(row));
        auto* curve = new QCPCurve(plot()->xAxis, plot()->yAxis);
        curve->setPen(curvePen(look.colour, palette(), look.style));
        curve->setName(curveName(subjectTitle(m_model.subject(row)), result.auc()));
        setCurve(*curve, result.roc, m_logarithmic);
    }
    const bool empty = m_model.rowCount() == 0;
    if (!empty) {
        auto* chance = new QCPCurve(plot()->xAxis, plot()->yAxis);
        chance->setPen(curvePen(PlotColour::Grey, palette(), Qt::DashDotLine, 1.0));
        chance->setName(tr("Chance: AUC 0.5"));
        const double least = m_logarithmic ? smallestRate : 0.0;
        QVector<double> diagonal;
        constexpr int steps = 64;
        for (int i = 0; i <= steps; ++i)
            diagonal << least + (100.0 - least) * i / steps;
        chance->setData(diagonal, diagonal);
    }
    m_mark = plot()->addGraph();
    m_mark->removeFromLegend();
    m_mark->setLineStyle(QCPGraph::lsNone);
    m_mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette().color(QPalette::Text), 1.5),
                                            plotColour(PlotColour::Purple, palette()), 11));
    drawPoint();
    showCurves(!empty);
    const QCPRange range(m_logarithmic ? smallestRate : 0.0, 100.0);
    plot()->xAxis->setRange(range);
    plot()->yAxis->setRange(range);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace unlearn
