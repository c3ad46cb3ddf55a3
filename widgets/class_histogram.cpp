// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/class_histogram.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/class_counts_model.h"

#include <QLocale>

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// Longer names would take the room of the bars; the table has them whole.
constexpr int longestName = 14;

} // namespace

ClassHistogram::ClassHistogram(const ClassCountsModel& model, QWidget* parent)
    : PlotWidget(QStringLiteral("classHistogram"), {0, 110}, parent), m_model(model),
      m_bars(new QCPBars(plot()->yAxis, plot()->xAxis)) // lying, so that names can be read
{
    offerExport(*plot(), *this, &model, QStringLiteral("forget-set-classes"));
    m_bars->setWidth(0.7);
    plot()->yAxis->setRangeReversed(true);
    plot()->yAxis->setSubTicks(false);
    plot()->yAxis->grid()->setVisible(false);
    plot()->xAxis->setNumberFormat(QStringLiteral("f"));
    plot()->xAxis->setNumberPrecision(0);
    plot()->xAxis->ticker()->setTickCount(4);
    plot()->xAxis->setSubTicks(false);
    plot()->plotLayout()->setRowSpacing(0);
    connect(&model, &QAbstractItemModel::modelReset, this, &ClassHistogram::redraw);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ClassHistogram::redraw);
    applyStyle();
}

void ClassHistogram::restyle()
{
    plot()->setBackground(palette().brush(QPalette::Window));
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(plotColour(PlotColour::Vermilion, palette()));
    redraw(); // how many names there is room for goes with the font
}

void ClassHistogram::redraw()
{
    const int classes = m_model.rowCount();
    // With many classes only as many names as there is room for.
    const int room = std::max(1, (height() - 40) / (fontMetrics().height() + 2));
    const int step = std::max(1, (classes + room - 1) / room);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    QVector<double> keys;
    QVector<double> values;
    double most = 1.0;
    for (int i = 0; i < classes; ++i) {
        keys << i;
        values << static_cast<double>(m_model.forgotten(i));
        most = std::max(most, values.back());
        if (i % step == 0) {
            const QString name = m_model.className(i);
            ticker->addTick(i, name.size() > longestName ? name.left(longestName - 1) + QStringLiteral("…") : name);
        }
    }
    m_bars->setData(keys, values, true);
    plot()->yAxis->setTicker(ticker);
    plot()->yAxis->setRange(-0.5, std::max(0.5, classes - 0.5));
    plot()->xAxis->setRange(0.0, 1.05 * most);
    plot()->setVisible(classes > 0);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void ClassHistogram::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    redraw();
}

} // namespace unlearn
