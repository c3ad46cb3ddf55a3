// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/error_pattern.h"

#include <QCoreApplication>

namespace unlearn {

namespace {

QRegularExpression expressionOf(const char* english, const QString& value)
{
    QString expression = QRegularExpression::escape(QString::fromUtf8(english));
    for (int place = 1; place <= 3; ++place) {
        // The first is caught, and what is said again must be the same.
        const QString sign = QStringLiteral("\\%%1").arg(place);
        const qsizetype at = expression.indexOf(sign);
        if (at < 0)
            break;
        expression.replace(at, sign.size(), QStringLiteral("(?<v%1>%2)").arg(QString::number(place), value));
        expression.replace(sign, QStringLiteral("\\k<v%1>").arg(place));
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

} // namespace

void ErrorPatterns::add(std::span<const char* const> english, const QString& value)
{
    for (const char* text : english)
        m_patterns.push_back({text, expressionOf(text, value)});
}

std::optional<QString> ErrorPatterns::translated(const QString& text) const
{
    for (const Pattern& pattern : m_patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        const QString words = QCoreApplication::translate("Errors", pattern.english);
        switch (match.lastCapturedIndex()) { // all at once: a value may hold what looks like a place
        case 1: return words.arg(match.captured(1));
        case 2: return words.arg(match.captured(1), match.captured(2));
        default: return words.arg(match.captured(1), match.captured(2), match.captured(3));
        }
    }
    return std::nullopt;
}

} // namespace unlearn
