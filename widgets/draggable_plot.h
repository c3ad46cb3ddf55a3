// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

namespace unlearn {

/// A plot with a handle that the pointer can take and drag.
class DraggablePlot : public PlotWidget {
    Q_OBJECT

Q_SIGNALS:
    void dragBegan();
    void dragEnded();

protected:
    /// overHandle: the pointer's shape there.
    DraggablePlot(const QString& name, const QSize& least, Qt::CursorShape overHandle, QWidget* parent)
        : PlotWidget(name, least, parent), m_overHandle(overHandle)
    {
    }

    // position: pixels of the canvas
    virtual bool isOnHandle(const QPointF& position) const = 0;
    virtual void dragTo(const QPointF& position) = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Qt::CursorShape m_overHandle;
    bool m_dragging = false;
};

} // namespace unlearn
