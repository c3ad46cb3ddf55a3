// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_plot.h"

#include "widgets/plot_export.h"
#include "widgets/run_style.h"
#include "widgets/session/compare_epochs_model.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/privacy_model.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

ComparePlot::ComparePlot(CompareModel& model, const CompareEpochsModel& epochs, QWidget* parent)
    : PlotWidget(QStringLiteral("compare"), {320, 180}, parent), m_model(model), m_epochs(epochs),
      m_cursor(*plot(), *answerPointer(), PlotCursor::Line::Upright), m_labels(*plot())
{
    plot()->xAxis->setLabel(tr("Epoch"));
    putLegendAbove(3);
    setHint(tr("Select two or more runs in the list of runs, then Compare in their context menu."));
    offerExport(*this, &epochs, QStringLiteral("comparison"));
    connect(&epochs, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        if (Subject now = subject(); now != m_subject) { // else the same curves have other marks
            m_subject = std::move(now);
            resetZoom();
        }
    });
    for (const auto signal : {&CompareModel::highlightChanged, &CompareModel::hoverChanged})
        connect(&model, signal, this, &ComparePlot::showHighlight);
    connect(plot(), &QCustomPlot::plottableClick, this,
            [this](const QCPAbstractPlottable* plottable, int, const QMouseEvent* event) {
                highlight(plottable, event->modifiers() & Qt::ControlModifier);
            });
    rebuild();
    resetZoom();
    applyStyle();
}

ComparePlot::Subject ComparePlot::subject() const
{
    Subject now{.runs = {}, .epochs = m_epochs.epochs(), .figure = m_epochs.figure()};
    for (const RunDetails& run : m_model.runs())
        now.runs.push_back(run.summary.id);
    return now;
}

void ComparePlot::rebuild()
{
    plot()->clearPlottables();
    m_curves.clear();
    readOut(std::nullopt); // epochs have other places now
    plot()->yAxis->setLabel(compareFigureTitle(m_epochs.figure()));
    const std::size_t runs = m_model.runs().size();
    showCurves(runs > 0);
    std::vector<LegendName> names;
    for (std::size_t place = 0; place < runs; ++place) {
        draw(place);
        const Curve& curve = m_curves.back();
        names.push_back({curve.line, m_model.runTitle(curve.run), identifierText(curve.run)});
    }
    setLegendNames(std::move(names));
    restyle();
}

void ComparePlot::resetZoom()
{
    plot()->rescaleAxes();
    QCPRange values = plot()->yAxis->range();
    for (const SharedReference& reference : m_epochs.references())
        values.expand(reference.value);
    plot()->yAxis->setRange(values);
    for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) {
        if (axis->range().size() > 0.0)
            axis->scaleRange(1.06);
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void ComparePlot::draw(std::size_t place)
{
    const RunSummary& run = m_model.runs()[place].summary;
    auto* line = plot()->addGraph();
    auto* mark = plot()->addGraph();
    mark->removeFromLegend();
    mark->setLineStyle(QCPGraph::lsNone);
    m_curves.push_back({run.id, line, mark});
    for (std::size_t i = 0; i < m_epochs.epochs().size(); ++i) {
        const int epoch = m_epochs.epochs()[i];
        const double value = m_epochs.value(place, i);
        if (std::isnan(value))
            continue;
        line->addData(epoch, value);
        if (epoch == run.selectedEpoch)
            mark->addData(epoch, value);
    }
}

/// In one colour, that of no run: what they are is written at their ends.
void ComparePlot::drawReferences()
{
    for (auto* line : m_references)
        plot()->removeItem(line);
    m_references.clear();
    std::vector<LineLabel> labels;
    for (const SharedReference& reference : m_epochs.references()) {
        auto* line = new QCPItemStraightLine(plot());
        line->setSelectable(false);
        line->setPen(
            QPen(palette().color(QPalette::Text), 1.5, reference.subject == "original" ? Qt::DotLine : Qt::DashLine));
        line->point1->setCoords(0.0, reference.value);
        line->point2->setCoords(1.0, reference.value);
        m_references.push_back(line);
        labels.push_back({reference.value, subjectTitle(reference.subject)});
    }
    m_labels.setLabels(std::move(labels), font(), palette().color(QPalette::Text));
}

void ComparePlot::restyle()
{
    m_cursor.restyle(palette(), font());
    drawReferences();
    showHighlight();
}

void ComparePlot::showHighlight()
{
    constexpr double markSize = 9.0;
    for (std::size_t place = 0; place < m_curves.size(); ++place) {
        const Curve& curve = m_curves[place];
        const QPen pen = runPen(place, m_model.standsOut(curve.run), m_model.isFaded(curve.run), palette());
        curve.line->setPen(pen);
        curve.mark->setScatterStyle(runMark(place, pen, markSize));
    }
    if (m_read)
        readOut(m_read); // which runs it tells of goes with the highlight
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

/// Of the highlighted runs, or of all where none is.
QString ComparePlot::readText(std::size_t epoch) const
{
    const auto& runs = m_model.runs();
    const bool some =
        std::ranges::any_of(runs, [this](const RunDetails& run) { return m_model.isHighlighted(run.summary.id); });
    QStringList lines{
        tr("Epoch %1, %2:").arg(QLocale().toString(m_epochs.epochs()[epoch]), compareFigureTitle(m_epochs.figure()))};
    std::size_t left = 0;
    for (std::size_t place = 0; place < runs.size(); ++place) {
        const RunId run = runs[place].summary.id;
        if (some && !m_model.isHighlighted(run))
            continue;
        if (static_cast<std::size_t>(lines.size()) > mostRunsInLegend)
            ++left;
        else
            lines << tr("%1: %2").arg(m_model.runTitle(run), m_epochs.text(m_epochs.value(place, epoch)));
    }
    if (left > 0)
        lines << tr("and %n more", nullptr, static_cast<int>(left));
    return lines.join(QLatin1Char('\n'));
}

void ComparePlot::readOut(std::optional<std::size_t> epoch)
{
    m_read = epoch;
    const QString text = epoch ? readText(*epoch) : QString();
    if (epoch)
        m_cursor.show(m_epochs.epochs()[*epoch], text);
    else
        m_cursor.hide();
    setAccessibleDescription(text);
}

void ComparePlot::readNearest(double epoch)
{
    const auto& epochs = m_epochs.epochs();
    const auto nearest = std::min_element(epochs.begin(), epochs.end(),
                                          [epoch](int a, int b) { return std::abs(a - epoch) < std::abs(b - epoch); });
    if (nearest != epochs.end())
        readOut(static_cast<std::size_t>(nearest - epochs.begin()));
}

bool ComparePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() != Qt::NoButton)
            break;
        const auto run = runOf(plot()->plottableAt(mouse->position(), false));
        m_model.setHovered(run ? std::set<RunId>{*run} : std::set<RunId>());
        readNearest(plot()->xAxis->pixelToCoord(mouse->position().x()));
        break;
    }
    case QEvent::Leave:
        m_model.setHovered({});
        readOut(std::nullopt);
        break;
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

/// From the highlighted run that lies farthest that way at the epoch that is read, or the last one, to its neighbour.
void ComparePlot::moveAlong(int places)
{
    const auto& runs = m_model.runs();
    if (m_epochs.epochs().empty())
        return;
    const std::size_t epoch = m_read.value_or(m_epochs.epochs().size() - 1);
    std::vector<std::size_t> order;
    for (std::size_t place = 0; place < runs.size(); ++place) {
        if (std::isfinite(m_epochs.value(place, epoch)))
            order.push_back(place);
    }
    if (order.empty())
        return;
    std::ranges::stable_sort(order, {}, [&](std::size_t place) { return m_epochs.value(place, epoch); });
    const int last = static_cast<int>(order.size()) - 1;
    int now = places > 0 ? -1 : last + 1;
    for (int i = 0; i <= last; ++i) {
        if (m_model.highlighted().contains(runs[order[static_cast<std::size_t>(i)]].summary.id)) {
            now = i;
            if (places < 0)
                break;
        }
    }
    const auto next = static_cast<std::size_t>(std::clamp(now + places, 0, last));
    readOut(epoch);
    m_model.setHighlighted({runs[order[next]].summary.id});
}

void ComparePlot::keyPressEvent(QKeyEvent* event)
{
    const std::size_t count = m_epochs.epochs().size();
    if (count == 0) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: readOut(m_read && *m_read > 0 ? *m_read - 1 : 0); break;
    case Qt::Key_Right: readOut(m_read ? std::min(*m_read + 1, count - 1) : 0); break;
    case Qt::Key_Home: readOut(0); break;
    case Qt::Key_End: readOut(count - 1); break;
    case Qt::Key_Up: moveAlong(1); break;
    case Qt::Key_Down: moveAlong(-1); break;
    case Qt::Key_Escape: m_model.setHighlighted({}); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
