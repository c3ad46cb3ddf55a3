// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/data/dataset_catalogue.h"
#include "core/experiment/run.h"
#include "core/train/trainer.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/core/test_device.h"

#include <QTemporaryDir>
#include <QTest>

namespace unlearn::test {

/// Data in IDX files, a model that knows its training samples by heart, a baseline that never saw the forget set, a
/// log.
class Laboratory {
public:
    Laboratory()
    {
        data = syntheticDataset(240, 120, 4, {1, 8, 8}, 1, 170);
        writeIdx("train", data->train);
        writeIdx("t10k", data->test);
        plan.name = "a test";
        plan.data = "idx:" + path("");
        plan.folder = folder.path().toStdString();
        plan.model.file = "model.safetensors";
        plan.retrained = {{.file = "retrained.safetensors", .architecture = "", .hash = ""}};
        plan.forget = {"0:40"};
        plan.gamma = 0.7;
        plan.pgu.epochs = 8;
        plan.pgu.batchSize = 16;
        plan.stop.kind = StopRuleKind::Epochs;
        plan.live.retainImages = 60;
        TrainRecipe recipe;
        recipe.stages = {{.epochs = 12, .learningRate = 0.05}};
        recipe.batchSize = 32;
        recipe.weightDecay = 0.0;
        const ForgetSet forget = selectForgetSet(*data, plan.forget, 0);
        trainAndSave("model.safetensors", drawIndices(240, 0, 0), recipe);
        trainAndSave("retrained.safetensors", forget.retainIndices(), recipe,
                     {{"train_seconds", "12.625"}, {"device", "cpu"}});
    }

    std::string path(const char* name) const { return folder.filePath(name).toStdString(); }

    QTemporaryDir folder;
    std::shared_ptr<Dataset> data;
    Plan plan;

private:
    void trainAndSave(const char* name, const std::vector<std::int64_t>& indices, const TrainRecipe& recipe,
                      const std::map<std::string, std::string>& metadata = {})
    {
        Model model = Model::create({"mlp", data->shape, data->classes()}, 3);
        // The reader of IDX files makes its own normalisation; train on what it reads.
        train(model, *openDataset(plan.data), indices, {.recipe = recipe});
        model.save(path(name), metadata);
    }

    void writeIdx(const char* prefix, const LabelledImages& split) const
    {
        const auto write = [this](const std::string& name, std::vector<std::uint32_t> header, const void* bytes,
                                  std::size_t size) {
            QFile file(folder.filePath(QString::fromStdString(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (const std::uint32_t value : header) {
                const char big[4] = {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U),
                                     static_cast<char>(value >> 8U), static_cast<char>(value)};
                file.write(big, 4);
            }
            file.write(static_cast<const char*>(bytes), static_cast<qint64>(size));
        };
        const auto count = static_cast<std::uint32_t>(split.count());
        std::vector<std::uint8_t> labels(split.labels.begin(), split.labels.end());
        write(std::string(prefix) + "-images-idx3-ubyte", {0x803, count, 8, 8}, split.pixels.data(),
              split.pixels.size());
        write(std::string(prefix) + "-labels-idx1-ubyte", {0x801, count}, labels.data(), labels.size());
    }
};

inline void requireSameCurve(const std::vector<EpochFigures>& a, const std::vector<EpochFigures>& b)
{
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].epoch, b[i].epoch);
        QCOMPARE(a[i].loss, b[i].loss);
        QCOMPARE(a[i].testErrorPercent, b[i].testErrorPercent);
        QCOMPARE(a[i].validationErrorPercent, b[i].validationErrorPercent);
        QCOMPARE(a[i].forgetErrorPercent, b[i].forgetErrorPercent);
        QCOMPARE(a[i].retainErrorPercent, b[i].retainErrorPercent);
    }
}

} // namespace unlearn::test
