// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/core_text.h"

#include "widgets/session/error_text.h"

#include <QCoreApplication>

namespace unlearn {

QString coreText(const Sentence& sentence)
{
    const QString translated = QCoreApplication::translate("Core", sentence.english);
    std::vector<std::string> values = sentence.values;
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
