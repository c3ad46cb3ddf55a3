// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/count_translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>

namespace unlearn {

/// Files of the translations that the build made; UNLEARN_TRANSLATIONS is their folder.
inline QStringList builtLanguages()
{
    return QDir(QStringLiteral(UNLEARN_TRANSLATIONS)).entryList({QStringLiteral("*.qm")});
}

/// What is made while this lives speaks the language of the file, and runs in its direction; spokenLanguage() knows it.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QString& file)
        : m_isSpoken(m_translator.load(file, QStringLiteral(UNLEARN_TRANSLATIONS))
                     && QCoreApplication::installTranslator(&m_translator))
    {
        m_translator.setObjectName(QStringLiteral("spoken")); // as speak() does
        m_translator.setParent(QCoreApplication::instance());
        QGuiApplication::setLayoutDirection(QLocale(m_translator.language()).textDirection());
    }
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    bool isSpoken() const { return m_isSpoken; }
    /// Whether some font has its letters. Without one, boxes stand in their place, which are of another width.
    bool hasLetters() const
    {
        switch (QLocale(m_translator.language()).language()) {
        case QLocale::Japanese: return !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
        case QLocale::Chinese: return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
        default: return true;
        }
    }

private:
    CountTranslator m_translator;
    bool m_isSpoken;
};

} // namespace unlearn
