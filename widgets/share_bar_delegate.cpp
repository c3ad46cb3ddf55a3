// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share_bar_delegate.h"

#include "widgets/plot_style.h"

#include <QPainter>
#include <QVariant>

#include <algorithm>

namespace unlearn {

void ShareBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant share = index.data(m_role);
    if (share.isValid()) {
        constexpr int margin = 2;
        const QRect room = option.rect.adjusted(margin, margin, -margin, -margin);
        QRect bar = room;
        bar.setWidth(qRound(room.width() * std::clamp(share.toDouble(), 0.0, 1.0)));
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(room.right());
        QColor colour = plotColour(PlotColour::Blue, option.palette);
        colour.setAlphaF(0.3F); // the number stays readable on it
        painter->fillRect(bar, colour);
        painter->save();
        painter->setPen(plotColour(PlotColour::Blue, option.palette));
        painter->drawRect(room.adjusted(0, 0, -1, -1));
        painter->restore();
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace unlearn
