// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/isolated_text.h"

#include <QGuiApplication>

namespace unlearn {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool isLeftToRight(const QString& text)
{
    bool hasLetter = false;
    for (const uint sign : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(sign);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return false;
        hasLetter = hasLetter || direction == QChar::DirL;
    }
    return hasLetter;
}

} // namespace

QString isolated(const QString& text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft || !isLeftToRight(text))
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

QString withoutIsolation(QString text)
{
    text.removeIf([](QChar sign) { return sign >= leftToRightIsolate && sign <= popDirectionalIsolate; });
    return text;
}

} // namespace unlearn
