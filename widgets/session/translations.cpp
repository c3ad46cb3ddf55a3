// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/translations.h"

#include <QDir>

namespace unlearn {

QStringList translations()
{
    QStringList names{QStringLiteral("en")};
    const QString prefix = QStringLiteral("unlearning-workbench_");
    const QString ending = QStringLiteral(".qm");
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({prefix + QLatin1Char('*') + ending});
    for (const QString& file : files)
        names << file.mid(prefix.size(), file.size() - prefix.size() - ending.size());
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace unlearn
