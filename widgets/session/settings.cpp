// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/settings.h"

#include <QRegularExpression>
#include <QSettings>

#include <array>
#include <utility>

namespace unlearn {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto layoutKey = "window/layout";
constexpr auto pagesKey = "window/pages";
constexpr auto viewsKey = "window/views";
constexpr auto themeKey = "window/theme";
constexpr auto languageKey = "window/language";
constexpr auto numbersKey = "window/numbers";
constexpr auto recentKey = "files/recent";
constexpr auto deviceKey = "compute/device";
constexpr auto threadsKey = "compute/threads";
constexpr auto weightsKey = "runs/weights_gb";
constexpr auto stoppingKey = "ask/before_stopping";
constexpr auto losingKey = "ask/before_losing";
constexpr auto notifyKey = "jobs/notify";
constexpr auto awakeKey = "jobs/stay_awake";

/// No layout and no path comes near: what is longer is damage.
constexpr qsizetype longestBytes = 1 << 20;
constexpr qsizetype longestText = 1 << 12;

template <typename Choice> using Names = std::array<std::pair<Choice, const char*>, 3>;
/// The first is what comes by default.
constexpr Names<Theme> themeNames{{{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};
constexpr Names<NumberFormat> numberNames{
    {{NumberFormat::System, "system"}, {NumberFormat::Language, "language"}, {NumberFormat::Plain, "plain"}}};

template <typename Choice> QString nameOf(Choice choice, const Names<Choice>& names)
{
    for (const auto& [value, name] : names) {
        if (value == choice)
            return QLatin1String(name);
    }
    return {};
}

QString textOf(const QSettings& stored, const char* key)
{
    const QString text = stored.value(QLatin1String(key)).toString();
    return text.size() <= longestText ? text : QString();
}

template <typename Choice> Choice choiceOf(const QSettings& stored, const char* key, const Names<Choice>& names)
{
    const QString text = textOf(stored, key);
    for (const auto& [value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return names.front().first;
}

QByteArray bytesOf(const QSettings& stored, const char* key)
{
    const QByteArray bytes = stored.value(QLatin1String(key)).toByteArray();
    return bytes.size() <= longestBytes ? bytes : QByteArray();
}

int countOf(const QSettings& stored, const char* key, int most, int otherwise)
{
    bool isNumber = false;
    const int count = stored.value(QLatin1String(key)).toInt(&isNumber);
    return isNumber && count >= 0 && count <= most ? count : otherwise;
}

/// What is on by default is on unless it was switched off in so many words.
bool isOn(const QSettings& stored, const char* key)
{
    return textOf(stored, key) != QLatin1String("false");
}

QString languageOf(const QSettings& stored)
{
    static const QRegularExpression localeName(QStringLiteral("\\A[a-z]{2,3}(_[A-Z][A-Za-z]{1,3}){0,2}\\z"));
    const QString name = textOf(stored, languageKey);
    return localeName.match(name).hasMatch() ? name : QString();
}

QStringList filesOf(const QSettings& stored)
{
    QStringList files;
    const QStringList found = stored.value(QLatin1String(recentKey)).toStringList();
    for (const QString& file : found) {
        if (!file.isEmpty() && file.size() <= longestText && files.size() < Settings::recentCount)
            files << file;
    }
    return files;
}

} // namespace

QLocale Preferences::languageLocale() const
{
    return language.isEmpty() ? QLocale::system() : QLocale(language);
}

QLocale Preferences::numberLocale() const
{
    switch (numbers) {
    case NumberFormat::Language: return languageLocale();
    case NumberFormat::Plain: return QLocale::c();
    case NumberFormat::System: break;
    }
    return QLocale::system(); // what is the default now may be what was chosen before
}

Settings Settings::load()
{
    const QSettings stored;
    if (stored.status() != QSettings::NoError)
        return {};
    Settings settings;
    settings.preferences = {.language = languageOf(stored),
                            .theme = choiceOf(stored, themeKey, themeNames),
                            .numbers = choiceOf(stored, numbersKey, numberNames),
                            .threads = countOf(stored, threadsKey, Preferences::mostThreads, 0),
                            .device = textOf(stored, deviceKey),
                            .weightsGigabytes =
                                countOf(stored, weightsKey, mostWeightsGigabytes, defaultWeightsGigabytes),
                            .asksBeforeStopping = isOn(stored, stoppingKey),
                            .asksBeforeLosing = isOn(stored, losingKey),
                            .notifiesOfLongJobs = isOn(stored, notifyKey),
                            .staysAwake = isOn(stored, awakeKey)};
    settings.geometry = bytesOf(stored, geometryKey);
    settings.layout = bytesOf(stored, layoutKey);
    settings.pages = bytesOf(stored, pagesKey);
    settings.views = bytesOf(stored, viewsKey);
    settings.recentFiles = filesOf(stored);
    return settings;
}

void Settings::save() const
{
    QSettings stored;
    stored.setValue(QLatin1String(languageKey), preferences.language);
    stored.setValue(QLatin1String(themeKey), nameOf(preferences.theme, themeNames));
    stored.setValue(QLatin1String(numbersKey), nameOf(preferences.numbers, numberNames));
    stored.setValue(QLatin1String(threadsKey), preferences.threads);
    stored.setValue(QLatin1String(deviceKey), preferences.device);
    stored.setValue(QLatin1String(weightsKey), preferences.weightsGigabytes);
    stored.setValue(QLatin1String(stoppingKey), preferences.asksBeforeStopping);
    stored.setValue(QLatin1String(losingKey), preferences.asksBeforeLosing);
    stored.setValue(QLatin1String(notifyKey), preferences.notifiesOfLongJobs);
    stored.setValue(QLatin1String(awakeKey), preferences.staysAwake);
    stored.setValue(QLatin1String(geometryKey), geometry);
    stored.setValue(QLatin1String(layoutKey), layout);
    stored.setValue(QLatin1String(pagesKey), pages);
    stored.setValue(QLatin1String(viewsKey), views);
    stored.setValue(QLatin1String(recentKey), recentFiles);
}

void Settings::addRecentFile(const QString& file)
{
    recentFiles.removeAll(file);
    recentFiles.prepend(file);
    while (recentFiles.size() > recentCount)
        recentFiles.removeLast();
}

} // namespace unlearn
