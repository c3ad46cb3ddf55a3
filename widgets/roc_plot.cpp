// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roc_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/privacy_model.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

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

} // namespace

RocPlot::RocPlot(const PrivacyModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_plot(new QCustomPlot(this)), m_hint(new QCPItemText(m_plot))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    offerExport(*m_plot, *this, nullptr, QStringLiteral("roc"));
    setMinimumSize(260, 200);
    m_plot->setObjectName(QStringLiteral("rocCanvas"));
    m_plot->xAxis->setLabel(tr("False positives (%)"));
    m_plot->yAxis->setLabel(tr("True positives (%)"));
    m_plot->legend->setVisible(true);
    placeLegendAbove(*m_plot, 2);
    m_hint->setSelectable(false);
    m_hint->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_hint->position->setCoords(0.5, 0.5);
    m_hint->setText(tr("No attack yet. Evaluating a model or finishing a run makes them."));
    connect(&m_model, &PrivacyModel::modelReset, this, &RocPlot::redraw);
    redraw();
}

void RocPlot::setLogarithmic(bool on)
{
    m_logarithmic = on;
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis->setTicker(on ? QSharedPointer<QCPAxisTickerLog>::create().staticCast<QCPAxisTicker>()
                           : QSharedPointer<QCPAxisTicker>::create());
    }
    redraw();
}

void RocPlot::redraw()
{
    m_plot->setFont(font());
    followPalette(*m_plot, palette());
    m_plot->clearPlottables();
    const QLocale locale;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto& result = m_model.result(row);
        const auto look = lookOf(m_model.subject(row));
        auto* curve = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
        curve->setPen(curvePen(look.colour, palette(), look.style));
        curve->setName(tr("%1: AUC %2 (%3–%4)")
                           .arg(subjectTitle(m_model.subject(row)), locale.toString(result.auc(), 'f', 3),
                                locale.toString(result.interval.low, 'f', 3),
                                locale.toString(result.interval.high, 'f', 3)));
        setCurve(*curve, result.roc, m_logarithmic);
    }
    const bool empty = m_model.rowCount() == 0;
    if (!empty) {
        auto* chance = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
        chance->setPen(curvePen(PlotColour::Grey, palette(), Qt::DashDotLine, 1.0));
        chance->setName(tr("Chance: AUC 0.5"));
        const double least = m_logarithmic ? smallestRate : 0.0;
        QVector<double> diagonal;
        constexpr int steps = 64;
        for (int i = 0; i <= steps; ++i)
            diagonal << least + (100.0 - least) * i / steps;
        chance->setData(diagonal, diagonal);
    }
    m_hint->setVisible(empty);
    m_hint->setFont(font());
    m_hint->setColor(palette().color(QPalette::PlaceholderText));
    m_plot->legend->setVisible(!empty);
    m_plot->xAxis->setVisible(!empty);
    m_plot->yAxis->setVisible(!empty);
    const QCPRange range(m_logarithmic ? smallestRate : 0.0, 100.0);
    m_plot->xAxis->setRange(range);
    m_plot->yAxis->setRange(range);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RocPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace unlearn
