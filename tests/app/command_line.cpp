// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QtEndian>

#include <random>

namespace unlearn::test {
namespace {

constexpr int side = 8;
constexpr int classes = 4;

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test can not write %s", qPrintable(path));
}

/// Each class is a bright quarter of the image, under so much noise that some images look like another class.
void writeSplit(const QString& folder, const QString& prefix, int count, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray images = bigEndian(0x803) + bigEndian(static_cast<quint32>(count)) + bigEndian(side) + bigEndian(side);
    QByteArray labels = bigEndian(0x801) + bigEndian(static_cast<quint32>(count));
    for (int i = 0; i < count; ++i) {
        const int label = i % classes;
        labels.append(static_cast<char>(label));
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool bright = (y >= side / 2 ? 2 : 0) + (x >= side / 2 ? 1 : 0) == label;
                images.append(static_cast<char>(random() % 206 + (bright ? 50 : 0)));
            }
        }
    }
    write(folder + '/' + prefix + "-images-idx3-ubyte", images);
    write(folder + '/' + prefix + "-labels-idx1-ubyte", labels);
}

} // namespace

QJsonObject CommandOutcome::document() const
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(standardOutput, &failure);
    return failure.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

void CommandLine::write(const QString& name, const QByteArray& content) const
{
    test::write(path(name), content);
}

CommandLine::CommandLine()
{
    writeData("data", 400);
}

void CommandLine::writeData(const QString& folder, int trainCount) const
{
    QDir().mkpath(path(folder));
    writeSplit(path(folder), "train", trainCount, 1);
    writeSplit(path(folder), "t10k", 400, 2);
}

std::unique_ptr<QProcess> CommandLine::prepare(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", path("home"));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    QStringList all = arguments;
    static const QStringList computing{"train",  "spectrum", "run",   "evaluate", "experiment",
                                       "attack", "compare",  "sweep", "samples"};
    // A run that goes on takes the number it began with.
    if (all.size() > 2 && computing.contains(all.first()) && !all.contains("--resume") && !all.contains("--threads"))
        all.append({"--threads", "1"});
    process->setProgram(QStringLiteral(UNLEARN_EXECUTABLE));
    process->setArguments(all);
    return process;
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList& arguments) const
{
    auto process = prepare(arguments);
    process->start();
    return process;
}

CommandOutcome CommandLine::finish(QProcess& process)
{
    process.waitForFinished(100000);
    const bool exited = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return {.exitCode = exited ? process.exitCode() : -1, // one that runs on has not succeeded
            .standardOutput = process.readAllStandardOutput(),
            .standardError = process.readAllStandardError()};
}

CommandOutcome CommandLine::run(const QStringList& arguments) const
{
    const auto process = start(arguments);
    return finish(*process);
}

QString CommandLine::trainedModel(const QString& name) const
{
    const CommandOutcome outcome =
        run({"train", "--arch", "mlp", "--data", data(), "--epochs", "3", "--lr", "0.05", "--out", name});
    if (outcome.exitCode != 0)
        qFatal("Training failed: %s", outcome.standardError.constData());
    return path(name);
}

} // namespace unlearn::test
