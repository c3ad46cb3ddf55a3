// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace unlearn::test {

/// What a script that asks scikit-learn makes of an input.
struct SklearnAnswer {
    bool isInstalled = false; ///< else there is nothing to compare with, and no document
    QJsonDocument document = {};
    QByteArray errors = {};
};

/// script: below tests/core; it is handed a JSON file, prints JSON, and exits with 77 where scikit-learn is not there.
/// With UNLEARN_REQUIRE_SKLEARN set, which packaging/test.sh does, that is an answer with nothing in it but an error,
/// so that a test which compares with it fails instead of being skipped.
inline SklearnAnswer askSklearn(const QString& script, const QJsonDocument& input)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("input.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(input.toJson()) < 0)
        qFatal("The input of a script can not be written");
    file.close();
    QProcess python; // Debian's own, which its packages are for
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(UNLEARN_SOURCE_DIR "/tests/core/") + script, file.fileName()});
    if (!python.waitForStarted() || (python.waitForFinished(100000) && python.exitCode() == 77)) {
        if (qEnvironmentVariableIsEmpty("UNLEARN_REQUIRE_SKLEARN"))
            return {};
        return {.isInstalled = true,
                .errors = "python3-sklearn is not installed, which UNLEARN_REQUIRE_SKLEARN asks for"};
    }
    return {true, QJsonDocument::fromJson(python.readAllStandardOutput()), python.readAllStandardError()};
}

} // namespace unlearn::test
