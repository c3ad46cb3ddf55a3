// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

namespace unlearn {

/// Texts of a window that are wider than what shows them, a line for each.
inline QStringList clippedIn(const QWidget& top)
{
    QStringList clipped;
    const auto widgets = top.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &top)
            continue;
        int needed = 0;
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->wordWrap()) {
            text = label->text();
            needed = label->sizeHint().width();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
            needed = button->minimumSizeHint().width();
        } else {
            continue;
        }
        if (!text.isEmpty() && widget->width() < needed)
            clipped << QStringLiteral("%1 %2 in %3: \"%4\" has %5 of %6 pixels")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                widget->parentWidget()->objectName(), text)
                           .arg(widget->width())
                           .arg(needed);
    }
    return clipped;
}

/// Texts of a window in several lines, of which not all are seen, a line for each.
inline QStringList cutOffIn(const QWidget& top)
{
    QStringList cut;
    const auto labels = top.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->isVisible() || label->window() != &top || !label->wordWrap() || label->text().isEmpty())
            continue;
        const int needed = label->heightForWidth(label->width());
        if (label->height() < needed)
            cut << QStringLiteral("%1 in %2: \"%3\" has %4 of %5 pixels in height")
                       .arg(label->objectName(), label->parentWidget()->objectName(), label->text())
                       .arg(label->height())
                       .arg(needed);
    }
    return cut;
}

} // namespace unlearn
