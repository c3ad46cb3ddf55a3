// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/core_text.h"

#include "widgets/session/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace unlearn {

namespace {

/// A whole number in the digits of the window's other numbers; anything else as it is.
std::string inDigitsOfLocale(const std::string& value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    bool isNumber = false;
    const qlonglong number = QString::fromStdString(value).toLongLong(&isNumber);
    return isNumber && std::to_string(number) == value ? locale.toString(number).toStdString() : value;
}

} // namespace

QString coreText(const Sentence& sentence)
{
    const QString translated = QCoreApplication::translate("Core", sentence.english);
    std::vector<std::string> values;
    for (const std::string& value : sentence.values)
        values.push_back(inDigitsOfLocale(value));
    if (sentence.reason && !values.empty())
        values.front() = errorText(*sentence.reason).toStdString();
    return QString::fromStdString(filled(translated.toStdString(), values));
}

QString coreText(const std::string& english)
{
    return QCoreApplication::translate("Core", english.c_str());
}

QString formulaText(const Sentence& formula)
{
    Sentence translated = formula;
    if (!translated.values.empty())
        translated.values.back() = coreText(translated.values.back()).toStdString();
    return coreText(translated);
}

} // namespace unlearn
