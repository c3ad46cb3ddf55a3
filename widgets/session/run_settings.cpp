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

QString seedSetting()
{
    return QStringLiteral("seed");
}

} // namespace unlearn
