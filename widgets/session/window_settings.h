// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace unlearn {

enum class Theme { System, Light, Dark };

/// What the window remembers from one start to the next.
struct WindowSettings {
    QByteArray geometry;
    QByteArray layout; ///< QMainWindow::saveState
    QByteArray pages;  ///< likewise, of the pages in the centre
    Theme theme = Theme::System;
    QStringList recentFiles; ///< newest first
    QString device;

    static constexpr int layoutVersion = 2;
    static constexpr int recentCount = 8;

    static WindowSettings load();
    void save() const;
    void addRecentFile(const QString& file);
};

} // namespace unlearn
