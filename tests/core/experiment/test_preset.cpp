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
    void settingsAreTheReferenceOnes_data();
    void settingsAreTheReferenceOnes();
    void publishedFiguresAreThePapers();
    void publishedCountsAreOfTheWholeData();
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

/// Of arXiv 2312.04095 and its published code.
void TestPreset::settingsAreTheReferenceOnes_data()
{
    QTest::addColumn<std::string>("preset");
    QTest::addColumn<Plan>("expected");
    const auto row = [](const char* preset, const Plan& expected) {
        QTest::newRow(expected.name.c_str()) << std::string(preset) << expected;
    };
    Plan sample;
    sample.name = "sample-removal";
    sample.data = "cifar10:cifar-10-batches-bin";
    sample.model.architecture = "allcnn";
    sample.forget = {"0:500"};
    sample.gamma = 0.9;
    sample.threshold.measure = EnergyMeasure::Singular;
    sample.threshold.rule = ThresholdRule::Below;
    sample.pgu = {.startLearningRate = 0.1,
                  .endLearningRate = 0.01,
                  .epochs = 100,
                  .batchSize = 128,
                  .shuffle = false,
                  .probabilityOffset = 0.05,
                  .entropyWeight = 0.2,
                  .entropy = PguEntropy::AllClasses};
    sample.stop.kind = StopRuleKind::Crossing;
    row("sample-removal", sample);

    Plan incremental = sample;
    incremental.name = "incremental";
    incremental.model.architecture = "smallvgg";
    incremental.forget.clear();
    for (const char* numbers : {"0-99", "100-199", "200-299", "300-399"}) {
        incremental.requests.emplace_back();
        for (int label = 0; label < 10; ++label)
            incremental.requests.back().push_back(std::to_string(label) + ':' + numbers);
    }
    incremental.gamma = 0.95;
    incremental.pgu.startLearningRate = 0.05;
    row("incremental", incremental);

    Plan classes = sample;
    classes.name = "class-removal";
    classes.data = "tiny-imagenet:tiny-imagenet-200";
    classes.model.architecture = "resnet18";
    classes.forget = {"class:0", "class:1", "class:2", "class:3", "class:4"};
    classes.layerGamma = {{"conv1", 0.95}, {"layer2.0.conv1", 0.95}};
    classes.threshold.rule = ThresholdRule::BelowPlusOne;
    classes.pgu.startLearningRate = 0.05;
    classes.pgu.batchSize = 100;
    classes.pgu.shuffle = true;
    classes.stop = {.kind = StopRuleKind::RetainDrop, .dropPoints = 5.0};
    row("class-removal", classes);

    Plan repair = sample;
    repair.model.architecture = "smallvgg";
    repair.forget = {"swapped"};
    repair.gamma = 0.95;
    repair.pgu.endLearningRate = 0.05;
    repair.pgu.probabilityOffset = 0.1;
    repair.pgu.entropy = PguEntropy::OtherClasses;
    repair.stop = {.kind = StopRuleKind::TestDrop, .dropPoints = 5.0};
    for (const char* each : {"100", "500", "1000"}) {
        repair.name = std::string("label-repair-") + each;
        repair.data = std::string("cifar10:cifar-10-batches-bin?swap=0-1,2-3,4-5,6-7,8-9&each=") + each;
        row("label-repair", repair);
    }
}

void TestPreset::settingsAreTheReferenceOnes()
{
    QFETCH(const std::string, preset);
    QFETCH(const Plan, expected);
    const std::vector<PresetExperiment> experiments = readPreset(m_folder, preset).experiments;
    const auto found = std::ranges::find(experiments, expected.name,
                                         [](const PresetExperiment& experiment) { return experiment.plan.name; });
    QVERIFY(found != experiments.end());
    const Plan& plan = found->plan;
    QCOMPARE(plan.data, expected.data);
    QCOMPARE(plan.model.architecture, expected.model.architecture);
    QCOMPARE(plan.forget, expected.forget);
    QCOMPARE(plan.requests, expected.requests);
    QCOMPARE(plan.method, "pgu");
    QVERIFY(plan.threshold == expected.threshold);
    QCOMPARE(plan.gamma, expected.gamma);
    QCOMPARE(plan.layerGamma, expected.layerGamma);
    QCOMPARE(plan.spectrumImages, 0);
    QCOMPARE(plan.pgu.startLearningRate, expected.pgu.startLearningRate);
    QCOMPARE(plan.pgu.endLearningRate, expected.pgu.endLearningRate);
    QCOMPARE(plan.pgu.epochs, expected.pgu.epochs);
    QCOMPARE(plan.pgu.batchSize, expected.pgu.batchSize);
    QCOMPARE(plan.pgu.probabilityOffset, expected.pgu.probabilityOffset);
    QCOMPARE(plan.pgu.entropyWeight, expected.pgu.entropyWeight);
    QVERIFY(plan.pgu == expected.pgu); // what orders, subspaces and terms there are, too
    QCOMPARE(stopRuleName(plan.stop.kind), stopRuleName(expected.stop.kind));
    QVERIFY(plan.stop == expected.stop);
    QCOMPARE(plan.validationShare, 0.5);
}

void TestPreset::publishedFiguresAreThePapers()
{
    for (const std::string& name : presetNames(m_folder)) {
        for (const PresetExperiment& experiment : readPreset(m_folder, name).experiments) {
            QCOMPARE(experiment.published.has_value(), name == "sample-removal");
            if (!experiment.published)
                continue;
            QCOMPARE(experiment.published->testError.value(), 9.86);
            QCOMPARE(experiment.published->forgetError.value(), 9.92);
            QVERIFY(!experiment.published->retainError);
            QCOMPARE(experiment.published->auc.value(), 0.534);
        }
    }
}

void TestPreset::publishedCountsAreOfTheWholeData()
{
    for (const std::string& name : presetNames(m_folder)) {
        for (const PresetExperiment& experiment : readPreset(m_folder, name).experiments) {
            QCOMPARE(experiment.publishedCounts.has_value(), name != "fashion");
            if (!experiment.publishedCounts)
                continue;
            const bool isImageNet = name == "class-removal";
            QCOMPARE(experiment.publishedCounts->classes, isImageNet ? 200 : 10);
            QCOMPARE(experiment.publishedCounts->trainingImages, isImageNet ? 100'000 : 50'000);
        }
    }
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
    const auto fieldWith = [&](const QByteArray& counts) {
        return written(R"({"version": 1, "experiments": [{"plan": {"version": 1, "data": {"source": "fashion-mnist"},
            "model": {"file": "m"}}, "recipe": {"stages": [{}]}, "published_data": )"
                       + counts + "}]}")
            ? thrownBy([&] { readPreset(path, "mine"); }).context().field
            : "not written";
    };
    const std::string counts = "/experiments/0/published_data";
    QCOMPARE(fieldWith(R"({"classes": 0, "training_images": 10})"), counts + "/classes");
    QCOMPARE(fieldWith(R"({"classes": 2, "training_images": -1})"), counts + "/training_images");
    QCOMPARE(fieldWith(R"({"classes": 2.5, "training_images": 10})"), counts + "/classes");
    QCOMPARE(fieldWith(R"({"classes": 2})"), counts + "/training_images");
    QCOMPARE(fieldWith(R"({"classes": 2, "training_images": 10, "test_images": 5})"), counts + "/test_images");
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
