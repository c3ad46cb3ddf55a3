// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/translations.h"

#include "widgets/session/count_translator.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <memory>

namespace unlearn {

namespace {

const QString ourName = QStringLiteral("unlearning-workbench");
const QString spokenName = QStringLiteral("spoken");
const QString spokenByQtName = QStringLiteral("spokenByQt");

/// The language of what was installed, which may be another one that the person reads; empty where there is none.
QString install(const QLocale& language, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<CountTranslator>(QCoreApplication::instance());
    translator->setObjectName(name == ourName ? spokenName : spokenByQtName);
    if (!translator->load(language, name, QStringLiteral("_"), folder)
        || !QCoreApplication::installTranslator(translator.get()))
        return {};
    return translator.release()->language(); // the application's child
}

} // namespace

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

void speak(const QLocale& language)
{
    for (const QString& name : {spokenName, spokenByQtName})
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(name));
    const QString folder = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), ourName, folder); // English plural forms, for what a translation lacks
    const QString spoken = install(language, ourName, folder);
    if (!spoken.isEmpty())
        install(QLocale(spoken), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QGuiApplication::setLayoutDirection(spoken.isEmpty() ? Qt::LeftToRight : QLocale(spoken).textDirection());
}

QLocale spokenLanguage()
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator*>(spokenName);
    return installed.isEmpty() ? QLocale(QLocale::English) : QLocale(installed.last()->language());
}

QLocale dateLocale(const QLocale& system)
{
    const QLocale spoken = spokenLanguage();
    return {spoken.language(), spoken.script(), system.territory()};
}

} // namespace unlearn
