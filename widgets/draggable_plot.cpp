// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/draggable_plot.h"

#include <QMouseEvent>

#include <utility>

#include <qcustomplot.h>

namespace unlearn {

bool DraggablePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot())
        return PlotWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        if (mouse->button() == Qt::LeftButton && isOnHandle(mouse->position())) {
            m_dragging = true;
            Q_EMIT dragBegan();
            return true;
        }
        break;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_dragging) {
            dragTo(mouse->position());
            return true;
        }
        plot()->setCursor(isOnHandle(mouse->position()) ? m_overHandle : Qt::ArrowCursor);
        break;
    }
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_dragging, false)) {
            Q_EMIT dragEnded();
            return true;
        }
        break;
    default: break;
    }
    return PlotWidget::eventFilter(watched, event);
}

} // namespace unlearn
