// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/core_text.h"

#include <QCoreApplication>

namespace unlearn {

QString coreText(const Sentence& sentence)
{
    const QString translated = QCoreApplication::translate("Core", sentence.english);
    return QString::fromStdString(filled(translated.toStdString(), sentence.values));
}

QString coreText(const std::string& english)
{
    return QCoreApplication::translate("Core", english.c_str());
}

} // namespace unlearn
