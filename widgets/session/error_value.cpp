// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/error_value.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <vector>

namespace unlearn {

namespace {

// What core says was expected or found, for the translators. tests/packaging/check_translations.py compares the first
// of these lists with core's sources.

constexpr const char* words[] = {
    QT_TRANSLATE_NOOP("Errors", ".jpg, .jpeg or .png files"),
    QT_TRANSLATE_NOOP("Errors", "0 (all cores) or more"),
    QT_TRANSLATE_NOOP("Errors", "0 or more nats, and 1 epoch or more"),
    QT_TRANSLATE_NOOP("Errors", "1 sample or more"),
    QT_TRANSLATE_NOOP("Errors", "1 to 4096 pixels, such as 64 or 64x48"),
    QT_TRANSLATE_NOOP("Errors", "2 or more of each"),
    QT_TRANSLATE_NOOP("Errors", "64 hexadecimal digits in lower case"),
    QT_TRANSLATE_NOOP("Errors", "a bare pickle"),
    QT_TRANSLATE_NOOP("Errors", "a data set"),
    QT_TRANSLATE_NOOP("Errors", "a database that passes SQLite's integrity check"),
    QT_TRANSLATE_NOOP("Errors", "a drift"),
    QT_TRANSLATE_NOOP("Errors", "a file"),
    QT_TRANSLATE_NOOP("Errors", "a file that may be locked"),
    QT_TRANSLATE_NOOP("Errors", "a file that may be read"),
    QT_TRANSLATE_NOOP("Errors", "a file that may be removed"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "a file written by \"unlearn spectrum --moments FILE\" with these weights, data, seed and number of images"),
    QT_TRANSLATE_NOOP("Errors", "a finite number"),
    QT_TRANSLATE_NOOP("Errors", "a finite number, 0 or more"),
    QT_TRANSLATE_NOOP("Errors", "a folder"),
    QT_TRANSLATE_NOOP("Errors", "a folder of images"),
    QT_TRANSLATE_NOOP("Errors", "a folder of the data set"),
    QT_TRANSLATE_NOOP("Errors", "a folder test or val beside train"),
    QT_TRANSLATE_NOOP("Errors", "a folder that can be written to"),
    QT_TRANSLATE_NOOP("Errors", "a folder that may be read"),
    QT_TRANSLATE_NOOP("Errors", "a folder that may be written"),
    QT_TRANSLATE_NOOP("Errors", "a folder with data.pkl and constants.pkl"),
    QT_TRANSLATE_NOOP("Errors", "a line of column names and at least one row"),
    QT_TRANSLATE_NOOP("Errors", "a link that leads elsewhere"),
    QT_TRANSLATE_NOOP("Errors", "a lock that is held"),
    QT_TRANSLATE_NOOP("Errors", "a log written by the workbench"),
    QT_TRANSLATE_NOOP("Errors", "a method that does without, such as pgu"),
    QT_TRANSLATE_NOOP("Errors", "a new or an empty folder"),
    QT_TRANSLATE_NOOP("Errors", "a path without \"?\", a word and \"=\""),
    QT_TRANSLATE_NOOP("Errors", "a pipe or device"),
    QT_TRANSLATE_NOOP("Errors", "a plan and rows that the field files names"),
    QT_TRANSLATE_NOOP("Errors", "a plan with a retrained model"),
    QT_TRANSLATE_NOOP("Errors", "a program beside them (constants.pkl)"),
    QT_TRANSLATE_NOOP("Errors", "a program for LibTorch 1.13"),
    QT_TRANSLATE_NOOP("Errors", "a real number type of at most 64 bits"),
    QT_TRANSLATE_NOOP("Errors", "a regular file"),
    QT_TRANSLATE_NOOP("Errors", "a run that has ended"),
    QT_TRANSLATE_NOOP("Errors", "a run that was purged or whose selectors name other samples now"),
    QT_TRANSLATE_NOOP("Errors", "a spectrum"),
    QT_TRANSLATE_NOOP("Errors", "a step and an average of squares"),
    QT_TRANSLATE_NOOP("Errors", "a value"),
    QT_TRANSLATE_NOOP("Errors", "a whole data set"),
    QT_TRANSLATE_NOOP("Errors", "a whole number"),
    QT_TRANSLATE_NOOP("Errors", "a zip archive"),
    QT_TRANSLATE_NOOP("Errors", "a zip archive as torch.save writes it"),
    QT_TRANSLATE_NOOP("Errors", "an archive without one"),
    QT_TRANSLATE_NOOP("Errors", "an empty file"),
    QT_TRANSLATE_NOOP("Errors", "an empty path"),
    QT_TRANSLATE_NOOP("Errors", "an entry data.pkl in a folder"),
    QT_TRANSLATE_NOOP("Errors", "an intact tar or zip archive"),
    QT_TRANSLATE_NOOP("Errors", "another one"),
    QT_TRANSLATE_NOOP("Errors", "another that is under way"),
    QT_TRANSLATE_NOOP("Errors", "at least 1 other sample"),
    QT_TRANSLATE_NOOP("Errors", "at least 1 sample"),
    QT_TRANSLATE_NOOP("Errors", "at least 2 folders"),
    QT_TRANSLATE_NOOP("Errors", "at least 2 retained"),
    QT_TRANSLATE_NOOP("Errors", "at least 2 samples of a class"),
    QT_TRANSLATE_NOOP("Errors", "at least one"),
    QT_TRANSLATE_NOOP("Errors", "at least one sample on either side"),
    QT_TRANSLATE_NOOP("Errors", "at least one score"),
    QT_TRANSLATE_NOOP("Errors", "at least one stage"),
    QT_TRANSLATE_NOOP("Errors", "at least one that can"),
    QT_TRANSLATE_NOOP("Errors", "at least one whole number"),
    QT_TRANSLATE_NOOP("Errors", "at most 512 tokens out of 2 or more"),
    QT_TRANSLATE_NOOP("Errors", "budget or parameter-free"),
    QT_TRANSLATE_NOOP("Errors", "budget, parameter-free or tau"),
    QT_TRANSLATE_NOOP("Errors", "class:3, 0:500, 0:500-999, random:500, samples:3,10-19, swapped or @FILE"),
    QT_TRANSLATE_NOOP("Errors", "column names alone"),
    QT_TRANSLATE_NOOP("Errors", "covering, below, below-plus-one or null"),
    QT_TRANSLATE_NOOP("Errors", "crossing, retain-drop, test-drop, epochs, match or drift"),
    QT_TRANSLATE_NOOP("Errors", "data that hold the forget samples alone"),
    QT_TRANSLATE_NOOP("Errors", "encrypted"),
    QT_TRANSLATE_NOOP("Errors", "energy or singular"),
    QT_TRANSLATE_NOOP("Errors", "epoch 0 and those after it"),
    QT_TRANSLATE_NOOP("Errors", "F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL"),
    QT_TRANSLATE_NOOP("Errors", "fewer of each"),
    QT_TRANSLATE_NOOP("Errors", "finite numbers"),
    QT_TRANSLATE_NOOP("Errors", "free space"),
    QT_TRANSLATE_NOOP("Errors", "intact gzip data"),
    QT_TRANSLATE_NOOP("Errors", "intact JPEG data"),
    QT_TRANSLATE_NOOP("Errors", "intact PNG data"),
    QT_TRANSLATE_NOOP("Errors", "its end"),
    QT_TRANSLATE_NOOP("Errors", "its retained moment, or the samples that it forgot"),
    QT_TRANSLATE_NOOP("Errors", "JPEG or PNG"),
    QT_TRANSLATE_NOOP("Errors", "lines of LABEL<TAB>TEXT"),
    QT_TRANSLATE_NOOP("Errors", "more"),
    QT_TRANSLATE_NOOP("Errors", "more bytes"),
    QT_TRANSLATE_NOOP("Errors", "more than 0 and less than 1"),
    QT_TRANSLATE_NOOP("Errors", "more than 0 with nesterov"),
    QT_TRANSLATE_NOOP("Errors", "named tensors, at the top or under model, state_dict, model_state_dict, net, ..."),
    QT_TRANSLATE_NOOP("Errors", "NaN or infinity"),
    QT_TRANSLATE_NOOP("Errors", "neither"),
    QT_TRANSLATE_NOOP("Errors", "no average of squares"),
    QT_TRANSLATE_NOOP("Errors", "no label"),
    QT_TRANSLATE_NOOP("Errors", "no line"),
    QT_TRANSLATE_NOOP("Errors", "no options"),
    QT_TRANSLATE_NOOP("Errors", "no step"),
    QT_TRANSLATE_NOOP("Errors", "no such file"),
    QT_TRANSLATE_NOOP("Errors", "no test samples"),
    QT_TRANSLATE_NOOP("Errors", "none"),
    QT_TRANSLATE_NOOP("Errors", "none for this data set"),
    QT_TRANSLATE_NOOP("Errors", "none here"),
    QT_TRANSLATE_NOOP("Errors", "none that can be read"),
    QT_TRANSLATE_NOOP("Errors", "nothing"),
    QT_TRANSLATE_NOOP("Errors", "one"),
    QT_TRANSLATE_NOOP("Errors", "one download at a time"),
    QT_TRANSLATE_NOOP("Errors", "one of each at least"),
    QT_TRANSLATE_NOOP("Errors", "one of: unlearn models"),
    QT_TRANSLATE_NOOP("Errors", "one that does not"),
    QT_TRANSLATE_NOOP("Errors", "one-cycle or exponential"),
    QT_TRANSLATE_NOOP("Errors", "other bytes"),
    QT_TRANSLATE_NOOP("Errors", "other content"),
    QT_TRANSLATE_NOOP("Errors", "other numbers of them"),
    QT_TRANSLATE_NOOP("Errors", "paths inside the folder"),
    QT_TRANSLATE_NOOP("Errors", "retained samples and the model"),
    QT_TRANSLATE_NOOP("Errors", "running, finished, cancelled, failed or interrupted"),
    QT_TRANSLATE_NOOP("Errors", "runs whose forget sets are known"),
    QT_TRANSLATE_NOOP("Errors", "safetensors, or a PyTorch checkpoint (.pth, .pt)"),
    QT_TRANSLATE_NOOP("Errors", "samples to be forgotten alone"),
    QT_TRANSLATE_NOOP("Errors", "scores that differ"),
    QT_TRANSLATE_NOOP("Errors", "something else"),
    QT_TRANSLATE_NOOP("Errors", "something in its place"),
    QT_TRANSLATE_NOOP("Errors", "status 200 or 206"),
    QT_TRANSLATE_NOOP("Errors", "stored or deflated"),
    QT_TRANSLATE_NOOP("Errors", "tensors"),
    QT_TRANSLATE_NOOP("Errors", "tensors, numbers, text, lists and dictionaries"),
    QT_TRANSLATE_NOOP("Errors", "that of the run"),
    QT_TRANSLATE_NOOP("Errors", "the end of the file"),
    QT_TRANSLATE_NOOP("Errors", "the fields format, version, files and runs"),
    QT_TRANSLATE_NOOP("Errors", "the fields run, errors and theirs"),
    QT_TRANSLATE_NOOP("Errors", "the name of a parameter or more"),
    QT_TRANSLATE_NOOP("Errors", "the recipe of its training"),
    QT_TRANSLATE_NOOP("Errors", "the state that the method left"),
    QT_TRANSLATE_NOOP("Errors", "the weights of that epoch"),
    QT_TRANSLATE_NOOP("Errors", "the whole data set"),
    QT_TRANSLATE_NOOP("Errors", "two"),
    QT_TRANSLATE_NOOP("Errors", "valid JSON"),
};

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
    if (std::ranges::find(words, english) != std::end(words))
        return QCoreApplication::translate("Errors", english.c_str());
    const QString value = QString::fromStdString(english);
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
