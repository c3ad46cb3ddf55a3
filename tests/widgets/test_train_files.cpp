// SPDX-License-Identifier: GPL-3.0-or-later
// What a training finds where it is to be saved, and what is asked before it takes the place of that.
#include "tests/widgets/shown_train_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>

using namespace unlearn;

using State = TrainingRecord::State;

namespace {

bool touch(const QString& path)
{
    return QFile(path).open(QIODevice::WriteOnly);
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
        QVERIFY(touch(opened.file("mlp-trained-seed0.safetensors")));
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
        const QString file = opened.file("mine.safetensors");
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
        accept(*box);
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(QString::fromStdString(opened.lab->lastTraining->out.string()), file);
    }

    /// It was asked for when that training began.
    void doesNotAskAgainBeforeATrainingGoesOn()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        QVERIFY(touch(file));
        leaveCheckpoint(file, {"mlp", {.stages = {{.epochs = 2}}}, 30});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QVERIFY(hasRead(shown));
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
        Q_EMIT browse->fileSelected(opened.file("mine.safetensors"));
        browse->reject();
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QCOMPARE(nameIn(shown), QStringLiteral("mine.safetensors"));
    }

    void asksBeforeAStoppedTrainingIsLost()
    {
        TrainingSession opened;
        const QString file = opened.file("mlp-trained-seed0.safetensors");
        leaveCheckpoint(file, {"mlp", {.stages = {{.epochs = 7}}}, 30});
        const ShownTrainDialog shown(opened);
        QVERIFY(hasRead(shown));
        shown.enter("trainEpochsBox", QStringLiteral("50"));
        shown.click("trainButton");
        auto* box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box);
        QVERIFY2(box->text().contains(file)
                     && box->text().contains(QStringLiteral("architecture mlp, epochs 7, seed 0"))
                     && !box->text().contains(QStringLiteral("exists already")),
                 qPrintable(box->text()));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!shown.find<QMessageBox>("questionBox"));
        QVERIFY(!opened.session.training());
        QVERIFY(touch(file));
        shown.click("trainButton");
        box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box && box->text().contains(QStringLiteral("epochs 7")));
        QVERIFY(box->text().contains(QStringLiteral("exists already")));
        accept(*box);
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.lab->lastTraining->startOver);
        QVERIFY(opened.lab->lastTraining->recipe == (TrainRecipe{.stages = {{.epochs = 50}}}));
        QCOMPARE(QString::fromStdString(opened.lab->lastTraining->out.string()), file);
    }

    /// While the question is shown, a run of the queue may begin.
    void isSaidWhyNothingIsReplacedWhileAJobRuns()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
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
        accept(*box);
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
