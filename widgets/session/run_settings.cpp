// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace unlearn {

namespace {

void flatten(const QJsonValue& value, const QString& path, RunSettings& into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            flatten(at.value(), path.isEmpty() ? at.key() : path + QLatin1Char('.') + at.key(), into);
        return;
    }
    QString text;
    if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isDouble())
        text = QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    else
        text = value.toVariant().toString();
    into[path] = text;
}

} // namespace

RunSettings settingsOf(const RunHeader& header)
{
    RunSettings settings;
    flatten(QJsonDocument::fromJson(QByteArray::fromStdString(header.plan)).object(), {}, settings);
    settings.erase(QStringLiteral("name")); // stands with the run
    settings[QStringLiteral("device")] = QString::fromStdString(header.device);
    settings[QStringLiteral("threads")] = QLocale().toString(header.threads);
    return settings;
}

std::optional<RunSettings> settingsButSeed(const RunSummary& run)
{
    const RunHeader& header = run.header;
    RunSettings settings = settingsOf(header);
    if (!run.purgedAt.empty() || header.parent || !settings.contains(QStringLiteral("data.source")))
        return std::nullopt;
    settings.erase(seedSetting());
    if (header.previousRun) // whose model it began with
        settings[QStringLiteral("previous run")] = QString::number(header.previousRun->value);
    settings[QStringLiteral("model hash")] = QString::fromStdString(header.modelHash);
    settings[QStringLiteral("data hash")] = QString::fromStdString(header.dataHash);
    return settings;
}

QString seedSetting()
{
    return QStringLiteral("seed");
}

} // namespace unlearn
