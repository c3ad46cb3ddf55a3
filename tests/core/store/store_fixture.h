// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/evaluate/figure_settings.h"
#include "core/store/run_store.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>
#include <string>

namespace unlearn::test {

/// A log in a folder of its own, removed afterwards. In memory where that is possible: the log synchronises after every
/// epoch, and no test cuts the power.
class StoreFolder {
public:
    StoreFolder()
        : m_folder((QFileInfo("/dev/shm").isWritable() ? "/dev/shm" : QDir::tempPath()) + "/unlearn-store-XXXXXX")
    {
    }

    std::string file() const { return path("runs.sqlite"); }
    std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private:
    QTemporaryDir m_folder;
};

/// A header whose every field differs from its default.
inline RunHeader fullHeader()
{
    RunHeader header;
    header.name = "forget shirts";
    header.method = "pgu";
    header.plan = R"({"data":"fashion-mnist"})";
    header.modelHash = "m1";
    header.dataHash = "d1";
    header.forgetHash = "f1";
    header.seed = 0xfedcba9876543210U;
    header.device = "cpu";
    header.dtype = "bfloat16";
    header.threads = 2;
    header.versions = {{"sqlite", "3.40.1"}, {"workbench", "0.1.0"}};
    return header;
}

inline EpochFigures figuresOf(int epoch)
{
    return {.epoch = epoch,
            .learningRate = 0.1 / (epoch + 1),
            .loss = -0.25 * epoch,
            .testErrorPercent = 10.5 + epoch,
            .validationErrorPercent = 11.5 + epoch,
            .forgetErrorPercent = 12.5 + epoch,
            .retainErrorPercent = 13.5 + epoch,
            .stepSeconds = 0.5,
            .evaluationSeconds = 0.25,
            .retainDrift = 0.001 * epoch,
            .outputChange = 0.5 * epoch};
}

/// Entropies and predictions, of three forget samples.
inline void addAnswers(RunStore& store, RunId run)
{
    store.setEntropies(
        run,
        {{.subject = "unlearned",
          .part = "forget",
          .histogram = {
              .edgesNats = {0.0, 1e-6, 2.25}, .counts = {1, 2}, .meanNats = 1.0 / 3.0, .medianNats = 0.125}}});
    store.setPredictions(run,
                         {{.subject = "unlearned",
                           .versus = "original",
                           .part = "forget",
                           .cells = {{.referenceClass = 6, .modelClass = 11, .count = 3}}}});
}

/// Three samples as two models see them; the principal components say how much of the variance they are.
inline RunEmbedding smallEmbedding(const std::string& method)
{
    RunEmbedding embedding;
    embedding.method = method;
    embedding.samples = {{"forget", 6}, {"retain", 0}, {"test", 11}};
    embedding.pictures = {{"original", {{0.0, -1.5}, {1.0 / 3.0, 2.0}, {4.0, 1e-12}}, {}},
                          {"unlearned", {{7.25, 0.0}, {-1.0, 2.0}, {0.125, 3.0}}, {}}};
    if (method == "pca") {
        embedding.pictures[0].shares = {0.5, 0.25};
        embedding.pictures[1].shares = {1.0 / 3.0, 0.0};
    }
    return embedding;
}

/// A figure and an embedding, as somebody measures them after the run has ended.
inline void addMeasurements(RunStore& store, RunId run)
{
    store.addMeasuredFigures(
        run, {{"relearn-epochs", "unlearned", "", "forget", "", 3.0, 200, relearnSettings({}), Interval{2.5, 3.5}}});
    store.addEmbedding(run, smallEmbedding("pca"));
}

/// The code that an action throws; nothing when it does not throw.
template <typename Action> std::optional<ErrorCode> errorOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

/// The sentence that an action throws; empty when it does not throw.
template <typename Action> QByteArray sentenceOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace unlearn::test
