// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_style.h"

#include "widgets/session/isolated_text.h"

#include <QGuiApplication>
#include <QStyleOptionViewItem>

namespace unlearn {

namespace {

bool isRightToLeft()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    if (hint == SH_UnderlineShortcut && isRightToLeft())
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element != CE_ItemViewItem || !cell || !isRightToLeft()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionViewItem shown(*cell);
    shown.text = isolated(cell->text);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

/// Of labels, headers, combo boxes, buttons and tabs.
void WindowStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                               const QString& text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, isolated(text), role);
}

} // namespace unlearn
