// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapped_label.h"

#include <QResizeEvent>

#include <algorithm>

namespace unlearn {

WrappedLabel::WrappedLabel(int mostLines, QWidget* parent) : QLabel(parent), m_mostLines(mostLines)
{
    setWordWrap(true);
}

QSize WrappedLabel::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    const int most = m_mostLines * fontMetrics().lineSpacing();
    hint.setHeight(std::max(hint.height(), std::min(most, heightForWidth(width()))));
    return hint;
}

void WrappedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace unlearn
