// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roc_plot.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// Percent; where logarithmic axes begin.
constexpr double smallestRate = 0.1;
/// More retrained models than this are drawn as band and mean alone.
constexpr int mostRetrained = 4;
/// Of a curve, about.
constexpr int marksOnCurve = 8;

constexpr std::array retrainedDashes{Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::DotLine};
constexpr std::array retrainedMarks{QCPScatterStyle::ssCross, QCPScatterStyle::ssTriangle, QCPScatterStyle::ssSquare,
                                    QCPScatterStyle::ssPlus};

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

/// Dashes and marks tell lines of one colour apart.
void tellApart(QCPCurve& curve, std::size_t place, const QPalette& palette)
{
    constexpr double markSize = 7.0;
    curve.setPen(curvePen(PlotColour::Green, palette, retrainedDashes[place % retrainedDashes.size()], 1.0));
    curve.setScatterStyle(QCPScatterStyle(retrainedMarks[place % retrainedMarks.size()],
                                          plotColour(PlotColour::Green, palette), markSize));
    curve.setScatterSkip(std::max(0, curve.dataCount() / marksOnCurve));
}

/// Without the interval, which the table has: two names fit beside each other in half a small window.
QString curveName(const QString& model, double auc)
{
    return RocPlot::tr("%1: AUC %2").arg(model, QLocale().toString(auc, 'f', 3));
}

QString meanName(int models)
{
    return RocPlot::tr("Mean of %1 retrained").arg(QLocale().toString(models));
}

QString bandName()
{
    return RocPlot::tr("Lowest to highest retrained");
}

} // namespace

RocPlot::RocPlot(const PrivacyModel& model, const QAbstractItemModel& points, QWidget* parent)
    : PlotWidget(QStringLiteral("roc"), {260, 200}, parent), m_model(model),
      m_cursor(*plot(), *answerPointer(), PlotCursor::Line::Upright)
{
    offerExport(*this, &points, QStringLiteral("roc"));
    plot()->xAxis->setLabel(tr("False positives (%)"));
    plot()->yAxis->setLabel(tr("True positives (%)"));
    plot()->legend->setVisible(true);
    putLegendAbove(2);
    // Wide enough for the longest entry of the legend.
    int longest = 0;
    for (const QString& name : {curveName(subjectTitle("retrained-1"), 0.0), curveName(meanName(2), 0.0), bandName()})
        longest = std::max(longest, fontMetrics().horizontalAdvance(name));
    setMinimumWidth(longest + 2 * plot()->legend->iconSize().width());
    setHint(tr("No attack yet. Evaluating a model or finishing a run makes them."));
    connect(&m_model, &PrivacyModel::modelReset, this, &RocPlot::redraw);
    applyStyle();
}

double RocPlot::leastRate() const
{
    return m_logarithmic ? smallestRate : 0.0;
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
    if (m_point && m_model.rowCount() > 0)
        m_mark->addData(std::max(leastRate(), 100.0 * m_point->falsePositiveRate),
                        std::max(leastRate(), 100.0 * m_point->truePositiveRate));
}

/// Below the curves. The mean is the curve that the unlearned model's is to be held against.
void RocPlot::drawBand()
{
    if (!m_model.retrainedBand())
        return;
    const RocBand& band = *m_model.retrainedBand();
    const auto addGraph = [&](const std::vector<double>& rates) {
        QVector<double> x;
        QVector<double> y;
        for (std::size_t i = 0; i < rates.size(); ++i) {
            if (m_logarithmic && 100.0 * band.falsePositiveRate[i] < smallestRate)
                continue;
            x << 100.0 * band.falsePositiveRate[i];
            y << std::max(leastRate(), 100.0 * rates[i]);
        }
        auto* graph = plot()->addGraph();
        graph->setData(x, y, true);
        return graph;
    };
    QCPGraph* lowest = addGraph(band.lowest);
    lowest->setPen(Qt::NoPen);
    lowest->removeFromLegend();
    QCPGraph* highest = addGraph(band.highest);
    highest->setPen(Qt::NoPen);
    QColor fill = plotColour(PlotColour::Green, palette());
    constexpr int faint = 60;
    fill.setAlpha(faint);
    highest->setBrush(fill);
    highest->setChannelFillGraph(lowest);
    highest->setName(bandName());
    QCPGraph* mean = addGraph(band.mean);
    mean->setPen(curvePen(PlotColour::Green, palette(), Qt::DashLine, 2.5));
    mean->setName(curveName(meanName(m_model.retrainedCount()), m_model.idealArea()));
}

void RocPlot::drawCurves()
{
    const int retrained = m_model.retrainedCount();
    std::size_t place = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isRetrained(row) && retrained > mostRetrained)
            continue;
        const auto& result = m_model.result(row);
        const auto look = lookOf(m_model.subject(row));
        auto* curve = new QCPCurve(plot()->xAxis, plot()->yAxis);
        curve->setPen(curvePen(look.colour, palette(), look.style));
        curve->setName(curveName(subjectTitle(m_model.subject(row)), result.auc()));
        setCurve(*curve, result.roc, m_logarithmic);
        if (m_model.isRetrained(row) && retrained > 1)
            tellApart(*curve, place++, palette());
    }
}

void RocPlot::drawChance()
{
    auto* chance = new QCPCurve(plot()->xAxis, plot()->yAxis);
    chance->setPen(curvePen(PlotColour::Grey, palette(), Qt::DashDotLine, 1.0));
    chance->setName(tr("Chance: AUC %1").arg(QLocale().toString(0.5, 'f', 1)));
    QVector<double> diagonal;
    constexpr int steps = 64;
    for (int i = 0; i <= steps; ++i)
        diagonal << leastRate() + (100.0 - leastRate()) * i / steps;
    chance->setData(diagonal, diagonal);
}

void RocPlot::redraw()
{
    plot()->clearPlottables();
    drawBand();
    drawCurves();
    const bool empty = m_model.rowCount() == 0;
    if (!empty)
        drawChance();
    m_mark = plot()->addGraph();
    m_mark->removeFromLegend();
    m_mark->setLineStyle(QCPGraph::lsNone);
    m_mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette().color(QPalette::Text), 1.5),
                                            plotColour(PlotColour::Purple, palette()), 11));
    drawPoint();
    showCurves(!empty);
    resetZoom();
    if (m_read) // the curves have changed, and where axes begin
        readOut(empty ? std::nullopt : std::optional(std::max(leastRate(), *m_read)));
}

void RocPlot::resetZoom()
{
    const QCPRange range(leastRate(), 100.0);
    plot()->xAxis->setRange(range);
    plot()->yAxis->setRange(range);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void RocPlot::restyle()
{
    m_cursor.restyle(palette(), font());
    redraw();
}

QString RocPlot::ratesText(double percent) const
{
    const double rate = percent / 100.0;
    const auto rateText = [rate](const RocCurve& roc) { return percentText(100.0 * truePositiveRateOn(roc, rate)); };
    QStringList lines{tr("At %1 % false positives:").arg(percentText(percent))};
    std::vector<const RocCurve*> retrained;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RocCurve& roc = m_model.result(row).roc;
        if (m_model.isRetrained(row))
            retrained.push_back(&roc);
        if (!m_model.isRetrained(row) || !m_model.retrainedBand())
            lines << tr("%1: %2 %").arg(subjectTitle(m_model.subject(row)), rateText(roc));
    }
    if (m_model.retrainedBand()) {
        const RocBand here = rocBand(retrained, {rate});
        lines << tr("%1: %2 % (%3–%4)")
                     .arg(meanName(m_model.retrainedCount()), percentText(100.0 * here.mean.front()),
                          percentText(100.0 * here.lowest.front()), percentText(100.0 * here.highest.front()));
    }
    return lines.join(QLatin1Char('\n'));
}

void RocPlot::readOut(std::optional<double> percent)
{
    m_read = percent;
    const QString text = percent ? ratesText(*percent) : QString();
    if (percent)
        m_cursor.show(*percent, text);
    else
        m_cursor.hide();
    setAccessibleDescription(text);
}

/// One percent a step, or a twentieth of a tenfold.
void RocPlot::step(int steps)
{
    constexpr double inTenfold = 20.0;
    double to = leastRate();
    if (m_read)
        to = m_logarithmic ? std::max(smallestRate, *m_read) * std::pow(10.0, steps / inTenfold) : *m_read + steps;
    readOut(std::clamp(to, leastRate(), 100.0));
}

bool RocPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == plot() && event->type() == QEvent::MouseMove && m_model.rowCount() > 0) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() == Qt::NoButton)
            readOut(std::clamp(plot()->xAxis->pixelToCoord(mouse->position().x()), leastRate(), 100.0));
    } else if (watched == plot() && event->type() == QEvent::Leave) {
        readOut(std::nullopt);
    }
    return PlotWidget::eventFilter(watched, event);
}

void RocPlot::keyPressEvent(QKeyEvent* event)
{
    if (m_model.rowCount() == 0) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    constexpr int page = 10;
    switch (event->key()) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_PageDown: step(-page); break;
    case Qt::Key_PageUp: step(page); break;
    case Qt::Key_Home: readOut(leastRate()); break;
    case Qt::Key_End: readOut(100.0); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
