// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <qcustomplot.h>

namespace unlearn {

/// Texts among the curves of a window's plots, without those that are turned, of which the plot cuts off a part; a line
/// for each.
inline QStringList clippedInPlots(const QWidget& top)
{
    QStringList clipped;
    const auto plots = top.findChildren<QCustomPlot*>();
    for (QCustomPlot* plot : plots) {
        if (!plot->isVisible())
            continue;
        plot->replot(); // what was changed since the last time has no place yet
        for (int place = 0; place < plot->itemCount(); ++place) {
            const auto* text = qobject_cast<QCPItemText*>(plot->item(place));
            if (!text || !text->realVisibility() || text->rotation() != 0.0)
                continue;
            const QRect room = text->clipToAxisRect() ? text->clipAxisRect()->rect() : plot->viewport();
            const QRectF drawn(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
            if (drawn.intersected(room).width() < drawn.width() - 1.0) // places are rounded
                clipped << QStringLiteral("%1: \"%2\" at %3 to %4 of %5 to %6 pixels")
                               .arg(plot->objectName(), text->text())
                               .arg(drawn.left())
                               .arg(drawn.right())
                               .arg(room.left())
                               .arg(room.right());
        }
    }
    return clipped;
}

} // namespace unlearn
