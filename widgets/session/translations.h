// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace unlearn {

/// Locale names of the languages that the window speaks, sorted: those of the translations that are built into the
/// program, and "en", in which it is written.
QStringList translations();

/// Installs the translations of our strings and of Qt's own dialogs, and the direction of writing, in place of those of
/// the last call. Needs an application; windows that are there keep the language that they were made in. Where there is
/// no translation, English is spoken, from left to right.
void speak(const QLocale& language);
/// The language of the last call; English without one, and where it found no translation.
QLocale spokenLanguage();
/// For dates and times, whose words are the window's: spokenLanguage(), as it is written where the system is. What
/// numbers look like is a setting of its own, the default QLocale.
QLocale dateLocale(const QLocale& system = QLocale::system());

} // namespace unlearn
