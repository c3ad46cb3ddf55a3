// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace unlearn {

enum class Theme { System, Light, Dark };

/// Whose way of writing numbers is followed.
enum class NumberFormat {
    System,   ///< the system's
    Language, ///< the window's language's
    Plain     ///< 1234.5 everywhere
};

/// What a person has chosen in Edit > Settings.
struct Preferences {
    QString language = {}; ///< a locale's name, such as "de" or "zh_CN"; empty: the system's
    Theme theme = Theme::System;
    NumberFormat numbers = NumberFormat::System; ///< from the next window on
    int threads = 0;                             ///< to compute with; 0: all cores. From the next window on
    QString device = {};                         ///< as core calls it; empty: the first there is
    int weightsGigabytes =
        defaultWeightsGigabytes;    ///< of weights that the log keeps for each run, from the next run on
    bool asksBeforeStopping = true; ///< a job that is running
    bool asksBeforeLosing = true;   ///< changes that are not saved, or of the forget set not applied
    bool notifiesOfLongJobs = true; ///< by the desktop, when one ends that nobody watches
    bool staysAwake = true;         ///< the machine, while a job runs

    static constexpr int mostThreads = 1024;

    bool operator==(const Preferences&) const = default;

    /// Of the window's texts.
    QLocale languageLocale() const;
    /// Of numbers and sizes; to be made the default before anything else is.
    QLocale numberLocale() const;
};

/// All that is kept from one start to the next: what was chosen, and what the window remembers by itself.
struct Settings {
    Preferences preferences;
    QByteArray geometry;
    QByteArray layout;       ///< QMainWindow::saveState
    QByteArray pages;        ///< likewise, of the pages in the centre
    QByteArray views;        ///< viewLayout()
    QStringList recentFiles; ///< newest first

    static constexpr int layoutVersion = 2;
    static constexpr int recentCount = 8;

    /// Never fails: what is missing, damaged or out of range is as it comes by default.
    static Settings load();
    void save() const;
    void addRecentFile(const QString& file);
};

} // namespace unlearn
