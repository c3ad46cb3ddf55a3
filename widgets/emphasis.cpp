// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emphasis.h"

#include <QGuiApplication>
#include <QTextDocument>

namespace unlearn {

void setEmphasis(QTextDocument& document)
{
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        document.setDefaultStyleSheet(QStringLiteral("i { font-style: normal; }"));
}

} // namespace unlearn
