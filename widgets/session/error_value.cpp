// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/error_value.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace unlearn {

namespace {

// What core says was expected or found, where that is made of words and numbers or names. Words alone are listed for
// the translators by packaging/error_messages.py.

/// %1 and %2 are numbers.
constexpr const char* ofNumbers[] = {
    QT_TRANSLATE_NOOP("Errors", "%1 or more"),
    QT_TRANSLATE_NOOP("Errors", "at least %1"),
    QT_TRANSLATE_NOOP("Errors", "at most %1"),
    QT_TRANSLATE_NOOP("Errors", "above %1"),
    QT_TRANSLATE_NOOP("Errors", "%1 to %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 or %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 and %2"),
    QT_TRANSLATE_NOOP("Errors", "between %1 and %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 bytes"),
    QT_TRANSLATE_NOOP("Errors", "at most %1 bytes"),
    QT_TRANSLATE_NOOP("Errors", "%1 bytes that are free"),
    QT_TRANSLATE_NOOP("Errors", "%1 bytes after the header"),
    QT_TRANSLATE_NOOP("Errors", "a multiple of %1 bytes"),
    QT_TRANSLATE_NOOP("Errors", "%1 MiB"),
    QT_TRANSLATE_NOOP("Errors", "at most %1 MiB"),
    QT_TRANSLATE_NOOP("Errors", "%1 MiB of pixels"),
    QT_TRANSLATE_NOOP("Errors", "%1 MiB of tokens"),
    QT_TRANSLATE_NOOP("Errors", "%1 classes"),
    QT_TRANSLATE_NOOP("Errors", "%1 lines"),
    QT_TRANSLATE_NOOP("Errors", "%1 points"),
    QT_TRANSLATE_NOOP("Errors", "%1 items"),
    QT_TRANSLATE_NOOP("Errors", "%1 folders"),
    QT_TRANSLATE_NOOP("Errors", "%1 training samples"),
    QT_TRANSLATE_NOOP("Errors", "%1 x %2 pixels"),
    QT_TRANSLATE_NOOP("Errors", "sample %1"),
    QT_TRANSLATE_NOOP("Errors", "at most %1 levels"),
    QT_TRANSLATE_NOOP("Errors", "at most %1 bytes in all"),
    QT_TRANSLATE_NOOP("Errors", "%1 of %2 to forget"),
    QT_TRANSLATE_NOOP("Errors", "%1 of each model"),
    QT_TRANSLATE_NOOP("Errors", "at least %1 of different seeds"),
    QT_TRANSLATE_NOOP("Errors", "1 to below %1"),
    QT_TRANSLATE_NOOP("Errors", "status %1"),
};

/// %1 and %2 are names, lists of names, or numbers; nothing that is quoted from a file.
constexpr const char* ofNames[] = {
    QT_TRANSLATE_NOOP("Errors", "one of %1 labels"),
    QT_TRANSLATE_NOOP("Errors", "one of %1"),
    QT_TRANSLATE_NOOP("Errors", "a file that begins with \"%1\""),
    QT_TRANSLATE_NOOP("Errors", "only %1"),
    QT_TRANSLATE_NOOP("Errors", "%1 classes of %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 columns as in %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 as in %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 throughout"),
    QT_TRANSLATE_NOOP("Errors", "%1 as the first"),
    QT_TRANSLATE_NOOP("Errors", "a link to %1"),
    QT_TRANSLATE_NOOP("Errors", "%1 classes with %2"),
    QT_TRANSLATE_NOOP("Errors", "neither for %1"),
    QT_TRANSLATE_NOOP("Errors", "inputs of %1"),
    QT_TRANSLATE_NOOP("Errors", "a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)"),
    QT_TRANSLATE_NOOP("Errors", "no folder of this name, or one that holds %1"),
    QT_TRANSLATE_NOOP("Errors", "keys %1"),
};

struct Pattern {
    const char* english;
    QRegularExpression expression;
};

Pattern pattern(const char* english, const QString& value)
{
    QString expression = QRegularExpression::escape(QString::fromUtf8(english));
    for (int place = 1; place <= 2; ++place) {
        // The first is caught, and what is said again must be the same.
        const QString sign = QStringLiteral("\\%%1").arg(place);
        const qsizetype at = expression.indexOf(sign);
        if (at < 0)
            break;
        expression.replace(at, sign.size(), QStringLiteral("(?<v%1>%2)").arg(QString::number(place), value));
        expression.replace(sign, QStringLiteral("\\k<v%1>").arg(place));
    }
    return {english, QRegularExpression(QRegularExpression::anchoredPattern(expression))};
}

const std::vector<Pattern>& patterns()
{
    static const auto all = [] {
        std::vector<Pattern> made;
        for (const char* english : ofNumbers)
            made.push_back(pattern(english, QStringLiteral("-?[0-9][0-9.]*(?:e[+-]?[0-9]+)?")));
        for (const char* english : ofNames)
            made.push_back(pattern(english, QStringLiteral("[^\"]+")));
        return made;
    }();
    return all;
}

} // namespace

QString errorValue(const std::string& english)
{
    if (english.empty())
        return {};
    const QString value = QString::fromStdString(english);
    if (const QString words = QCoreApplication::translate("Errors", english.c_str()); words != value)
        return words;
    for (const Pattern& pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(value);
        if (!match.hasMatch())
            continue;
        const QString translated = QCoreApplication::translate("Errors", pattern.english);
        return match.lastCapturedIndex() > 1 ? translated.arg(match.captured(1), match.captured(2))
                                             : translated.arg(match.captured(1));
    }
    return value;
}

} // namespace unlearn
