// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace unlearn::test {

/// What a command left behind.
struct CommandOutcome {
    int exitCode = -1;
    QByteArray standardOutput;
    QByteArray standardError;

    /// Standard output as one JSON object; empty unless it is exactly that.
    QJsonObject document() const;
    QJsonObject error() const { return document()["error"].toObject(); }
};

/// A folder with a small data set in it, where the built program is run with a home of its own.
class CommandLine {
public:
    CommandLine();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Stops the test where it can not.
    void write(const QString& name, const QByteArray& content) const;
    /// The data set: 4 classes of noisy 8 x 8 images, 400 to train on and 400 to test on.
    QString data() const { return "idx:" + path("data"); }
    /// Writes the data set with so many training images.
    void writeData(const QString& folder, int trainCount) const;

    /// What computes gets --threads 1: these figures are small, and a second thread would mostly wait for the first.
    CommandOutcome run(const QStringList& arguments) const;
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    /// What start() would start.
    std::unique_ptr<QProcess> prepare(const QStringList& arguments) const;
    static CommandOutcome finish(QProcess& process);
    /// Trains a small model; its file's path.
    QString trainedModel(const QString& name = "model.safetensors") const;

private:
    QTemporaryDir m_folder;
};

} // namespace unlearn::test
