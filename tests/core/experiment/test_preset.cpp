// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset.h"
#include "core/printable_text.h"
#include "tests/expect_error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace unlearn;

class TestPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreThere();
    void settingsAreTheReferenceOnes();
    void dataAreFoundWhereTheyAreNamed();
    void dataAreThereWithTheirFiles();
    void badFilesNameFileAndField();
    void oneBrokenFileLeavesTheOthers();

private:
    const std::filesystem::path m_folder = UNLEARN_SOURCE_DIR "/resources/experiments";
};

void TestPreset::allAreThere()
{
    const std::vector<std::string> wanted{"class-removal", "fashion", "incremental", "label-repair", "sample-removal"};
    QCOMPARE(presetNames(m_folder), wanted);
    for (const std::string& name : wanted) {
        const Preset preset = readPreset(m_folder, name);
        QCOMPARE(preset.name, name);
        QVERIFY(!preset.title.empty());
        QVERIFY(!preset.experiments.empty());
        for (const PresetExperiment& experiment : preset.experiments) {
            QVERIFY(!experiment.plan.name.empty());
            QVERIFY(!experiment.plan.model.architecture.empty());
            QVERIFY(!experiment.differences.empty());
            for (const std::vector<std::string>& request : experiment.requests())
                QVERIFY(!request.empty());
            if (!experiment.published || !experiment.published->auc)
                continue;
            const std::string value = numberText(*experiment.published->auc); // no column shows it
            QVERIFY(std::ranges::any_of(experiment.differences, [&value](const PresetDifference& difference) {
                return difference.text.find("AUC, " + value + ",") != std::string::npos;
            }));
        }
    }
    QCOMPARE(errorNameOf([&] { readPreset(m_folder, "sample"); }), "unknown-name");
}

void TestPreset::settingsAreTheReferenceOnes()
{
    const PresetExperiment sample = readPreset(m_folder, "sample-removal").experiments.at(0);
    QCOMPARE(sample.plan.model.architecture, "allcnn");
    QCOMPARE(sample.plan.forget, std::vector<std::string>{"0:500"});
    QCOMPARE(sample.plan.gamma, 0.9);
    QCOMPARE(sample.plan.pgu.startLearningRate, 0.1);
    QCOMPARE(sample.plan.pgu.endLearningRate, 0.01);
    QCOMPARE(sample.plan.pgu.epochs, 100);
    QVERIFY(sample.plan.stop.kind == StopRuleKind::Crossing);
    QCOMPARE(sample.published.value().testError.value(), 9.86);
    QCOMPARE(sample.published.value().forgetError.value(), 9.92);

    const Plan classes = readPreset(m_folder, "class-removal").experiments.at(0).plan;
    QCOMPARE(classes.forget.size(), 5U);
    QVERIFY(classes.threshold.rule == ThresholdRule::BelowPlusOne);
    QCOMPARE(classes.gamma, 0.9);
    QCOMPARE(classes.gammaOf("conv1"), 0.95);
    QVERIFY(classes.stop.kind == StopRuleKind::RetainDrop);
    QVERIFY(classes.pgu.shuffle);

    const PresetExperiment incremental = readPreset(m_folder, "incremental").experiments.at(0);
    QCOMPARE(incremental.requests().size(), 4U);
    QCOMPARE(incremental.requests().at(3).size(), 10U);
    QCOMPARE(incremental.requests().at(3).at(9), "9:300-399");

    const Preset repair = readPreset(m_folder, "label-repair");
    QCOMPARE(repair.experiments.size(), 3U);
    QCOMPARE(repair.experiments.at(1).plan.name, "label-repair-500");
    QCOMPARE(repair.experiments.at(1).plan.pgu.probabilityOffset, 0.1);
    QVERIFY(repair.experiments.at(1).plan.stop.kind == StopRuleKind::TestDrop);
}

void TestPreset::dataAreFoundWhereTheyAreNamed()
{
    const PresetExperiment repair = readPreset(m_folder, "label-repair").experiments.at(0);
    const std::string options = "?each=100&swap=0-1,2-3,4-5,6-7,8-9";
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QCOMPARE(presetData(repair, path), "cifar10:" + path + options);
    QVERIFY(QDir(folder.path()).mkdir("cifar-10-batches-bin"));
    QCOMPARE(presetData(repair, path), "cifar10:" + path + "/cifar-10-batches-bin" + options);
    QCOMPARE(presetData(repair, "folder:pictures"), "folder:pictures" + options);
    QCOMPARE(presetData(repair, "folder:pictures?size=32"), "folder:pictures?size=32&" + options.substr(1));
    QCOMPARE(errorNameOf([&] { presetData(repair, ""); }), "value-out-of-range");

    const PresetExperiment fashion = readPreset(m_folder, "fashion").experiments.at(0);
    QCOMPARE(presetData(fashion, ""), "fashion-mnist?first=10000");
    QCOMPARE(presetData(fashion, path), "fashion-mnist:" + path + "?first=10000");
}

void TestPreset::dataAreThereWithTheirFiles()
{
    const PresetExperiment repair = readPreset(m_folder, "label-repair").experiments.at(0);
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const auto put = [&folder](const char* name) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly);
    };
    const auto isThere = [](const PresetExperiment& experiment, const std::string& named) {
        return isPresetDataThere(experiment, presetData(experiment, named));
    };
    QVERIFY(!isThere(repair, path + "/nowhere"));
    QVERIFY(!isThere(repair, path));            // any folder
    QVERIFY(isThere(repair, "folder:" + path)); // of the other kind that was named
    QVERIFY(!isThere(repair, "folder:" + path + "/nowhere"));
    QVERIFY(put("data_batch_1.bin"));
    QVERIFY(!isThere(repair, path));
    QVERIFY(put("test_batch.bin"));
    QVERIFY(isThere(repair, path) && isThere(repair, "cifar10:" + path));
    QVERIFY(!isThere(repair, path + "/test_batch.bin")); // which can not be opened as a folder

    const PresetExperiment fashion = readPreset(m_folder, "fashion").experiments.at(0);
    QVERIFY(!isThere(fashion, path));
    for (const char* name : {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte.gz",
                             "t10k-labels-idx1-ubyte.gz"})
        QVERIFY(put(name));
    QVERIFY(isThere(fashion, path)); // whatever the folder is called
}

void TestPreset::badFilesNameFileAndField()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto written = [&](const QByteArray& text) {
        QFile file(folder.filePath("mine.json"));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(written(R"({"version": 1, "experiments": [{"plan": {"version": 1, "data": {"source": "fashion-mnist"},
        "model": {"file": "m"}, "seed": "one"}, "recipe": {"stages": []}}]})"));
    const Error error = thrownBy([&] { readPreset(path, "mine"); });
    QCOMPARE(error.context().file, (path / "mine.json").string());
    QCOMPARE(error.context().field, "/experiments/0/plan/seed");
    QVERIFY(written(R"({"version": 2, "experiments": []})"));
    QCOMPARE(errorNameOf([&] { readPreset(path, "mine"); }), "format-unsupported");
    QVERIFY(written("nothing"));
    QCOMPARE(errorNameOf([&] { readPreset(path, "mine"); }), "file-corrupt");
    QCOMPARE(errorNameOf([&] { presetNames(path / "elsewhere"); }), "file-missing");
}

void TestPreset::oneBrokenFileLeavesTheOthers()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QVERIFY(readPresets(path).presets.empty());
    for (const char* name : {"fashion.json", "incremental.json"})
        std::filesystem::copy_file(m_folder / name, path / name);
    QFile file(folder.filePath("broken.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
    file.close();
    const PresetListing listing = readPresets(path);
    QCOMPARE(listing.presets.size(), 2U);
    QCOMPARE(listing.presets[0].name, "fashion");
    QCOMPARE(listing.presets[1].name, "incremental");
    QCOMPARE(listing.failures.size(), 1U);
    QCOMPARE(listing.failures[0].context().file, (path / "broken.json").string());
    QCOMPARE(errorNameOf([&] { readPresets(path / "elsewhere"); }), "file-missing");
}

QTEST_GUILESS_MAIN(TestPreset)
#include "test_preset.moc"
