// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/class_histogram.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/class_counts_model.h"
#include "widgets/session/isolated_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// Longer names would take the room of the bars; the table has them whole.
constexpr int longestName = 14;

} // namespace

ClassHistogram::ClassHistogram(const ClassCountsModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("classHistogram"), {0, 110}, parent), m_model(model),
      m_cursor(*plot(), *answerPointer(), PlotCursor::Line::Level),
      m_bars(new QCPBars(plot()->yAxis, plot()->xAxis)) // lying, so that names can be read
{
    offerExport(*this, &model, QStringLiteral("forget-set-classes"));
    m_bars->setWidth(0.7);
    plot()->yAxis->setRangeReversed(true);
    plot()->yAxis->setSubTicks(false);
    plot()->yAxis->grid()->setVisible(false);
    plot()->xAxis->setNumberFormat(QStringLiteral("f"));
    plot()->xAxis->setNumberPrecision(0);
    plot()->xAxis->ticker()->setTickCount(4);
    plot()->xAxis->setSubTicks(false);
    plot()->plotLayout()->setRowSpacing(0);
    // Seen more closely, more classes have their names.
    connect(plot()->yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &ClassHistogram::showNames);
    connect(&model, &QAbstractItemModel::modelReset, this, &ClassHistogram::redraw);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ClassHistogram::redraw);
    applyStyle();
}

void ClassHistogram::restyle()
{
    plot()->setBackground(palette().brush(QPalette::Window));
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(plotColour(PlotColour::Vermilion, palette()));
    m_cursor.restyle(palette(), font());
    redraw(); // how many names there is room for goes with the font
}

void ClassHistogram::redraw()
{
    const int classes = m_model.rowCount();
    QVector<double> keys;
    QVector<double> values;
    for (int i = 0; i < classes; ++i) {
        keys << i;
        values << static_cast<double>(m_model.forgotten(i));
    }
    m_bars->setData(keys, values, true);
    plot()->setVisible(classes > 0);
    resetZoom();
    readOut(m_row);
}

void ClassHistogram::resetZoom()
{
    const int classes = m_model.rowCount();
    double most = 1.0;
    for (int i = 0; i < classes; ++i)
        most = std::max(most, static_cast<double>(m_model.forgotten(i)));
    plot()->yAxis->setRange(-0.5, std::max(0.5, classes - 0.5));
    plot()->xAxis->setRange(0.0, 1.05 * most);
    showNames();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

/// With many classes only as many names as there is room for.
void ClassHistogram::showNames()
{
    const int classes = m_model.rowCount();
    const int room = std::max(1, (height() - 40) / (fontMetrics().height() + 2));
    const int seen = std::min(classes, static_cast<int>(std::ceil(plot()->yAxis->range().size())));
    const int step = std::max(1, (seen + room - 1) / room);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < classes; i += step) {
        const QString name = m_model.className(i);
        ticker->addTick(i,
                        isolated(name.size() > longestName ? name.left(longestName - 1) + QStringLiteral("…") : name));
    }
    plot()->yAxis->setTicker(ticker);
}

void ClassHistogram::readOut(int row)
{
    const bool shown = row >= 0 && row < m_model.rowCount();
    m_row = shown ? row : -1;
    QString text;
    if (shown) {
        const QLocale locale;
        text = tr("%1: %2 of %3 samples")
                   .arg(m_model.className(row), locale.toString(static_cast<qlonglong>(m_model.forgotten(row))),
                        locale.toString(static_cast<qlonglong>(m_model.total(row))));
        m_cursor.show(row, text);
    } else {
        m_cursor.hide();
    }
    setAccessibleDescription(text);
}

void ClassHistogram::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    showNames();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

bool ClassHistogram::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == plot() && event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() == Qt::NoButton)
            readOut(static_cast<int>(std::lround(plot()->yAxis->pixelToCoord(mouse->position().y()))));
    } else if (watched == plot() && event->type() == QEvent::Leave) {
        readOut(-1);
    }
    return PlotWidget::eventFilter(watched, event);
}

void ClassHistogram::keyPressEvent(QKeyEvent* event)
{
    constexpr int page = 10;
    const int last = m_model.rowCount() - 1;
    const int first = std::min(0, last);
    switch (event->key()) {
    case Qt::Key_Up: readOut(std::clamp(m_row - 1, first, last)); break;
    case Qt::Key_Down: readOut(std::min(m_row + 1, last)); break;
    case Qt::Key_PageUp: readOut(std::clamp(m_row - page, first, last)); break;
    case Qt::Key_PageDown: readOut(std::min(m_row + page, last)); break;
    case Qt::Key_Home: readOut(first); break;
    case Qt::Key_End: readOut(last); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
