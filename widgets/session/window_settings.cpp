// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/window_settings.h"

#include <QSettings>

namespace unlearn {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto layoutKey = "window/layout";
constexpr auto pagesKey = "window/pages";
constexpr auto themeKey = "window/theme";
constexpr auto recentKey = "files/recent";
constexpr auto deviceKey = "compute/device";

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    case Theme::System: break;
    }
    return QStringLiteral("system");
}

Theme themeFromName(const QString& name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (themeName(theme) == name)
            return theme;
    }
    return Theme::System;
}

} // namespace

WindowSettings WindowSettings::load()
{
    const QSettings stored;
    WindowSettings settings;
    settings.geometry = stored.value(QLatin1String(geometryKey)).toByteArray();
    settings.layout = stored.value(QLatin1String(layoutKey)).toByteArray();
    settings.pages = stored.value(QLatin1String(pagesKey)).toByteArray();
    settings.theme = themeFromName(stored.value(QLatin1String(themeKey)).toString());
    settings.recentFiles = stored.value(QLatin1String(recentKey)).toStringList();
    settings.device = stored.value(QLatin1String(deviceKey)).toString();
    return settings;
}

void WindowSettings::save() const
{
    QSettings stored;
    stored.setValue(QLatin1String(geometryKey), geometry);
    stored.setValue(QLatin1String(layoutKey), layout);
    stored.setValue(QLatin1String(pagesKey), pages);
    stored.setValue(QLatin1String(themeKey), themeName(theme));
    stored.setValue(QLatin1String(recentKey), recentFiles);
    stored.setValue(QLatin1String(deviceKey), device);
}

void WindowSettings::addRecentFile(const QString& file)
{
    recentFiles.removeAll(file);
    recentFiles.prepend(file);
    while (recentFiles.size() > recentCount)
        recentFiles.removeLast();
}

} // namespace unlearn
