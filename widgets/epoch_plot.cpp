// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/epoch_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace unlearn {

EpochPlot::EpochPlot(const QString& name, const QSize& least, QWidget* parent) : PlotWidget(name, least, parent) { }

void EpochPlot::tickWholeEpochs()
{
    const auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(1.0);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot()->xAxis->setTicker(whole);
}

void EpochPlot::readOut(int row)
{
    m_row = row < rows() ? row : -1;
    showRow(m_row);
}

bool EpochPlot::pointsAt(int /*row*/, double /*y*/)
{
    return false;
}

int EpochPlot::nearestRow(double x) const
{
    const auto distance = [this, x](int row) { return std::abs(plot()->xAxis->coordToPixel(positionOf(row)) - x); };
    int nearest = -1;
    for (int row = 0; row < rows(); ++row) {
        if (nearest < 0 || distance(row) < distance(nearest))
            nearest = row;
    }
    return nearest;
}

void EpochPlot::zoomBy(double factor)
{
    m_fits = false;
    PlotWidget::zoomBy(factor);
}

bool EpochPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() != Qt::NoButton) {
            m_fits = false;
            break;
        }
        const int row = nearestRow(mouse->position().x());
        const bool changes = row >= 0 && pointsAt(row, mouse->position().y());
        if (row != m_row || changes)
            readOut(row);
        break;
    }
    case QEvent::Leave: readOut(-1); break;
    case QEvent::Wheel: m_fits = false; break;
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

void EpochPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = rows() - 1;
    const int first = std::min(0, last);
    switch (event->key()) {
    case Qt::Key_Left: readOut(std::clamp(m_row - 1, first, last)); break;
    case Qt::Key_Right: readOut(std::min(m_row + 1, last)); break;
    case Qt::Key_Home: readOut(first); break;
    case Qt::Key_End: readOut(last); break;
    default: PlotWidget::keyPressEvent(event);
    }
}

} // namespace unlearn
