// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings that were stopped, whose checkpoints lie where a model is to be saved.
#include "tests/widgets/shown_train_dialog.h"

#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

#include <cstdint>

using namespace unlearn;

using State = TrainingRecord::State;

namespace {

bool setLastModified(const QString& path, const QDateTime& time)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime);
}

} // namespace

class TestStoppedTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_stopped_training"));
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }

    void formIsThatOfTheTrainingThatWasStopped()
    {
        TrainingSession opened;
        TrainRecipe recipe{.stages = {{.epochs = 7, .learningRate = 0.5, .cropPadding = 2}}, .batchSize = 16};
        recipe.weightDecay = 0.0; // which the form does not show
        recipe.bf16 = true;
        recipe.seed = 5;
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"smallcnn", recipe, 25}); // five are to be forgotten
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QVERIFY(isResumed(shown));
        QCOMPARE(shown.find<QComboBox>("trainArchitectureBox")->currentData().toString(), QStringLiteral("smallcnn"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QCOMPARE(shown.find<QDoubleSpinBox>("trainRateBox")->value(), 0.5);
        QCOMPARE(shown.find<QSpinBox>("trainBatchBox")->value(), 16);
        QCOMPARE(shown.find<QSpinBox>("trainSeedBox")->value(), 5);
        QVERIFY(shown.find<QCheckBox>("trainBfloat16Box")->isChecked());
        QVERIFY(shown.find<QCheckBox>("trainAugmentBox")->isChecked());
        QVERIFY(shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        const Training& training = *opened.lab->lastTraining;
        QCOMPARE(QString::fromStdString(training.out.string()), file);
        QCOMPARE(training.architecture, std::string("smallcnn"));
        QVERIFY(training.recipe == recipe);
        QVERIFY(training.leftOut && !training.startOver);
    }

    /// Where the name that is suggested is that of a training that was stopped, nobody has filled in the form.
    void suggestedTrainingIsTakenUp()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.file("mlp-trained-seed0.safetensors"), {"mlp", {.stages = {{.epochs = 7}}}, 30});
        leaveCheckpoint(opened.file("mlp-trained-seed8.safetensors"),
                        {"mlp", {.stages = {{.epochs = 3}}, .seed = 0}, 30}); // its name is another's
        leaveCheckpoint(opened.file("mlp-trained-seed9.safetensors"),
                        {"mlp", {.stages = {{.epochs = 2}}, .seed = 9}, 30});
        const ShownTrainDialog shown(opened);
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QVERIFY(!shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QVERIFY(!shown.dialog.isFilledIn());
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed9.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 2);
        QVERIFY(shown.dialog.isFilledIn());
        shown.enter("trainSeedBox", QStringLiteral("8"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed8-2.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainSeedBox")->value(), 8);
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 10); // its own again
        QVERIFY(!isResumed(shown));
    }

    /// Each digit of a seed suggests another name.
    void whatWasTypedStaysBesideAStoppedTraining()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.file("mlp-trained-seed1.safetensors"), {"mlp", otherRecipe(1), 30});
        const ShownTrainDialog shown(opened);
        shown.enter("trainEpochsBox", QStringLiteral("50"));
        auto* seed = shown.find<QSpinBox>("trainSeedBox");
        seed->selectAll();
        QTest::keyClicks(seed, QStringLiteral("1"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed1-2.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 50);
        QVERIFY(!isResumed(shown));
        QTest::keyClicks(seed, QStringLiteral("2"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed12.safetensors"));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        TrainRecipe expected{.stages = {{.epochs = 50}}};
        expected.seed = 12;
        QVERIFY(opened.lab->lastTraining->recipe == expected);
    }

    void settingsOfAStoppedTrainingGoWithItsName()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.file("mlp-trained-seed1.safetensors"), {"mlp", otherRecipe(1), 30});
        const ShownTrainDialog shown(opened);
        auto* seed = shown.find<QSpinBox>("trainSeedBox");
        seed->selectAll();
        QTest::keyClicks(seed, QStringLiteral("1"));
        QVERIFY(hasLooked(shown));
        QVERIFY(isResumed(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QTest::keyClicks(seed, QStringLiteral("2"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed12.safetensors"));
        QVERIFY(!isResumed(shown));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        TrainRecipe expected{.stages = {TrainStage{}}};
        expected.seed = 12;
        QVERIFY(opened.lab->lastTraining->recipe == expected);
    }

    void whatIsEditedOfAStoppedTrainingStaysWithoutItsName()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"smallcnn", otherRecipe(5), 25});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QCOMPARE(shown.find<QSpinBox>("trainSeedBox")->value(), 5);
        shown.enter("trainEpochsBox", QStringLiteral("20"));
        shown.type("trainFileEdit", opened.file("other.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 20);
        QCOMPARE(shown.find<QComboBox>("trainArchitectureBox")->currentData().toString(), QStringLiteral("mlp"));
        QVERIFY(!shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.lab->lastTraining->recipe == (TrainRecipe{.stages = {{.epochs = 20}}}));
    }

    /// The file is the user's choice, and later than what he typed.
    void whatIsBrowsedForIsTakenUpIntoAFormThatIsFilledIn()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"mlp", otherRecipe(5), 30});
        const ShownTrainDialog shown(opened);
        shown.enter("trainEpochsBox", QStringLiteral("50"));
        shown.click("browseButton");
        auto* browse = shown.find<QFileDialog>("browseDialog");
        QVERIFY(browse);
        Q_EMIT browse->fileSelected(file);
        browse->reject();
        QVERIFY(hasLooked(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QVERIFY(isResumed(shown));
        shown.type("trainFileEdit", opened.file("other.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 50);
    }

    void trainingOfOtherSamplesIsNotTakenUp()
    {
        TrainingSession opened; // of 30 samples, five of which are to be forgotten
        leaveCheckpoint(opened.file("mlp-retrained-seed0.safetensors"), {"mlp", otherRecipe(0), 20});
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"mlp", otherRecipe(0), 60});
        const ShownTrainDialog shown(opened);
        shown.check("trainWithoutForgetBox");
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-retrained-seed0-2.safetensors"));
        QVERIFY(!isResumed(shown));
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 10);
        QVERIFY(shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QVERIFY(!isResumed(shown));
    }

    /// It is another training for as long as the form says so.
    void editedTrainingDoesNotGoOn()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.file("mlp-trained-seed0.safetensors"), {"mlp", {.stages = {{.epochs = 7}}}, 30});
        const ShownTrainDialog shown(opened);
        QVERIFY(hasLooked(shown));
        const auto* resume = shown.find<QCheckBox>("trainResumeBox");
        QVERIFY(isResumed(shown) && resume->isVisible());
        for (const char* name : {"trainEpochsBox", "trainRateBox", "trainBatchBox"}) {
            const QString before = shown.find<QAbstractSpinBox>(name)->text();
            shown.enter(name, QStringLiteral("50"));
            QVERIFY2(!isResumed(shown) && !resume->isVisible(), name);
            shown.enter(name, before);
            QVERIFY2(isResumed(shown) && resume->isVisible(), name);
        }
        for (const char* name : {"trainBfloat16Box", "trainAugmentBox"}) {
            shown.check(name);
            QVERIFY2(!isResumed(shown), name);
            shown.check(name);
            QVERIFY2(isResumed(shown), name);
        }
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0.safetensors"));
    }

    void namedTrainingDoesNotGoOnWithAnotherModelOrSeed()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"mlp", otherRecipe(5), 30});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QVERIFY(isResumed(shown));
        shown.enter("trainSeedBox", QStringLiteral("6"));
        QVERIFY(!isResumed(shown));
        shown.enter("trainSeedBox", QStringLiteral("5"));
        QVERIFY(isResumed(shown));
        shown.check("trainWithoutForgetBox");
        QVERIFY(!isResumed(shown));
        shown.check("trainWithoutForgetBox");
        QVERIFY(isResumed(shown));
        QTest::keyClicks(shown.find<QComboBox>("trainArchitectureBox"), QStringLiteral("smallcnn"));
        QVERIFY(!isResumed(shown));
    }

    /// The dialog stays while the experiment's forget set becomes another.
    void stoppedBaselineGoesWithItsForgetSet_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("suggested") << false;
        QTest::newRow("named") << true;
    }
    void stoppedBaselineGoesWithItsForgetSet()
    {
        QFETCH(bool, isNamed);
        TrainingSession opened;
        const QString file = opened.file("mlp-retrained-seed0.safetensors");
        leaveCheckpoint(file, {"mlp", otherRecipe(0), 25});
        const ShownTrainDialog shown(opened);
        if (isNamed)
            shown.type("trainFileEdit", file);
        else
            shown.check("trainWithoutForgetBox");
        QVERIFY(hasLooked(shown));
        QVERIFY(isResumed(shown));
        const Plan before = opened.session.plan();
        Plan plan = before;
        plan.forget = {"1:4"};
        opened.session.changePlan(plan);
        QVERIFY(opened.waitForIdle());
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown),
                 QStringLiteral("mlp-retrained-seed0%1.safetensors").arg(QLatin1String(isNamed ? "" : "-2")));
        QVERIFY(!isResumed(shown));
        QVERIFY(shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), isNamed ? 7 : 10);
        opened.session.changePlan(before);
        QVERIFY(opened.waitForIdle());
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-retrained-seed0.safetensors"));
        QVERIFY(isResumed(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
    }

    /// A disk may be slow: all that waits for it is the training.
    void formIsUsedWhileACheckpointIsRead()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"mlp", otherRecipe(5), 30});
        const ShownTrainDialog shown(opened);
        const auto* epochs = shown.find<QSpinBox>("trainEpochsBox");
        shown.type("trainFileEdit", file);
        QCOMPARE(epochs->value(), 10);
        QVERIFY(!isResumed(shown) && !shown.find<QCheckBox>("trainResumeBox")->isVisible());
        QVERIFY(!shown.find<QPushButton>("trainButton")->isEnabled());
        shown.enter("trainEpochsBox", QStringLiteral("20")); // later than the name, so it stays
        QVERIFY(hasLooked(shown));
        QCOMPARE(epochs->value(), 20);
        QVERIFY(!isResumed(shown));
        QVERIFY(shown.train());
        const auto* box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box && box->text().contains(QStringLiteral("epochs 7, seed 5")));
    }

    void checkpointOfAFileThatIsNamedNoMoreIsNotShown()
    {
        TrainingSession opened;
        const QString first = opened.file("first.safetensors");
        const QString second = opened.file("second.safetensors");
        const QString third = opened.file("third.safetensors");
        for (const QString& file : {first, second})
            leaveCheckpoint(file, {"mlp", otherRecipe(5), 30});
        leaveCheckpoint(third, {"mlp", {.stages = {{.epochs = 3}}}, 30});
        const ShownTrainDialog shown(opened);
        const auto* epochs = shown.find<QSpinBox>("trainEpochsBox");
        QVERIFY(hasLooked(shown));
        const QSignalSpy answers(&shown.files, &OutputFileReader::found);
        shown.type("trainFileEdit", first);
        shown.type("trainFileEdit", opened.file("none.safetensors"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(answers.count(), 1); // the first one had no time to be told
        QCOMPARE(epochs->value(), 10);
        QVERIFY(!isResumed(shown));
        shown.type("trainFileEdit", first);
        QVERIFY(hasLooked(shown));
        QCOMPARE(epochs->value(), 7);
        shown.type("trainFileEdit", second);
        shown.type("trainFileEdit", third);
        QVERIFY(hasLooked(shown));
        QCOMPARE(epochs->value(), 3);
        QCOMPARE(answers.count(), 3); // nor had the second
        shown.type("trainFileEdit", second);
        QVERIFY(hasLooked(shown));
        QCOMPARE(epochs->value(), 7);
    }

    /// Every key in the form may ask for several of them.
    void checkpointIsReadAgainOnlyWhereItHasChanged()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        const QString other = opened.file("other.safetensors");
        leaveCheckpoint(file, {"mlp", {.stages = {{.epochs = 7}}}, 30});
        const QString checkpoint = QString::fromStdString(trainingCheckpoint(file.toStdString()).string());
        const QDateTime modified = QFileInfo(checkpoint).lastModified();
        const ShownTrainDialog shown(opened);
        const auto* epochs = shown.find<QSpinBox>("trainEpochsBox");
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QCOMPARE(epochs->value(), 7);
        shown.type("trainFileEdit", other);
        leaveCheckpoint(file, {"mlp", {.stages = {{.epochs = 3}}}, 30});
        QVERIFY(setLastModified(checkpoint, modified)); // so that it looks as before
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QCOMPARE(epochs->value(), 7);
        shown.type("trainFileEdit", other);
        QVERIFY(setLastModified(checkpoint, modified.addSecs(1)));
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QCOMPARE(epochs->value(), 3);
    }

    void stoppedBaselineIsSuggestedForItsForgetSet()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.file("mlp-retrained-seed0.safetensors"), {"mlp", otherRecipe(0), 25});
        const ShownTrainDialog shown(opened);
        QVERIFY(hasLooked(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 10);
        shown.check("trainWithoutForgetBox");
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-retrained-seed0.safetensors"));
        QVERIFY(isResumed(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        shown.check("trainWithoutForgetBox");
        QVERIFY(hasLooked(shown));
        QVERIFY(!shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 10);
        QVERIFY(!shown.dialog.isFilledIn());
    }

    /// The command line trains with numbers that no box of the form can show.
    void numbersThatTheFormCanNotShowAreKept()
    {
        TrainingSession opened;
        TrainRecipe recipe{.stages = {{.learningRate = 0.000005}}};
        recipe.seed = 18'000'000'000'000'000'000U;
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"mlp", recipe, 30});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        QVERIFY(opened.lab->lastTraining->recipe == recipe);
        shown.enter("trainRateBox", QStringLiteral("0.25"));
        shown.enter("trainSeedBox", QStringLiteral("3"));
        QVERIFY(shown.train());
        const auto* box = shown.find<QMessageBox>("questionBox"); // the fakes have left the checkpoint there
        QVERIFY(box && box->text().contains(QStringLiteral("seed 18000000000000000000")));
        accept(*box);
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(opened.lab->lastTraining->recipe.stages.front().learningRate, 0.25);
        QCOMPARE(opened.lab->lastTraining->recipe.seed, std::uint64_t{3});
    }
};

QTEST_MAIN(TestStoppedTraining)
#include "test_stopped_training.moc"
