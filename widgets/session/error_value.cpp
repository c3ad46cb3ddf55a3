// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/error_value.h"

#include "widgets/session/error_pattern.h"

#include <QCoreApplication>

namespace unlearn {

namespace {

// What errors say was expected or found, where that is made of words and numbers or names. Words alone are listed for
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
    QT_TRANSLATE_NOOP("Errors", "%1 validation samples of %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 that are ignored"),
    QT_TRANSLATE_NOOP("Errors", "%1 other images"),
    QT_TRANSLATE_NOOP("Errors", "%1 bytes of empty lines"),
    QT_TRANSLATE_NOOP("Errors", "%1 out of %2"),
    QT_TRANSLATE_NOOP("Errors", "%1 logits"),
    QT_TRANSLATE_NOOP("Errors", "2 to %1 different ones"),
    QT_TRANSLATE_NOOP("Errors", "an image and one of %1 classes"),
    QT_TRANSLATE_NOOP("Errors", "sides that are multiples of %1 pixels"),
    QT_TRANSLATE_NOOP("Errors", "at least 2 classes, 1 channel and %1 x %2 pixels"),
    QT_TRANSLATE_NOOP("Errors", "at most %1 pixels a side and %2 in all"),
    QT_TRANSLATE_NOOP("Errors", "at least %1 models trained on it and %2 not"),
    QT_TRANSLATE_NOOP("Errors", "a lock free within %1 ms"),
    QT_TRANSLATE_NOOP("Errors", "a chain whose spectrum is of all %1 images"),
    QT_TRANSLATE_NOOP("Errors", "%1 of %2 NaN or infinite"),
    QT_TRANSLATE_NOOP("Errors", "one number, or one for each of the %1 selected layers"),
    QT_TRANSLATE_NOOP("Errors", "%1 numbers"),
    QT_TRANSLATE_NOOP("Errors", "%1 numbers beside names"),
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
    QT_TRANSLATE_NOOP("Errors", "%1 tensors of %2"),
    QT_TRANSLATE_NOOP("Errors", "purged at %1"),
    QT_TRANSLATE_NOOP("Errors", "%1 or %1.gz"),
    QT_TRANSLATE_NOOP("Errors", "%1 besides"),
};

const ErrorPatterns& patterns()
{
    static const auto all = [] {
        ErrorPatterns made;
        made.add(ofNumbers, QStringLiteral("-?[0-9][0-9.]*(?:e[+-]?[0-9]+)?"));
        made.add(ofNames, QStringLiteral("[^\"]+"));
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
    return patterns().translated(value).value_or(value);
}

} // namespace unlearn
