// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_widget.h"

#include "widgets/plot_style.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace unlearn {

PlotWidget::PlotWidget(const QString& name, const QSize& least, QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot(this)), m_hint(new QLabel(m_plot))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setMinimumSize(least);
    m_plot->setObjectName(name + QStringLiteral("Canvas"));
    // A label over the canvas: an item of the plot would be clipped to axes that are not there.
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    (new QVBoxLayout(m_plot))->addWidget(m_hint);
    m_hint->hide();
}

QCPLayer* PlotWidget::answerPointer()
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusProxy(this);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->installEventFilter(this);
    const QString name = QStringLiteral("pointer");
    m_plot->addLayer(name, m_plot->layer(QStringLiteral("axes")), QCustomPlot::limAbove);
    QCPLayer* layer = m_plot->layer(name);
    layer->setMode(QCPLayer::lmBuffered);
    return layer;
}

void PlotWidget::putLegendAbove(int mostInRow)
{
    placeLegendAbove(*m_plot);
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this, mostInRow] { wrapLegend(*m_plot, mostInRow); });
}

void PlotWidget::setHint(const QString& text)
{
    m_hint->setText(text);
}

void PlotWidget::showCurves(bool shown)
{
    m_hint->setVisible(!shown);
    m_plot->legend->setVisible(shown);
    m_plot->xAxis->setVisible(shown);
    m_plot->yAxis->setVisible(shown);
}

void PlotWidget::applyStyle()
{
    m_plot->setFont(font());
    followPalette(*m_plot, palette());
    restyle();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setLogarithmicScale(QCPAxis& axis, bool on)
{
    axis.setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setTicker(on ? QSharedPointer<QCPAxisTickerLog>::create().staticCast<QCPAxisTicker>()
                      : QSharedPointer<QCPAxisTicker>::create());
}

void PlotWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyStyle();
    QWidget::changeEvent(event);
}

} // namespace unlearn
