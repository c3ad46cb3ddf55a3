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
#include <QMessageBox>
#include <QSettings>
#include <QSpinBox>

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
        leaveCheckpoint(opened.folder.filePath(QStringLiteral("mlp-trained-seed9.safetensors")),
                        {"mlp", {.stages = {{.epochs = 2}}, .seed = 0}, 30}); // its name is another's
        const ShownTrainDialog shown(opened);
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 7);
        QVERIFY(!shown.find<QCheckBox>("trainWithoutForgetBox")->isChecked());
        QVERIFY(!shown.dialog.isFilledIn());
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed9.safetensors"));
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 2);
        QVERIFY(shown.dialog.isFilledIn());
    }
};

QTEST_MAIN(TestTrainFiles)
#include "test_train_files.moc"
