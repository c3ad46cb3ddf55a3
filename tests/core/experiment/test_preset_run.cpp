// SPDX-License-Identifier: GPL-3.0-or-later
// A preset of two requests on a few small images, from training to figures: what is trained, kept, taken up again and
// told. What comes of the paper's presets is for test_fashion_experiments.
#include "core/error.h"
#include "core/experiment/preset_figures.h"
#include "core/experiment/preset_run.h"
#include "core/experiment/request_file.h"
#include "core/runtime.h"
#include "core/train/training_note.h"
#include "tests/core/data/data_files.h"
#include "tests/expect_error.h"
#include "tests/file_size_limit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

constexpr int side = 8;
constexpr int classes = 4;

/// Each class is a bright quarter of the image, under noise.
void writeSplit(const std::filesystem::path& folder, const std::string& prefix, std::uint32_t count, unsigned seed)
{
    std::mt19937 random(seed);
    Bytes images;
    Bytes labels;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto label = static_cast<int>(i % classes);
        labels.push_back(static_cast<std::uint8_t>(label));
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool bright = (y >= side / 2 ? 2 : 0) + (x >= side / 2 ? 1 : 0) == label;
                images.push_back(static_cast<std::uint8_t>(random() % 190 + (bright ? 65 : 0)));
            }
        }
    }
    writeBytes(folder / (prefix + "-images-idx3-ubyte"), idxFile({count, side, side}, images));
    writeBytes(folder / (prefix + "-labels-idx1-ubyte"), idxFile({count}, labels));
}

PresetExperiment twoRequests()
{
    PresetExperiment experiment;
    experiment.plan.name = "two-requests";
    experiment.plan.data = "idx:data";
    experiment.plan.model = {.file = "mlp.safetensors", .architecture = "mlp", .hash = {}};
    experiment.plan.requests = {{"0:0-9", "1:0-9"}, {"2:0-9"}};
    experiment.plan.pgu.epochs = 3;
    experiment.plan.stop.kind = StopRuleKind::Epochs;
    experiment.plan.attacks = {"confidence"};
    experiment.recipe.stages = {TrainStage{.epochs = 2, .learningRate = 0.05}};
    experiment.recipe.batchSize = 32;
    experiment.differences = {{.text = "It is small."}, {.text = "All epochs are run.", .of = "stop"}};
    experiment.asWritten = experiment.plan;
    return experiment;
}

PresetExperiment oneRequest()
{
    PresetExperiment experiment = twoRequests();
    experiment.plan.requests.clear();
    experiment.plan.forget = {"0:0-9"};
    return experiment;
}

/// Of a model without what oneRequest() forgets.
TrainingTask retrainingTask(const Dataset& dataset)
{
    const ForgetSet forgotten = selectForgetSet(dataset, std::vector<std::string>{"0:0-9"}, 0);
    return {.name = "retrained",
            .architecture = "mlp",
            .recipe = twoRequests().recipe,
            .indices = forgotten.retainIndices(),
            .leftOut = LeftOut{forgotten, "0:0-9"}};
}

/// Without saying by a hash what it was trained without.
void saveAsAnEarlierVersion(const Model& model, const std::filesystem::path& file)
{
    std::map<std::string, std::string> metadata = model.metadata();
    metadata.erase("without_forget_hash");
    model.save(file, metadata);
}

/// As by a process that works on it.
bool isHeldBy(QProcess& process, const std::filesystem::path& folder, const std::string& name)
{
    std::filesystem::create_directories(folder);
    process.start(QStringLiteral(STORE_PROCESS), {"hold-lock", QString::fromStdString((folder / name).string())});
    return process.waitForReadyRead();
}

bool contains(const std::vector<std::string>& sentences, const std::string& part)
{
    return std::ranges::any_of(sentences, [&](const std::string& one) { return one.find(part) != std::string::npos; });
}

} // namespace

class TestPresetRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeSplit(m_folder.path().toStdString(), "train", 200, 1);
        writeSplit(m_folder.path().toStdString(), "t10k", 100, 2);
    }

    void requestsAreMetInSequence()
    {
        RunStore store(path("log.sqlite"));
        PresetOptions wanted = options("models");
        wanted.seeds = 2;
        std::vector<std::string> trained;
        PresetEvents events;
        events.trained = [&](const TrainingTask& task, const TrainEpoch& epoch) {
            if (epoch.epoch == 1)
                trained.push_back(task.name);
        };
        std::vector<std::pair<std::size_t, std::size_t>> met; // requests, and models that were trained by then
        events.requestMet = [&](const PresetResult& reached) {
            met.emplace_back(reached.requests.size(), trained.size());
            QVERIFY(presetFigures(reached, reached.requests.back(), store).unlearned.testErrorPercent);
        };
        const PresetExperiment experiment = twoRequests();
        const PresetResult result = runPreset(experiment, wanted, store, {}, events);
        QCOMPARE(
            trained,
            (std::vector<std::string>{"mlp", "two-requests-request1-retrained1", "two-requests-request1-retrained2",
                                      "two-requests-request2-retrained1", "two-requests-request2-retrained2"}));
        QVERIFY((met == std::vector<std::pair<std::size_t, std::size_t>>{{1, 3}, {2, 5}}));
        QVERIFY(!result.stopped);
        QCOMPARE(result.requests.size(), 2U);
        const RunDetails second = store.run(result.requests[1].run);
        QVERIFY(second.summary.header.previousRun == result.requests[0].run);
        QCOMPARE(second.errors.front().forgetCount, 30); // all that was forgotten so far

        for (const RequestResult& request : result.requests) {
            const PresetRequestFigures figures = presetFigures(result, request, store);
            QCOMPARE(figures.retrainedModels.size(), 2U);
            QVERIFY(figures.original.testErrorPercent && figures.unlearned.testErrorPercent && figures.unlearned.auc);
            const double one = figures.retrainedModels[0].testErrorPercent->value;
            const double other = figures.retrainedModels[1].testErrorPercent->value;
            QVERIFY(std::abs(figures.retrained.testErrorPercent->value - (one + other) / 2) < 1e-9);
            QVERIFY(std::abs(*figures.retrained.testErrorPercent->deviation - std::abs(one - other) / std::sqrt(2.0))
                    < 1e-9);
        }

        PresetResult untimed = result;
        untimed.original->seconds.reset();
        untimed.requests[1].retrained[0].seconds.reset();
        const PresetRequestFigures known = presetFigures(untimed, untimed.requests[1], store);
        QVERIFY(!known.original.seconds && !known.retrainedModels[0].seconds);
        QCOMPARE(known.retrained.seconds->value, *untimed.requests[1].retrained[1].seconds);

        std::vector<RunId> taken;
        trained.clear();
        events.taken = [&](RunId run) { taken.push_back(run); };
        const PresetResult again = runPreset(experiment, wanted, store, {}, events);
        QVERIFY(trained.empty());
        QCOMPARE(taken.size(), 2U);
        QVERIFY(again.requests[1].run == result.requests[1].run);
        QVERIFY(again.original->wasThere);
    }

    /// Of models that it trains, and by another log of these, which it takes from their folder.
    void theLogKeepsHowModelsWereTrained()
    {
        std::map<std::string, std::vector<TrainEpoch>> told; // of each task
        PresetEvents events;
        events.trained = [&](const TrainingTask& task, const TrainEpoch& epoch) { told[task.name].push_back(epoch); };
        for (const char* log : {"trained.sqlite", "taken.sqlite"}) {
            RunStore store(path(log));
            const PresetResult result = runPreset(oneRequest(), options("models-with-epochs"), store, {}, events);
            const std::vector<RunTraining> trainings = store.run(result.requests.front().run).trainings;
            QCOMPARE(trainings.size(), std::size_t{2});
            QCOMPARE(trainings[0].subject, std::string("original"));
            QCOMPARE(trainings[0].epochs.size(), std::size_t{2}); // of the recipe: the second time nothing is trained
            QVERIFY(trainings[0].epochs == told.at("mlp"));
            QVERIFY(trainings[1].epochs == told.at("two-requests-retrained1"));
        }
    }

    /// With the full model's seed a retrained one would begin from the same weights.
    void retrainedModelsHaveSeedsOfTheirOwn()
    {
        RunStore store(path("seeds.sqlite"));
        PresetExperiment experiment = oneRequest();
        PresetOptions wanted = options("seeds-models");
        wanted.seeds = 2;
        for (const std::uint64_t seed : {0U, 1U}) { // the second time, files of both numbers are there, by other seeds
            experiment.recipe.seed = seed;
            const PresetResult result = runPreset(experiment, wanted, store);
            QCOMPARE(result.original->seed, seed);
            const std::vector<TrainedModel>& retrained = result.requests.front().retrained;
            QCOMPARE(retrained.size(), std::size_t{2});
            for (std::size_t i = 0; i < retrained.size(); ++i) {
                QCOMPARE(retrained[i].seed, seed + 1 + i);
                QVERIFY(!retrained[i].wasThere);
                QCOMPARE(recipeFromJson(Model::load(retrained[i].file).metadata().at("recipe")).seed, seed + 1 + i);
            }
        }
    }

    void trainsInBfloat16WhereThatIsWanted()
    {
        RunStore store(path("bfloat16.sqlite"));
        PresetExperiment experiment = oneRequest();
        PresetOptions wanted = options("bfloat16-models");
        std::vector<bool> inBfloat16; // of each training, the full model's first
        PresetEvents events;
        events.trained = [&](const TrainingTask& task, const TrainEpoch& epoch) {
            if (epoch.epoch == 1)
                inBfloat16.push_back(task.recipe.bf16);
        };
        QVERIFY(!runPreset(experiment, wanted, store, {}, events).recipe.bf16);
        wanted.bf16 = true; // other models than those that are there
        const PresetResult result = runPreset(experiment, wanted, store, {}, events);
        QVERIFY(result.recipe.bf16);
        QVERIFY((inBfloat16 == std::vector<bool>{false, false, true, true}));
        QVERIFY(recipeFromJson(Model::load(result.original->file).metadata().at("recipe")).bf16);
        QVERIFY(contains(presetDifferences(experiment, result, store), "Models are trained on cpu in bfloat16."));
    }

    void baselineOfAnEarlierVersionIsToldWhatItLeftOut()
    {
        RunStore store(path("earlier.sqlite"));
        PresetOptions wanted = options("earlier-models");
        const PresetResult result = runPreset(twoRequests(), wanted, store);
        const std::filesystem::path file = result.requests[1].retrained.front().file;
        const Model model = Model::load(file);
        const std::string leftOut = leftOutHash(model);
        QVERIFY(!leftOut.empty());
        saveAsAnEarlierVersion(model, file);
        QVERIFY(leftOutHash(Model::load(file)).empty());

        wanted.rerun = true;
        const PresetResult again = runPreset(twoRequests(), wanted, store);
        QVERIFY(again.requests[1].retrained.front().wasThere);
        QCOMPARE(leftOutHash(Model::load(file)), leftOut);
        QCOMPARE(Model::load(file).hash(), model.hash());
        const PresetRequestFigures figures = presetFigures(again, again.requests[1], store);
        QCOMPARE(figures.retrainedModels.size(), 1U);
        QVERIFY(figures.retrainedModels[0].testErrorPercent);
    }

    /// As where the models lie on a disk that is full or for reading only.
    void baselineThatCanNotBeToldIsTakenAsItIs()
    {
        const std::shared_ptr<const Dataset> dataset = openPlanData(options("").data, {});
        const std::filesystem::path folder = path("unwritable-models");
        const TrainingTask task = retrainingTask(*dataset);
        const std::filesystem::path file = trainModel(task, *dataset, folder).file;
        const Model model = Model::load(file);
        saveAsAnEarlierVersion(model, file);
        std::vector<std::string> told;
        JobContext context;
        context.notice = [&told](const Sentence& sentence) { told.push_back(sentence.text()); };
        std::optional<TrainedModel> trained;
        {
            const FileSizeLimit limit(1000);
            trained = trainModel(task, *dataset, folder, context);
        }
        QVERIFY(trained->wasThere && trained->file == file);
        QCOMPARE(told.size(), 1U);
        QVERIFY2(contains(told, "can not be told") && contains(told, file.string()), told[0].c_str());
        QCOMPARE(Model::load(file).hash(), model.hash());
        QVERIFY(leftOutHash(Model::load(file)).empty());
        const auto files = std::distance(std::filesystem::directory_iterator(folder), {});
        QCOMPARE(files, 1); // none that was half written

        QVERIFY(trainModel(task, *dataset, folder, context).wasThere); // with room again
        QCOMPARE(leftOutHash(Model::load(file)), task.leftOut->samples.hash());
        QCOMPARE(told.size(), 1U);
    }

    void aTimeOfTrainingThatCanNotBeReadIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("seconds");
        QTest::newRow("no number") << QByteArray("12 s");
        QTest::newRow("not there") << QByteArray();
    }
    /// Nor is it written where the file is told something else.
    void aTimeOfTrainingThatCanNotBeReadIsUnknown()
    {
        QFETCH(const QByteArray, seconds);
        const std::shared_ptr<const Dataset> dataset = openPlanData(options("").data, {});
        const std::filesystem::path folder = path(seconds.isEmpty() ? "models-without-time" : "models-of-bad-time");
        const TrainingTask task = retrainingTask(*dataset);
        const TrainedModel trained = trainModel(task, *dataset, folder);
        QVERIFY(trained.seconds && !trained.wasThere);
        const TrainedModel again = trainModel(task, *dataset, folder);
        QVERIFY(again.wasThere && again.seconds == trained.seconds);

        const Model model = Model::load(trained.file);
        std::map<std::string, std::string> metadata = model.metadata();
        metadata.erase("without_forget_hash");
        metadata.erase("train_seconds");
        if (!seconds.isEmpty())
            metadata["train_seconds"] = seconds.toStdString();
        model.save(trained.file, metadata);
        const TrainedModel known = trainModel(task, *dataset, folder);
        QVERIFY(known.wasThere && !known.seconds);
        const Model told = Model::load(trained.file);
        QCOMPARE(leftOutHash(told), task.leftOut->samples.hash());
        QVERIFY(!trainingNote(told));
        QCOMPARE(told.metadata().contains("train_seconds"), !seconds.isEmpty());
    }

    void whatAKilledProcessLeftOfAModelGoes()
    {
        const std::shared_ptr<const Dataset> dataset = openPlanData(options("").data, {});
        const TrainingTask task{.name = "few",
                                .architecture = "mlp",
                                .recipe = twoRequests().recipe,
                                .indices = {0, 1, 2, 3},
                                .leftOut = {}};
        const std::filesystem::path folder = path("killed-models");
        const std::filesystem::path file = trainModel(task, *dataset, folder).file;
        for (const char* of : {"", ".checkpoint"})
            std::ofstream(file.string() + of + ".2147483647.0.tmp") << "half";
        std::ofstream(file.string() + ".checkpoint") << "whole"; // between saving the model and removing this
        QVERIFY(trainModel(task, *dataset, folder).wasThere);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), std::ptrdiff_t{1});
    }

    void aSecondProcessWaitsForTheFirst_data()
    {
        QTest::addColumn<QByteArray>("held");
        QTest::addColumn<bool>("besideTheLog");
        QTest::newRow("the experiment") << QByteArray("two-requests") << true;
        QTest::newRow("the full model, of another experiment") << QByteArray("mlp.safetensors") << false;
    }
    void aSecondProcessWaitsForTheFirst()
    {
        QFETCH(const QByteArray, held);
        QFETCH(const bool, besideTheLog);
        const PresetOptions wanted = options(("waiting-for-" + held).constData());
        RunStore store(path(("waiting-for-" + held + ".sqlite").constData()));
        const std::filesystem::path folder = besideTheLog ? store.cacheFolder() : wanted.checkpoints;
        QProcess first;
        QVERIFY(isHeldBy(first, folder, held.toStdString()));
        std::vector<std::string> told;
        bool hasTrained = false;
        JobContext context;
        context.notice = [&](const Sentence& sentence) {
            if (!contains({sentence.text()}, "waiting for it"))
                return;
            told.push_back(sentence.text());
            first.closeWriteChannel();
            QVERIFY(first.waitForFinished());
            QVERIFY(!hasTrained);
        };
        PresetEvents events;
        events.trained = [&](const TrainingTask&, const TrainEpoch&) { hasTrained = true; };
        QVERIFY(!runPreset(twoRequests(), wanted, store, context, events).stopped);
        QCOMPARE(told.size(), 1U);
        const std::string named = held.toStdString() + " in the folder " + folder.string();
        QVERIFY2(contains(told, named), told[0].c_str());
        QVERIFY(hasTrained);
    }

    void aStopEndsTheWait()
    {
        const PresetOptions wanted = options("stopped-waiting");
        RunStore store(path("stopped-waiting.sqlite"));
        QProcess first;
        QVERIFY(isHeldBy(first, store.cacheFolder(), "two-requests"));
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        context.notice = [&](const Sentence&) { stop.request_stop(); };
        QCOMPARE(errorNameOf([&] { runPreset(twoRequests(), wanted, store, context); }), "cancelled");
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished());
    }

    void secondsAreThoseOfUnlearning()
    {
        RunDetails run;
        run.seconds = {{"gram", 1.0},  {"eigen", 2.0},        {"prepare", 0.5},
                       {"steps", 4.0}, {"evaluation", 100.0}, {"final-evaluation", 200.0}};
        run.epochs.resize(2);
        run.epochs[0].evaluationSeconds = 8.0;
        run.epochs[1].evaluationSeconds = 16.0; // the rest of 100 is the retrained models'
        QCOMPARE(unlearningSeconds(run), 31.5);
    }

    void stoppedInASecondRequestItGoesOn()
    {
        RunStore store(path("stopped.sqlite"));
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        PresetEvents events;
        int begun = 0;
        events.run.started = [&](RunId) { ++begun; };
        events.run.epochDone = [&](const EpochFigures& epoch) {
            if (begun == 2 && epoch.epoch == 1)
                stop.request_stop();
        };
        std::vector<bool> met;
        events.requestMet = [&](const PresetResult& reached) { met.push_back(reached.stopped); };
        const PresetResult stopped = runPreset(twoRequests(), options("models"), store, context, events);
        QVERIFY(stopped.stopped);
        QVERIFY((met == std::vector<bool>{false, true}));
        QCOMPARE(stopped.requests.size(), 2U);
        const PresetResult whole = runPreset(twoRequests(), options("models"), store);
        QVERIFY(!whole.stopped);
        QVERIFY(whole.requests[1].run == stopped.requests[1].run);
        QCOMPARE(store.run(whole.requests[1].run).summary.epochs, 3);
        QCOMPARE(store.runs().size(), 2U);

        RunStore undisturbed(path("undisturbed.sqlite"));
        const PresetResult once = runPreset(twoRequests(), options("models"), undisturbed);
        QCOMPARE(undisturbed.run(once.requests[1].run).errors.front().testErrorPercent,
                 store.run(whole.requests[1].run).errors.front().testErrorPercent);
    }

    void differencesFollowWhatWasChanged()
    {
        PresetExperiment experiment = twoRequests();
        RunStore store(path("changed.sqlite"));
        const PresetResult result = runPreset(experiment, options("models"), store);
        std::vector<std::string> told = presetDifferences(experiment, result, store);
        QVERIFY(contains(told, "Epochs of training: 2;") && contains(told, "trained on cpu."));
        QVERIFY(contains(told, "It is small.") && contains(told, "All epochs are run."));
        QVERIFY(!contains(told, "Changed"));

        experiment.plan.stop.kind = StopRuleKind::Match;
        experiment.plan.gamma = 0.5;
        experiment.plan.threshold.rule = ThresholdRule::Covering;
        experiment.plan.pgu.epochs = 2;
        experiment.plan.pgu.entropyWeight = 0.1;
        experiment.plan.live.testImages = 20;
        PresetOptions wanted = options("models");
        wanted.epochs = 1;
        told = presetDifferences(experiment, runPreset(experiment, wanted, store), store);
        QVERIFY(contains(told, "Epochs of training: 1 instead of the recipe's 2;"));
        QVERIFY(contains(told, "gamma is 0.5 instead of 0.9"));
        QVERIFY(contains(told, "covering instead of below"));
        QVERIFY(contains(told, "pgu.epochs is 2 instead of 3"));
        QVERIFY(contains(told, "pgu.entropy_weight is 0.1 instead of 0.2"));
        QVERIFY(!contains(told, "pgu.probability_offset"));
        QVERIFY(contains(told, "live.test_images is 20 instead of – (0: all; –: as many as"));
        QVERIFY(!contains(told, "live.retain_images"));
        QVERIFY(contains(told, "the stop rule is match instead of epochs"));
        QVERIFY(contains(told, "It is small.") && !contains(told, "All epochs are run."));

        wanted.model = result.original->file.string();
        experiment.asWritten.data = "cifar10:cifar-10-batches-bin";
        experiment.asWritten.live.retainImages = 30;
        experiment.asWritten.live.testImages = 0;
        told = presetDifferences(experiment, runPreset(experiment, wanted, store), store);
        QVERIFY(contains(told, "The full model was given"));
        QVERIFY(contains(told, "read as idx instead of cifar10. Samples may be numbered in another order"));
        QVERIFY(contains(told, "normalised by other means and deviations"));
        QVERIFY(contains(told, "live.retain_images is – instead of 30 ("));
        QVERIFY(contains(told, "live.test_images is 20 instead of 0 ("));
    }

    void differencesTellMachineAndData()
    {
        PresetExperiment experiment = twoRequests();
        RunStore store(path("protocol.sqlite"));
        PresetResult result = runPreset(experiment, options("models"), store);
        std::vector<std::string> told = presetDifferences(experiment, result, store);
        const std::string machine = "Unlearning is on cpu; threads: " + std::to_string(threads())
            + ", processor: " + versions().at("cpu") + ".";
        QCOMPARE(std::ranges::count(told, machine), 1);                             // of two requests on the same one
        QVERIFY(!contains(told, "published 10") && !contains(told, "image files")); // nothing to compare with

        experiment.publishedCounts = PublishedCounts{.classes = classes, .trainingImages = 200};
        told = presetDifferences(experiment, result, store);
        QVERIFY(!contains(told, "instead of the published") && !contains(told, "image files"));

        experiment.publishedCounts = PublishedCounts{.classes = 10, .trainingImages = 50'000};
        auto pictures = std::make_shared<Dataset>(*result.dataset);
        pictures->source = "folder:pictures";
        result.dataset = pictures;
        told = presetDifferences(experiment, result, store);
        QVERIFY(contains(told, "The data have 4 classes instead of the published 10; errors are of the classes"));
        QVERIFY(contains(told, "The data have 200 training images instead of the published 50000."));
        QVERIFY(contains(told, "read from image files; those that were encoded anew as JPEG have other pixels"));
    }

    void aSlipInTheLastRequestIsToldFirst()
    {
        PresetExperiment experiment = twoRequests();
        experiment.plan.requests.push_back({"9:0-9"});
        RunStore store(path("slip.sqlite"));
        const PresetOptions wanted = options("none");
        QCOMPARE(errorNameOf([&] { runPreset(experiment, wanted, store); }), "value-out-of-range");
        QVERIFY(std::filesystem::is_empty(wanted.checkpoints));
    }

private:
    std::filesystem::path path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    PresetOptions options(const char* checkpoints) const
    {
        PresetOptions options;
        options.data = "idx:" + m_folder.path().toStdString();
        options.checkpoints = path(checkpoints);
        return options;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPresetRun)
#include "test_preset_run.moc"
