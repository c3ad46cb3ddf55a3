// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unlearn::test {

// A language that says each text in brackets, which tells what was translated from what was not.

inline constexpr QChar openingBracket(u'\u27e6');
inline constexpr QChar closingBracket(u'\u27e7');

/// What a text has besides what came from translations. Values that are filled in stand between brackets, too.
inline QString outsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == openingBracket ? 1 : 0;
        if (depth == 0)
            outside += letter;
        depth -= letter == closingBracket ? 1 : 0;
    }
    return outside;
}

} // namespace unlearn::test
