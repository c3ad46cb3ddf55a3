// SPDX-License-Identifier: GPL-3.0-or-later
// What a training finds where it is to be saved: models that are there already, and trainings that were stopped.
#include "core/model/tensor_file.h"
#include "core/train/interrupted_training.h"
#include "core/train/training.h"
#include "tests/widgets/shown_train_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSpinBox>

#include <cstdint>

using namespace unlearn;

using State = TrainingRecord::State;

namespace {

QString nameIn(const ShownTrainDialog& shown)
{
    return QFileInfo(shown.find<QLineEdit>("trainFileEdit")->text()).fileName();
}

bool touch(const QString& path)
{
    return QFile(path).open(QIODevice::WriteOnly);
}

bool isResumed(const ShownTrainDialog& shown)
{
    return shown.find<QPushButton>("trainButton")->text().contains(QStringLiteral("Resume"));
}

/// Of a name that the form may suggest, with settings that it has not of itself.
TrainRecipe otherRecipe(std::uint64_t seed)
{
    TrainRecipe recipe{.stages = {{.epochs = 7}}, .batchSize = 16};
    recipe.weightDecay = 0.0; // which the form does not show
    recipe.seed = seed;
    return recipe;
}

/// As a training that was stopped leaves it beside the file.
void leaveCheckpoint(const QString& out, const InterruptedTraining& training)
{
    TensorFile file;
    file.metadata = checkpointMetadata(training);
    writeSafetensors(trainingCheckpoint(out.toStdString()), file);
}

} // namespace

class TestTrainFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_train_files"));
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }

    void modelsThatAreThereKeepTheirNames()
    {
        TrainingSession opened;
        QVERIFY(touch(opened.folder.filePath(QStringLiteral("mlp-trained-seed0.safetensors"))));
        const ShownTrainDialog shown(opened);
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0-2.safetensors"));
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed9.safetensors"));
        shown.enter("trainSeedBox", QStringLiteral("0"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0-2.safetensors"));
        opened.lab->train = Behaviour::Hold;
        shown.click("trainButton");
        QTRY_VERIFY(opened.session.training() && !opened.session.training()->epochs.empty());
        const auto out = opened.session.training()->settings.out;
        QVERIFY(touch(QString::fromStdString(out.string()))); // as the training would write it
        opened.lab->train = Behaviour::Finish;
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0-3.safetensors"));
        QVERIFY(!shown.dialog.isFilledIn()); // by a person
        QCOMPARE(opened.session.training()->settings.out, out);
    }

    void asksBeforeAModelIsReplaced()
    {
        TrainingSession opened;
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        QVERIFY(touch(file));
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        shown.click("trainButton");
        auto* box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box && box->text().contains(file));
        QVERIFY(!opened.session.training());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!shown.find<QMessageBox>("questionBox"));
        QVERIFY(!opened.session.training());
        shown.click("trainButton");
        box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(QString::fromStdString(opened.lab->lastTraining->out.string()), file);
    }

    /// It was asked for when that training began.
    void doesNotAskAgainBeforeATrainingGoesOn()
    {
        TrainingSession opened;
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        QVERIFY(touch(file));
        leaveCheckpoint(file, {"mlp", {.stages = {{.epochs = 2}}}, 30});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        shown.click("trainButton");
        QVERIFY(!shown.find<QMessageBox>("questionBox"));
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        shown.check("trainResumeBox"); // over again, that is
        shown.click("trainButton");
        QVERIFY(shown.find<QMessageBox>("questionBox"));
    }

    void whatIsBrowsedForIsNotRenamed()
    {
        TrainingSession opened;
        const ShownTrainDialog shown(opened);
        shown.click("browseButton");
        auto* browse = shown.find<QFileDialog>("browseDialog");
        QVERIFY(browse);
        QVERIFY(browse->testOption(QFileDialog::DontConfirmOverwrite)); // the training asks
        Q_EMIT browse->fileSelected(opened.folder.filePath(QStringLiteral("mine.safetensors")));
        browse->reject();
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QCOMPARE(nameIn(shown), QStringLiteral("mine.safetensors"));
    }

    void formIsThatOfTheTrainingThatWasStopped()
    {
        TrainingSession opened;
        TrainRecipe recipe{.stages = {{.epochs = 7, .learningRate = 0.5, .cropPadding = 2}}, .batchSize = 16};
        recipe.weightDecay = 0.0; // which the form does not show
        recipe.bf16 = true;
        recipe.seed = 5;
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        leaveCheckpoint(file, {"smallcnn", recipe, 25}); // five are to be forgotten
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QVERIFY(shown.find<QPushButton>("trainButton")->text().contains(QStringLiteral("Resume")));
        QCOMPARE(shown.find<QComboBox>("trainArchitectureBox")->currentData().toString(), QStringLiteral("smallcnn"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QCOMPARE(shown.find<QDoubleSpinBox>("trainRateBox")->value(), 0.5);
        QCOMPARE(shown.find<QSpinBox>("trainBatchBox")->value(), 16);
        QCOMPARE(shown.find<QSpinBox>("trainSeedBox")->value(), 5);
        QVERIFY(shown.find<QCheckBox>("trainBfloat16Box")->isChecked());
        QVERIFY(shown.find<QCheckBox>("trainAugmentBox")->isChecked());
        QVERIFY(shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        shown.click("trainButton");
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
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-trained-seed0.safetensors")),
                        {"mlp", {.stages = {{.epochs = 7}}}, 30});
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-trained-seed8.safetensors")),
                        {"mlp", {.stages = {{.epochs = 3}}, .seed = 0}, 30}); // its name is another's
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-trained-seed9.safetensors")),
                        {"mlp", {.stages = {{.epochs = 2}}, .seed = 9}, 30});
        const ShownTrainDialog shown(opened);
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QVERIFY(!shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QVERIFY(!shown.dialog.isFilledIn());
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed9.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 2);
        QVERIFY(shown.dialog.isFilledIn());
        shown.enter("trainSeedBox", QStringLiteral("8"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed8-2.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainSeedBox")->value(), 8);
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 10); // its own again
        QVERIFY(!isResumed(shown));
    }

    /// Each digit of a seed suggests another name.
    void whatWasTypedStaysBesideAStoppedTraining()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-trained-seed1.safetensors")),
                        {"mlp", otherRecipe(1), 30});
        const ShownTrainDialog shown(opened);
        shown.enter("trainEpochsBox", QStringLiteral("50"));
        auto* seed = shown.find<QSpinBox>("trainSeedBox");
        seed->selectAll();
        QTest::keyClicks(seed, QStringLiteral("1"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed1-2.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 50);
        QVERIFY(!isResumed(shown));
        QTest::keyClicks(seed, QStringLiteral("2"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed12.safetensors"));
        shown.click("trainButton");
        QVERIFY(opened.waitFor(State::Finished));
        TrainRecipe expected{.stages = {{.epochs = 50}}};
        expected.seed = 12;
        QVERIFY(opened.lab->lastTraining->recipe == expected);
    }

    void settingsOfAStoppedTrainingGoWithItsName()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-trained-seed1.safetensors")),
                        {"mlp", otherRecipe(1), 30});
        const ShownTrainDialog shown(opened);
        auto* seed = shown.find<QSpinBox>("trainSeedBox");
        seed->selectAll();
        QTest::keyClicks(seed, QStringLiteral("1"));
        QVERIFY(isResumed(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QTest::keyClicks(seed, QStringLiteral("2"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed12.safetensors"));
        QVERIFY(!isResumed(shown));
        shown.click("trainButton");
        QVERIFY(opened.waitFor(State::Finished));
        TrainRecipe expected{.stages = {TrainStage{}}};
        expected.seed = 12;
        QVERIFY(opened.lab->lastTraining->recipe == expected);
    }

    void whatIsEditedOfAStoppedTrainingStaysWithoutItsName()
    {
        TrainingSession opened;
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        leaveCheckpoint(file, {"smallcnn", otherRecipe(5), 25});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QCOMPARE(shown.find<QSpinBox>("trainSeedBox")->value(), 5);
        shown.enter("trainEpochsBox", QStringLiteral("20"));
        shown.type("trainFileEdit", opened.folder.filePath(QStringLiteral("other.safetensors")));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 20);
        QCOMPARE(shown.find<QComboBox>("trainArchitectureBox")->currentData().toString(), QStringLiteral("mlp"));
        QVERIFY(!shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        shown.click("trainButton");
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.lab->lastTraining->recipe == (TrainRecipe{.stages = {{.epochs = 20}}}));
    }

    /// The file is the user's choice, and later than what he typed.
    void whatIsBrowsedForIsTakenUpIntoAFormThatIsFilledIn()
    {
        TrainingSession opened;
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        leaveCheckpoint(file, {"mlp", otherRecipe(5), 30});
        const ShownTrainDialog shown(opened);
        shown.enter("trainEpochsBox", QStringLiteral("50"));
        shown.click("browseButton");
        auto* browse = shown.find<QFileDialog>("browseDialog");
        QVERIFY(browse);
        Q_EMIT browse->fileSelected(file);
        browse->reject();
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QVERIFY(isResumed(shown));
        shown.type("trainFileEdit", opened.folder.filePath(QStringLiteral("other.safetensors")));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 50);
    }

    void trainingOfOtherSamplesIsNotTakenUp()
    {
        TrainingSession opened; // of 30 samples, five of which are to be forgotten
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-retrained-seed0.safetensors")),
                        {"mlp", otherRecipe(0), 20});
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        leaveCheckpoint(file, {"mlp", otherRecipe(0), 60});
        const ShownTrainDialog shown(opened);
        shown.check("trainWithoutForgetBox");
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-retrained-seed0-2.safetensors"));
        QVERIFY(!isResumed(shown));
        shown.type("trainFileEdit", file);
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 10);
        QVERIFY(shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
    }

    void stoppedBaselineIsSuggestedForItsForgetSet()
    {
        TrainingSession opened;
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-retrained-seed0.safetensors")),
                        {"mlp", otherRecipe(0), 25});
        const ShownTrainDialog shown(opened);
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 10);
        shown.check("trainWithoutForgetBox");
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-retrained-seed0.safetensors"));
        QVERIFY(isResumed(shown));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        shown.check("trainWithoutForgetBox");
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
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        leaveCheckpoint(file, {"mlp", recipe, 30});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        shown.click("trainButton");
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        QVERIFY(opened.lab->lastTraining->recipe == recipe);
        shown.enter("trainRateBox", QStringLiteral("0.25"));
        shown.enter("trainSeedBox", QStringLiteral("3"));
        shown.click("trainButton");
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(opened.lab->lastTraining->recipe.stages.front().learningRate, 0.25);
        QCOMPARE(opened.lab->lastTraining->recipe.seed, std::uint64_t{3});
    }

    /// While the question is shown, a run of the queue may begin.
    void isSaidWhyNothingIsReplacedWhileAJobRuns()
    {
        TrainingSession opened;
        const QString file = opened.folder.filePath(QStringLiteral("mine.safetensors"));
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        shown.click("trainButton");
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        QVERIFY(touch(file)); // as the training would write it
        opened.lab->lastTraining.reset();
        shown.click("trainButton");
        auto* box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box);
        opened.lab->run = Behaviour::Hold;
        opened.session.startRun();
        QTRY_COMPARE(opened.session.status().activity, Activity::Running);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
        const QString waits = QStringLiteral("A training can begin when the running job has ended.");
        const auto* state = shown.find<QLabel>("trainingState");
        QVERIFY2(state->text().contains(file) && state->text().endsWith(waits), qPrintable(state->text()));
        opened.lab->run = Behaviour::Finish;
        QVERIFY(opened.waitForIdle());
        QVERIFY(!opened.lab->lastTraining);
        QVERIFY2(state->text().contains(file) && !state->text().contains(waits), qPrintable(state->text()));
    }
};

QTEST_MAIN(TestTrainFiles)
#include "test_train_files.moc"
