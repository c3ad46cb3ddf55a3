// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrolled_column.h"

#include <QScrollBar>

namespace unlearn {

ScrolledColumn::ScrolledColumn(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ScrolledColumn::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least.height()};
}

} // namespace unlearn
