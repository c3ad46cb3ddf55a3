// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curves_plot.h"

#include "widgets/plot_style.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/moving_average.h"
#include "widgets/session/percent_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr std::array colours{PlotColour::Blue, PlotColour::Vermilion, PlotColour::Green};
constexpr std::array markers{QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle};
/// Smallest error (percent) that a logarithmic axis reaches down to.
constexpr double smallestError = 0.01;

/// Where epoch 0 stands on a logarithmic axis, and where that begins.
constexpr double epochZero = 0.5;
constexpr double firstPosition = 0.45;

std::array<double, 3> errorsOf(const EpochFigures& figures)
{
    return {figures.testErrorPercent, figures.forgetErrorPercent, figures.retainErrorPercent};
}

/// Before the first step there is none.
bool hasLoss(const EpochFigures& figures)
{
    return figures.epoch > 0 && std::isfinite(figures.loss);
}

/// With its line in the legend.
void setShown(QCPGraph& graph, bool visible)
{
    graph.setVisible(visible);
    if (visible)
        graph.addToLegend();
    else
        graph.removeFromLegend();
}

/// 0, and 1, 2, 5, 10, 20, ... up to the last epoch.
QSharedPointer<QCPAxisTicker> powersAndZero(int last)
{
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QLocale locale;
    ticker->addTick(epochZero, locale.toString(0));
    for (int power = 1; power <= last; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (factor <= last / power)
                ticker->addTick(factor * power, locale.toString(factor * power));
        }
        if (power > last / 10)
            break;
    }
    return ticker;
}

} // namespace

CurvesPlot::CurvesPlot(CurvesModel& model, QWidget* parent)
    : EpochPlot(QStringLiteral("curves"), {320, 200}, parent), m_model(model), m_lineLabels(*plot())
{
    buildPlot();
    applyStyle();
    connect(&m_model, &CurvesModel::changed, this, &CurvesPlot::redraw);
    redraw();
}

void CurvesPlot::buildPlot()
{
    m_pointerLayer = answerPointer();
    const std::array names{tr("Test error"), tr("Forget error"), tr("Retain error")};
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        m_curves[i] = plot()->addGraph();
        m_curves[i]->setName(names[i]);
    }
    m_loss = plot()->addGraph(plot()->xAxis, plot()->yAxis2);
    m_loss->setName(tr("Loss (right axis)"));
    setShown(*m_loss, false);
    m_originalKey = plot()->addGraph();
    m_originalKey->setName(tr("Original model"));
    m_retrainedKey = plot()->addGraph();
    m_retrainedKey->setName(tr("Retrained model"));
    plot()->xAxis->setLabel(tr("Epoch"));
    labelAxes();
    putLegendAbove(6);
    tickWholeEpochs();
    plot()->xAxis->setNumberFormat(QStringLiteral("f"));
    plot()->xAxis->setNumberPrecision(0);

    const auto makeLine = [this](QCPLayer* layer) {
        auto* line = new QCPItemStraightLine(plot());
        line->setSelectable(false);
        if (layer)
            line->setLayer(layer);
        return line;
    };
    m_selected = makeLine(nullptr);
    m_pointer = makeLine(m_pointerLayer);
    m_pointer->setVisible(false);
    m_level = makeLine(m_pointerLayer);
    m_level->setVisible(false);
    m_selectedLabel = new QCPItemText(plot());
    m_selectedLabel->setSelectable(false);
    m_selectedLabel->setPadding(QMargins(6, 2, 6, 2));
    m_selectedLabel->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

void CurvesPlot::restyle()
{
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        m_curves[i]->setPen(curvePen(colours[i], palette()));
        m_curves[i]->setScatterStyle(QCPScatterStyle(markers[i], 6.0));
    }
    m_loss->setPen(curvePen(PlotColour::Orange, palette(), Qt::DashDotLine, 1.5));
    m_loss->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, curvePen(PlotColour::Orange, palette()), Qt::NoBrush, 6.0));
    m_originalKey->setPen(curvePen(PlotColour::Grey, palette(), Qt::DotLine, 1.5));
    m_retrainedKey->setPen(curvePen(PlotColour::Grey, palette(), Qt::DashLine, 1.5));
    m_selected->setPen(curvePen(PlotColour::Purple, palette(), Qt::SolidLine, 1.5));
    m_selectedLabel->setPen(curvePen(PlotColour::Purple, palette(), Qt::SolidLine, 1.0));
    m_selectedLabel->setBrush(palette().brush(QPalette::Base));
    m_selectedLabel->setColor(palette().color(QPalette::Text));
    m_selectedLabel->setFont(font());
    for (QCPItemStraightLine* line : {m_pointer, m_level})
        line->setPen(curvePen(PlotColour::Grey, palette(), Qt::SolidLine, 1.0));
    drawReferences();
}

void CurvesPlot::drawReferences()
{
    for (auto* line : m_references)
        plot()->removeItem(line);
    m_references.clear();
    bool hasOriginal = false;
    bool hasRetrained = false;
    for (const auto& reference : m_model.references()) {
        const bool original = reference.subject == QLatin1String("original");
        hasOriginal |= original;
        hasRetrained |= !original;
        const std::array errors{reference.test, reference.forget, reference.retain};
        for (std::size_t i = 0; i < errors.size(); ++i) {
            if (std::isnan(errors[i])) // could not be measured
                continue;
            auto* line = new QCPItemStraightLine(plot());
            line->setSelectable(false);
            line->setPen(curvePen(colours[i], palette(), original ? Qt::DotLine : Qt::DashLine, 1.5));
            line->point1->setCoords(0.0, errors[i]);
            line->point2->setCoords(1.0, errors[i]);
            line->setVisible(!m_model.epochs().empty());
            m_references.push_back(line);
        }
    }
    setShown(*m_originalKey, hasOriginal);
    setShown(*m_retrainedKey, hasRetrained);
    labelReferences();
}

/// Dots and dashes tell the models apart, words the errors. Several retrained models share a label, at their mean.
void CurvesPlot::labelReferences()
{
    const std::array names{tr("Test"), tr("Forget"), tr("Retain")};
    std::vector<LineLabel> labels;
    for (const QLatin1String subject : {QLatin1String("original"), QLatin1String("retrained")}) {
        for (std::size_t i = 0; i < names.size() && !m_model.epochs().empty(); ++i) {
            double sum = 0.0;
            int count = 0;
            for (const auto& reference : m_model.references()) {
                const double error = std::array{reference.test, reference.forget, reference.retain}[i];
                if (reference.subject.startsWith(subject) && !std::isnan(error)) {
                    sum += error;
                    ++count;
                }
            }
            if (count > 0)
                labels.push_back({sum / count, names[i]});
        }
    }
    m_lineLabels.setLabels(std::move(labels), font(), palette().color(QPalette::Text));
}

double CurvesPlot::position(int epoch) const
{
    return m_logEpochs ? std::max<double>(epoch, epochZero) : epoch;
}

QVector<double> CurvesPlot::drawn(const std::vector<double>& values) const
{
    const std::vector<double> smoothed = movingAverage(values, m_smoothing);
    return QVector<double>(smoothed.begin(), smoothed.end());
}

void CurvesPlot::drawLoss()
{
    QVector<double> x;
    std::vector<double> losses;
    for (const auto& figures : m_model.epochs()) {
        if (!hasLoss(figures))
            continue;
        x << position(figures.epoch);
        losses.push_back(figures.loss);
    }
    m_loss->setData(x, drawn(losses), true);
    plot()->yAxis2->setVisible(m_showsLoss && !m_model.epochs().empty());
}

void CurvesPlot::labelAxes()
{
    const bool smooth = m_smoothing > 1;
    const QString epochs = QLocale().toString(m_smoothing);
    plot()->yAxis->setLabel(smooth ? tr("Error (%), mean of %1 epochs").arg(epochs) : tr("Error (%)"));
    plot()->yAxis2->setLabel(smooth ? tr("Loss, mean of %1 epochs").arg(epochs) : tr("Loss"));
}

void CurvesPlot::tickEpochs()
{
    if (m_logEpochs)
        plot()->xAxis->setTicker(powersAndZero(m_model.epochs().empty() ? 1 : m_model.epochs().back().epoch));
}

void CurvesPlot::redraw()
{
    const auto& epochs = m_model.epochs();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        QVector<double> x;
        std::vector<double> errors;
        for (const auto& figures : epochs) {
            x << position(figures.epoch);
            errors.push_back(errorsOf(figures)[i]);
        }
        m_curves[i]->setData(x, drawn(errors), true);
    }
    drawReferences();
    tickEpochs();
    showCurves(!epochs.empty());
    drawLoss();
    const auto selected = m_model.selectedEpoch();
    m_selected->setVisible(selected.has_value());
    m_selectedLabel->setVisible(selected.has_value());
    if (selected) {
        m_selected->point1->setCoords(position(*selected), 0.0);
        m_selected->point2->setCoords(position(*selected), 1.0);
        m_selectedLabel->position->setCoords(position(*selected), 0.02);
        m_selectedLabel->setText(tr("Selected: epoch %1").arg(QLocale().toString(*selected)));
    }
    if (row() >= 0)
        readOut(row()); // of these figures
    if (epochs.empty())
        m_lastRead.reset();
    if (fits())
        fit();
    else
        plot()->replot(QCustomPlot::rpQueuedReplot);
}

void CurvesPlot::fit()
{
    setFits();
    double top = 1.0;
    double lastEpoch = 1.0;
    double leastLoss = 0.0;
    double mostLoss = 0.0;
    for (const auto& figures : m_model.epochs()) {
        for (const double error : errorsOf(figures))
            top = std::max(top, error);
        if (hasLoss(figures)) {
            leastLoss = std::min(leastLoss, figures.loss);
            mostLoss = std::max(mostLoss, figures.loss);
        }
        lastEpoch = std::max(lastEpoch, static_cast<double>(figures.epoch));
    }
    if (!m_model.epochs().empty()) {
        for (const auto& reference : m_model.references())
            for (const double error : {reference.test, reference.forget, reference.retain})
                top = std::max(top, error); // in this order an error that could not be measured changes nothing
    }
    if (m_logEpochs)
        plot()->xAxis->setRange(firstPosition, 1.1 * lastEpoch);
    else
        plot()->xAxis->setRange(-0.02 * lastEpoch, 1.02 * lastEpoch);
    const double margin = mostLoss > leastLoss ? 0.08 * (mostLoss - leastLoss) : 1.0;
    plot()->yAxis2->setRange(leastLoss < 0.0 ? leastLoss - margin : 0.0, mostLoss + margin);
    plot()->yAxis->setRange(m_logErrors ? smallestError : 0.0, m_logErrors ? 2.0 * top : 1.1 * top);
    // The label of the selected epoch turns to the side where there is room.
    const auto selected = m_model.selectedEpoch();
    const double middle = m_logEpochs ? std::sqrt(firstPosition * lastEpoch) : 0.5 * lastEpoch;
    const bool right = selected && position(*selected) > middle;
    m_selectedLabel->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void CurvesPlot::setLogErrors(bool on)
{
    m_logErrors = on;
    setLogarithmicScale(*plot()->yAxis, on);
    fit();
}

void CurvesPlot::setLogEpochs(bool on)
{
    m_logEpochs = on;
    plot()->xAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (!on)
        tickWholeEpochs();
    setFits();
    redraw();
    readOut(row()); // the pointer's line moves with its epoch
}

void CurvesPlot::setShowsLoss(bool on)
{
    m_showsLoss = on;
    setShown(*m_loss, on);
    QList<QCPAxis*> axes{plot()->xAxis, plot()->yAxis};
    if (on)
        axes << plot()->yAxis2;
    plot()->axisRect()->setRangeDragAxes(axes);
    plot()->axisRect()->setRangeZoomAxes(axes);
    redraw();
}

void CurvesPlot::setSmoothing(int epochs)
{
    m_smoothing = epochs;
    labelAxes();
    redraw();
}

bool CurvesPlot::pointsAt(int row, double y)
{
    std::size_t nearest = m_crossed;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const double distance = std::abs(plot()->yAxis->coordToPixel(m_curves[i]->data()->at(row)->value) - y);
        if (distance < least) { // not of an error that could not be measured
            least = distance;
            nearest = i;
        }
    }
    return std::exchange(m_crossed, nearest) != nearest;
}

int CurvesPlot::rows() const
{
    return static_cast<int>(m_model.epochs().size());
}

double CurvesPlot::positionOf(int row) const
{
    return position(m_model.epochs()[static_cast<std::size_t>(row)].epoch);
}

void CurvesPlot::showRow(int row)
{
    const bool shown = row >= 0;
    m_pointer->setVisible(shown);
    m_level->setVisible(false);
    QString text;
    if (shown) {
        const auto& figures = m_model.epochs()[static_cast<std::size_t>(row)];
        m_lastRead = figures.epoch;
        m_pointer->point1->setCoords(position(figures.epoch), 0.0);
        m_pointer->point2->setCoords(position(figures.epoch), 1.0);
        const double error = m_curves[m_crossed]->data()->at(row)->value; // as drawn
        m_level->setVisible(std::isfinite(error));
        m_level->point1->setCoords(0.0, error);
        m_level->point2->setCoords(1.0, error);
        text = tr("Epoch %1: test %2 %, forget %3 %, retain %4 %")
                   .arg(QLocale().toString(figures.epoch), percentText(figures.testErrorPercent),
                        percentText(figures.forgetErrorPercent), percentText(figures.retainErrorPercent));
        if (m_showsLoss && hasLoss(figures))
            text = tr("%1, loss %2").arg(text, QLocale().toString(figures.loss, 'g', 4));
    }
    m_pointerLayer->replot();
    setAccessibleDescription(text);
    Q_EMIT readOutChanged(text);
}

} // namespace unlearn
