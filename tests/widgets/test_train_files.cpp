// SPDX-License-Identifier: GPL-3.0-or-later
// What a training finds where it is to be saved, and what is asked before it takes the place of that.
#include "tests/widgets/shown_train_dialog.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>

using namespace unlearn;

using State = TrainingRecord::State;

namespace {

bool touch(const QString& path)
{
    return QFile(path).open(QIODevice::WriteOnly);
}

/// Does not answer for a file while it hangs, as a network folder may.
struct HangingDisk {
    std::filesystem::path file;
    std::atomic<bool> hangs = false;
    std::atomic<bool> isAsked = false; ///< and has not answered

    LookAtOutput lookAt()
    {
        return [this, onDisk = lookOnDisk()](const std::filesystem::path& asked) {
            const QDeadlineTimer patience(std::chrono::seconds(10)); // the test may have failed
            isAsked = asked == file;
            while (isAsked && hangs && !patience.hasExpired())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            isAsked = false;
            return onDisk(asked);
        };
    }
};

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
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0-2.safetensors"));
        QVERIFY(!shown.dialog.isFilledIn());
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed9.safetensors"));
        shown.enter("trainSeedBox", QStringLiteral("0"));
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0-2.safetensors"));
        opened.lab->train = Behaviour::Hold;
        QVERIFY(shown.train());
        QTRY_VERIFY(opened.session.training() && !opened.session.training()->epochs.empty());
        const auto out = opened.session.training()->settings.out;
        QVERIFY(touch(QString::fromStdString(out.string()))); // as the training would write it
        opened.lab->train = Behaviour::Finish;
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(hasLooked(shown));
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
        QVERIFY(shown.train());
        auto* box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box && box->text().contains(file));
        QVERIFY(!opened.session.training());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!shown.find<QMessageBox>("questionBox"));
        QVERIFY(!opened.session.training());
        QVERIFY(shown.train());
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
        QVERIFY(hasLooked(shown));
        QVERIFY(shown.train());
        QVERIFY(!shown.find<QMessageBox>("questionBox"));
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        shown.check("trainResumeBox"); // over again, that is
        QVERIFY(shown.train());
        QVERIFY(shown.find<QMessageBox>("questionBox"));
    }

    /// Another program may have taken it away since the file was named.
    void beginsWhereTheCheckpointIsGone()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        leaveCheckpoint(file, {"mlp", {.stages = {{.epochs = 2}}}, 30});
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        QTRY_VERIFY(isResumed(shown));
        shown.check("trainResumeBox"); // over again, that is
        std::filesystem::remove(trainingCheckpoint(file.toStdString()));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(QString::fromStdString(opened.lab->lastTraining->out.string()), file);
    }

    /// Likewise left one there: what the form asks for stays, and is asked about.
    void asksAboutACheckpointThatHasCome()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        const ShownTrainDialog shown(opened);
        shown.type("trainFileEdit", file);
        shown.enter("trainEpochsBox", QStringLiteral("50"));
        QVERIFY(hasLooked(shown));
        leaveCheckpoint(file, {"mlp", {.stages = {{.epochs = 7}}}, 30});
        QVERIFY(shown.train());
        auto* box = shown.find<QMessageBox>("questionBox");
        QVERIFY(box && box->text().contains(QStringLiteral("epochs 7")));
        accept(*box);
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.lab->lastTraining->recipe == (TrainRecipe{.stages = {{.epochs = 50}}}));
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
        QVERIFY(hasLooked(shown));
        shown.enter("trainEpochsBox", QStringLiteral("50"));
        QVERIFY(shown.train());
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
        QVERIFY(shown.train());
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
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        QVERIFY(touch(file)); // as the training would write it
        opened.lab->lastTraining.reset();
        QVERIFY(shown.train());
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

    void formIsUsedWhileTheDiskHangs()
    {
        TrainingSession opened;
        const QString slow = opened.file("slow.safetensors");
        const QString other = opened.file("other.safetensors");
        QVERIFY(touch(slow));
        leaveCheckpoint(slow, {"mlp", {.stages = {{.epochs = 7}}}, 30});
        HangingDisk disk{.file = slow.toStdString()};
        const ShownTrainDialog shown(opened, {}, disk.lookAt());
        QVERIFY(hasLooked(shown));
        const auto* button = shown.find<QPushButton>("trainButton");
        const auto* epochs = shown.find<QSpinBox>("trainEpochsBox");
        const QSignalSpy answers(&shown.files, &OutputFileReader::found);
        disk.hangs = true;
        shown.type("trainFileEdit", slow);
        QTRY_VERIFY(disk.isAsked);
        QVERIFY(!button->isEnabled()); // nothing is to be replaced unasked
        shown.enter("trainEpochsBox", QStringLiteral("20"));
        shown.type("trainFileEdit", other);
        QCOMPARE(shown.find<QLineEdit>("trainFileEdit")->text(), other);
        QVERIFY(disk.isAsked && answers.isEmpty() && !button->isEnabled());
        disk.hangs = false;
        QVERIFY(hasLooked(shown));
        QCOMPARE(answers.count(), 1); // that of the name before it is not told any more
        QCOMPARE(epochs->value(), 20);
        QVERIFY(!isResumed(shown));
        QVERIFY(shown.train());
        QVERIFY(!shown.find<QMessageBox>("questionBox"));
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(QString::fromStdString(opened.lab->lastTraining->out.string()), other);
        QCOMPARE(opened.lab->lastTraining->recipe.stages.front().epochs, 20);
    }

    void nameIsSuggestedWhileTheDiskHangs()
    {
        TrainingSession opened;
        const QString suggested = opened.file("mlp-trained-seed0.safetensors");
        QVERIFY(touch(suggested));
        HangingDisk disk{.file = suggested.toStdString(), .hangs = true};
        const ShownTrainDialog shown(opened, {}, disk.lookAt());
        QTRY_VERIFY(disk.isAsked);
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed0.safetensors"));
        QVERIFY(!shown.find<QPushButton>("trainButton")->isEnabled());
        shown.enter("trainSeedBox", QStringLiteral("9"));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed9.safetensors"));
        QVERIFY(disk.isAsked);
        disk.hangs = false;
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mlp-trained-seed9.safetensors"));
        disk.hangs = true;
        shown.enter("trainSeedBox", QStringLiteral("0"));
        QTRY_VERIFY(disk.isAsked);
        shown.type("trainFileEdit", opened.file("mine.safetensors"));
        disk.hangs = false;
        QVERIFY(hasLooked(shown));
        QCOMPARE(nameIn(shown), QStringLiteral("mine.safetensors"));
    }

    /// Another program may have written there since the file was named.
    void looksOnceMoreBeforeATrainingBegins()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        HangingDisk disk{.file = file.toStdString()};
        const ShownTrainDialog shown(opened, {}, disk.lookAt());
        const auto* state = shown.find<QLabel>("trainingState");
        const QString looks = QStringLiteral("Checking whether this file exists already…");
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        QVERIFY(touch(file));
        disk.hangs = true;
        shown.click("trainButton");
        QTRY_VERIFY(disk.isAsked);
        QVERIFY2(state->text().endsWith(looks), qPrintable(state->text()));
        QVERIFY(!opened.session.training() && !shown.find<QMessageBox>("questionBox"));
        disk.hangs = false;
        QTRY_VERIFY(shown.find<QMessageBox>("questionBox"));
        QVERIFY(shown.find<QMessageBox>("questionBox")->text().contains(QStringLiteral("exists already")));
        QVERIFY2(!state->text().contains(looks), qPrintable(state->text()));
        QVERIFY(!opened.session.training());
    }

    void trainingIsTakenBackByAChangeBeforeItBegins()
    {
        TrainingSession opened;
        const QString file = opened.file("mine.safetensors");
        HangingDisk disk{.file = file.toStdString()};
        const ShownTrainDialog shown(opened, {}, disk.lookAt());
        shown.type("trainFileEdit", file);
        QVERIFY(hasLooked(shown));
        const QSignalSpy answers(&shown.files, &OutputFileReader::found);
        disk.hangs = true;
        shown.click("trainButton");
        QTRY_VERIFY(disk.isAsked);
        shown.enter("trainEpochsBox", QStringLiteral("20"));
        disk.hangs = false;
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(!opened.session.training() && !shown.find<QMessageBox>("questionBox"));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(opened.lab->lastTraining->recipe.stages.front().epochs, 20);
    }
};

QTEST_MAIN(TestTrainFiles)
#include "test_train_files.moc"
