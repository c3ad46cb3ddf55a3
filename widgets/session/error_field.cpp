// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/error_field.h"

#include "widgets/session/error_pattern.h"

#include <QCoreApplication>

namespace unlearn {

namespace {

// Places with numbers and names in them. Those of words alone are listed for the translators by
// packaging/error_messages.py.

/// Numbers.
constexpr const char* ofNumbers[] = {
    QT_TRANSLATE_NOOP("Errors", "line %1"),
    QT_TRANSLATE_NOOP("Errors", "run %1"),
    QT_TRANSLATE_NOOP("Errors", "run %1, epoch %2"),
    QT_TRANSLATE_NOOP("Errors", "epoch %1"),
    QT_TRANSLATE_NOOP("Errors", "sample %1"),
    QT_TRANSLATE_NOOP("Errors", "label of sample %1"),
    QT_TRANSLATE_NOOP("Errors", "logits of sample %1"),
    QT_TRANSLATE_NOOP("Errors", "models trained on sample %1"),
    QT_TRANSLATE_NOOP("Errors", "models not trained on sample %1"),
    QT_TRANSLATE_NOOP("Errors", "classes among %1 samples"),
    QT_TRANSLATE_NOOP("Errors", "features of %1 samples"),
    QT_TRANSLATE_NOOP("Errors", "loss in epoch %1, step %2"),
};

/// Numbers, and names of columns, options, layers and files.
constexpr const char* ofNames[] = {
    QT_TRANSLATE_NOOP("Errors", "line %1, column %2"),
    QT_TRANSLATE_NOOP("Errors", "data, option %1"),
    QT_TRANSLATE_NOOP("Errors", "loss in epoch %1, step %2, first seen in %3"),
    QT_TRANSLATE_NOOP("Errors", "shadow model %1, %2"),
    QT_TRANSLATE_NOOP("Errors", "%1, sample %2, feature %3"),
    QT_TRANSLATE_NOOP("Errors", "%1, sample %2"),
};

const ErrorPatterns& patterns()
{
    static const auto all = [] {
        ErrorPatterns made;
        made.add(ofNumbers, QStringLiteral("[0-9]+"));
        made.add(ofNames, QStringLiteral(".+"));
        return made;
    }();
    return all;
}

} // namespace

QString errorField(const std::string& english)
{
    if (english.empty())
        return {};
    const QString field = QString::fromStdString(english);
    const QString words = QCoreApplication::translate("Errors", english.c_str());
    // A single word may be a key that happens to be one of core's words, too.
    if (words != field && field.contains(QLatin1Char(' ')))
        return words;
    return patterns().translated(field).value_or(field);
}

} // namespace unlearn
