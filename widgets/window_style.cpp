// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_style.h"

#include <QGuiApplication>

namespace unlearn {

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace unlearn
