// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/class_histogram.h"

#include "widgets/plot_export.h"
#include "widgets/plot_style.h"
#include "widgets/session/class_counts_model.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// Longer names would take the room of the bars; the table has them whole.
constexpr int longestName = 14;

} // namespace

ClassHistogram::ClassHistogram(const ClassCountsModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_plot(new QCustomPlot(this)),
      m_bars(new QCPBars(m_plot->yAxis, m_plot->xAxis)) // lying, so that names can be read
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    offerExport(*m_plot, *this, &model, QStringLiteral("forget-set-classes"));
    setMinimumHeight(110);
    m_plot->setObjectName(QStringLiteral("classHistogramCanvas"));
    m_bars->setWidth(0.7);
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->setSubTicks(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(0);
    m_plot->xAxis->ticker()->setTickCount(4);
    m_plot->xAxis->setSubTicks(false);
    m_plot->plotLayout()->setRowSpacing(0);
    restyle();
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&model, signal, this, &ClassHistogram::redraw);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ClassHistogram::redraw);
    redraw();
}

void ClassHistogram::restyle()
{
    m_plot->setFont(font());
    followPalette(*m_plot, palette());
    m_plot->setBackground(palette().brush(QPalette::Window));
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(plotColour(PlotColour::Vermilion, palette()));
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
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setRange(-0.5, std::max(0.5, classes - 0.5));
    m_plot->xAxis->setRange(0.0, 1.05 * most);
    m_plot->setVisible(classes > 0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ClassHistogram::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        redraw();
    }
    QWidget::changeEvent(event);
}

void ClassHistogram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

} // namespace unlearn
