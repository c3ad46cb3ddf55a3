// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace unlearn::test {

/// What a script of tests/core/evaluate prints of an input, in Debian's own Python, which its packages are for; nothing
/// where scikit-learn is not installed. Where the script fails, an empty document, and a warning with what it said.
inline std::optional<QJsonDocument> bySklearn(const QString& script, const QJsonDocument& input)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("input.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(input.toJson()) < 0 || !file.flush())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(UNLEARN_SOURCE_DIR "/tests/core/evaluate/") + script, file.fileName()});
    if (!python.waitForStarted() || (python.waitForFinished(100000) && python.exitCode() == 77))
        return {};
    const QByteArray said = python.readAllStandardError();
    if (!said.isEmpty())
        qWarning("%s", said.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

} // namespace unlearn::test
