// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training.h"

#include "core/error.h"
#include "core/model/tensor_file.h"
#include "core/train/interrupted_training.h"
#include "core/train/training_note.h"
#include "tests/core/synthetic_dataset.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace unlearn;

namespace {

Training training(const std::filesystem::path& out)
{
    Training t;
    t.dataset = test::syntheticDataset(80, 20);
    t.architecture = "mlp";
    t.recipe.stages = {{.epochs = 3, .learningRate = 0.05}};
    t.recipe.batchSize = 16;
    t.recipe.seed = 5;
    t.out = out;
    return t;
}

/// Stops after the first epoch.
void interrupt(const Training& t)
{
    std::stop_source stop;
    JobContext context;
    context.stop = stop.get_token();
    QVERIFY_EXCEPTION_THROWN(
        trainToFile(t, context, {.resumed = {}, .epochDone = [&stop](const TrainEpoch&) { stop.request_stop(); }}),
        Error);
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileSaysHowItWasTrained()
    {
        const QTemporaryDir folder;
        Training t = training(folder.filePath("m.safetensors").toStdString());
        t.leftOut = LeftOut{ForgetSet({1, 5, 9}, 80), "samples:1,5,9"};
        const TrainingOutcome outcome = trainToFile(t);
        QCOMPARE(outcome.epochs.size(), std::size_t{3});
        QCOMPARE(outcome.samples, std::int64_t{77});
        double seconds = 0.0;
        for (const TrainEpoch& epoch : outcome.epochs)
            seconds += epoch.seconds;
        const Model model = Model::load(t.out);
        const std::optional<TrainingNote> note = trainingNote(model);
        QVERIFY(note.has_value());
        QVERIFY(note->seconds >= 0.0 && std::abs(note->seconds - seconds) < 0.001);
        QCOMPARE(note->device, std::string("cpu"));
        QVERIFY(note->epochs == outcome.epochs);
        QCOMPARE(model.hash(), outcome.hash);
        QCOMPARE(model.parameterCount(), outcome.parameters);
        QVERIFY(recipeFromJson(model.metadata().at("recipe")) == t.recipe);
        QCOMPARE(model.metadata().at("without_forget"), std::string("samples:1,5,9"));
        QCOMPARE(leftOutHash(model), t.leftOut->samples.hash());
        QCOMPARE(model.metadata().at("without_forget_hash"), t.leftOut->samples.hash());
        QVERIFY(!std::filesystem::exists(trainingCheckpoint(t.out)));
    }

    void secondsThatAreNoneAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "12 s", "-1", "nan", "inf", "1e999", "0x10"})
            QTest::newRow(text) << QByteArray(text);
    }
    void secondsThatAreNoneAreNotRead()
    {
        QFETCH(const QByteArray, text);
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("m.safetensors").toStdString();
        const Model model = Model::create({"mlp", {1, 8, 8}, 2}, 0);
        model.save(file, {{"train_seconds", text.toStdString()}});
        QVERIFY(!trainingNote(Model::load(file)));
        model.save(file, {{"train_seconds", "0.25"}});
        const std::optional<TrainingNote> note = trainingNote(Model::load(file));
        QVERIFY(note.has_value());
        QCOMPARE(note->seconds, 0.25);
        QVERIFY(note->device.empty());
    }

    void epochsThatAreNoneAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray figures = R"("loss": 2.0, "train_error": 50.0, "learning_rate": 0.1)";
        QTest::newRow("no JSON") << QByteArray("[{");
        QTest::newRow("a number") << QByteArray("5");
        QTest::newRow("not counted from 1") << QByteArray(R"([{"epoch": 2, "seconds": 1.0, )" + figures + "}]");
        QTest::newRow("no seconds") << QByteArray(R"([{"epoch": 1, )" + figures + "}]");
        QTest::newRow("negative seconds") << QByteArray(R"([{"epoch": 1, "seconds": -1.0, )" + figures + "}]");
        QTest::newRow("no number") << QByteArray(R"([{"epoch": 1, "seconds": null, )" + figures + "}]");
        QTest::newRow("not finite") << QByteArray(R"([{"epoch": 1, "seconds": 1e999, )" + figures + "}]");
        QTest::newRow("an object") << QByteArray("{\"a\":{\"epoch\":1,\"loss\":1.0,\"train_error\":2.0,"
                                                 "\"learning_rate\":0.1,\"seconds\":0.1}}");
        QTest::newRow("null") << QByteArray("null");
    }
    /// The seconds of them all, which stand beside them, are.
    void epochsThatAreNoneAreNotRead()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!epochsFromJson(text.toStdString()));
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("m.safetensors").toStdString();
        Model::create({"mlp", {1, 8, 8}, 2}, 0)
            .save(file, {{"train_seconds", "0.25"}, {"train_epochs", text.toStdString()}});
        const std::optional<TrainingNote> note = trainingNote(Model::load(file));
        QVERIFY(note && note->epochs.empty());
        QCOMPARE(note->seconds, 0.25);
    }

    void goesOnWhereItWasStopped()
    {
        const QTemporaryDir folder;
        const TrainingOutcome whole = trainToFile(training(folder.filePath("whole.safetensors").toStdString()));
        const Training t = training(folder.filePath("parts.safetensors").toStdString());
        interrupt(t);
        QVERIFY(std::filesystem::exists(trainingCheckpoint(t.out)));
        QVERIFY(!std::filesystem::exists(t.out));
        std::vector<int> before;
        std::vector<int> after;
        TrainingEvents events;
        events.resumed = [&before](const std::vector<TrainEpoch>& epochs) {
            for (const TrainEpoch& epoch : epochs)
                before.push_back(epoch.epoch);
        };
        events.epochDone = [&after](const TrainEpoch& epoch) { after.push_back(epoch.epoch); };
        QCOMPARE(trainToFile(t, {}, events).hash, whole.hash);
        QCOMPARE(before, std::vector<int>({1}));
        QCOMPARE(after, std::vector<int>({2, 3}));
        QVERIFY(!std::filesystem::exists(trainingCheckpoint(t.out)));
    }

    void startsOverWhereThatIsWanted()
    {
        const QTemporaryDir folder;
        Training t = training(folder.filePath("m.safetensors").toStdString());
        interrupt(t);
        t.recipe.weightDecay = 0.0; // another training, of which that checkpoint is not
        QVERIFY_EXCEPTION_THROWN(trainToFile(t), Error);
        t.startOver = true;
        QCOMPARE(trainToFile(t).epochs.size(), std::size_t{3});
    }

    void whatAKilledProcessLeftGoes()
    {
        const QTemporaryDir folder;
        for (const char* name : {"m.safetensors", "m.safetensors.checkpoint", "other.safetensors"}) {
            QFile file(folder.filePath(QString::fromLatin1(name) + ".2147483647.0.tmp"));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        trainToFile(training(folder.filePath("m.safetensors").toStdString()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
                 (QStringList{"m.safetensors", "other.safetensors.2147483647.0.tmp"}));
    }

    void checkpointSaysWhatWasInterrupted()
    {
        const QTemporaryDir folder;
        Training t = training(folder.filePath("m.safetensors").toStdString());
        t.leftOut = LeftOut{ForgetSet({1, 5, 9}, 80), "samples:1,5,9"};
        QVERIFY(!interruptedTraining(trainingCheckpoint(t.out)));
        interrupt(t);
        const auto told = interruptedTraining(trainingCheckpoint(t.out));
        QVERIFY(told.has_value());
        QVERIFY(*told == (InterruptedTraining{"mlp", t.recipe, 77}));
    }

    void damagedCheckpointSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("recipe") << QByteArray("training_recipe") << QByteArray("{");
        QTest::newRow("recipe without stages") << QByteArray("training_recipe") << QByteArray(R"({"stages": []})");
        for (const char* samples : {"", "1", "-5", "7x", "99999999999999999999"})
            QTest::newRow(samples) << QByteArray("training_samples") << QByteArray(samples);
    }
    void damagedCheckpointSaysNothing()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("m.checkpoint").toStdString();
        TensorFile written;
        written.metadata = checkpointMetadata({"mlp", training(file).recipe, 77});
        writeSafetensors(file, written);
        QVERIFY(interruptedTraining(file));
        written.metadata[key.toStdString()] = value.toStdString();
        writeSafetensors(file, written);
        QVERIFY(!interruptedTraining(file));
        written.metadata.erase(key.toStdString()); // of an earlier version
        writeSafetensors(file, written);
        QVERIFY(!interruptedTraining(file));
    }

    void refusesWhatCanNotEndWell()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Training t = training(folder.filePath("file/m.safetensors").toStdString());
        bool began = false;
        const TrainingEvents events{.resumed = {}, .epochDone = [&began](const TrainEpoch&) { began = true; }};
        QVERIFY_EXCEPTION_THROWN(trainToFile(t, {}, events), Error);
        QVERIFY(!began); // and not after hours of training
        t.out = folder.filePath("m.safetensors").toStdString();
        t.leftOut = LeftOut{ForgetSet({}, 80), ""};
        QVERIFY_EXCEPTION_THROWN(trainToFile(t, {}, events), Error);
    }
};

QTEST_APPLESS_MAIN(TestTraining)
#include "test_training.moc"
