// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/session/run_note_command.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace unlearn;

class TestExperimentSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingLoadsAndMeasures()
    {
        OpenSession s;
        QSignalSpy changed(&s.session, &ExperimentSession::experimentChanged);
        QVERIFY(!s.session.canStart());
        QVERIFY(s.open());
        QCOMPARE(changed.count(), 1);
        QVERIFY(s.session.canStart());
        QVERIFY(!s.session.isModified());
        QCOMPARE(s.session.evaluations().size(), std::size_t{2});
        QVERIFY(s.session.evaluations().contains("original"));
        QVERIFY(s.session.evaluations().contains("retrained-0"));
    }

    void failedOpeningKeepsWhatWasThere()
    {
        OpenSession s;
        QVERIFY(s.open());
        const auto before = s.session.experiment();
        s.lab->open = Behaviour::Fail;
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        Plan plan = s.session.plan();
        plan.forget = {"2:3"};
        s.session.changePlan(plan);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(QLatin1String(FakeLab::failure)));
        QVERIFY(isIdle(s.session));
        QCOMPARE(s.session.experiment(), before);
        QCOMPARE(s.session.plan().forget, std::vector<std::string>{"1:5"});
    }

    void trustOpensAgainWhatNeededIt()
    {
        OpenSession s;
        QVERIFY(s.open());
        const auto before = s.session.experiment();
        s.lab->untrusted = std::string(64, 'b');
        QSignalSpy needed(&s.session, &ExperimentSession::trustNeeded);
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        Plan plan = s.session.plan();
        plan.forget = {"2:3"};
        s.session.changePlan(plan);
        QTRY_COMPARE(needed.count(), 1);
        QCOMPARE(needed[0][0].toString(), QStringLiteral("/fake/program.pt"));
        QCOMPARE(needed[0][1].toString(), QString(64, QLatin1Char('b')));
        QCOMPARE(s.session.experiment(), before);
        s.session.trust(needed[0][1].toString().toStdString());
        QTRY_VERIFY(s.session.experiment() != before && isIdle(s.session));
        QCOMPARE(s.session.plan().forget, plan.forget);
        QCOMPARE(failed.count(), 0);
    }

    void openingAgainWhileOpeningDropsTheFirst()
    {
        OpenSession s;
        s.lab->open = Behaviour::Hold;
        QSignalSpy changed(&s.session, &ExperimentSession::experimentChanged);
        s.session.openPlan("/a/first.unlearn.json");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.openPlan("/a/second.unlearn.json");
        s.lab->open = Behaviour::Finish;
        QTRY_VERIFY(s.session.experiment() && isIdle(s.session));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(s.session.planFile(), std::filesystem::path("/a/second.unlearn.json"));
    }

    void sweepGoesThroughItsPoints()
    {
        OpenSession s;
        QVERIFY(!s.session.canSweep());
        QVERIFY(s.open());
        QVERIFY(s.session.canSweep());
        s.session.startSweep({.gammas = {0.5, 0.7, 0.9}});
        QCOMPARE(s.session.status().activity, Activity::ComputingSpectrum); // once, for all of them
        QVERIFY(s.session.status().runFollows);
        QTRY_VERIFY(s.session.sweep() && s.session.sweep()->state == SweepRecord::State::Finished);
        QCOMPARE(s.session.sweep()->runs, (std::vector<RunId>{{101}, {102}, {103}}));
        QCOMPARE(s.session.sweep()->points, 3);
        QCOMPARE(s.lab->spectraMade.load(), 1);
        QCOMPARE(s.lab->runsBegun.load(), 3);
        QVERIFY(isIdle(s.session));
    }

    /// Each run is told when its point is done, not when all of them are.
    void sweepTellsPointsAsTheyComeIn()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy changed(&s.session, &ExperimentSession::sweepChanged);
        s.lab->heldPoint = 2;
        s.session.startSweep({.gammas = {0.5, 0.7, 0.9}});
        QTRY_COMPARE(s.session.status().point, 2);
        QCOMPARE(s.session.status().activity, Activity::Running);
        QCOMPARE(s.session.sweep()->state, SweepRecord::State::Running);
        QCOMPARE(s.session.sweep()->runs, (std::vector<RunId>{{101}}));
        QCOMPARE(changed.count(), 2); // it began, and its first point was done
        s.lab->run = Behaviour::Finish;
        QTRY_COMPARE(s.session.sweep()->state, SweepRecord::State::Finished);
        QCOMPARE(s.session.sweep()->runs, (std::vector<RunId>{{101}, {102}, {103}}));
        QTRY_VERIFY(isIdle(s.session));
    }

    void sweepStoppedFailedAndDestroyed()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.session.startSweep({.gammas = {0.5, 0.7}});
        QTRY_COMPARE(s.session.status().point, 1);
        QCOMPARE(s.session.status().points, 2);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        QVERIFY(s.session.status().stopping);
        QTRY_COMPARE(s.session.sweep()->state, SweepRecord::State::Stopped);
        QCOMPARE(s.session.sweep()->runs.size(), std::size_t{1}); // what was reached
        QTRY_VERIFY(isIdle(s.session));

        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.lab->run = Behaviour::Fail;
        s.session.startSweep({.gammas = {0.5, 0.7}});
        QTRY_COMPARE(s.session.sweep()->state, SweepRecord::State::Failed);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(s.session.canSweep());

        Plan plan = s.session.plan();
        plan.method = "fine-tune";
        s.session.changePlan(plan);
        QVERIFY(s.session.canStart() && !s.session.canSweep()); // it has no thresholds

        const auto lab = std::make_shared<FakeLab>();
        auto session = std::make_unique<ExperimentSession>(fakeServices(lab));
        session->openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session->experiment() && isIdle(*session));
        lab->run = Behaviour::Hold;
        session->startSweep({.gammas = {0.5, 0.7}});
        QTRY_VERIFY(lab->checkpoints > 0);
        session.reset();
    }

    /// Core takes no spectrum for such a run unless its stop rule asks for one.
    void runOfAMethodWithoutSpectrumBeginsAtOnce()
    {
        OpenSession s;
        QVERIFY(s.open());
        Plan plan = s.session.plan();
        plan.method = "fine-tune";
        s.session.changePlan(plan);
        s.lab->spectrum = Behaviour::Hold;
        s.session.startRun();
        QCOMPARE(s.session.status().activity, Activity::Running);
        QTRY_VERIFY(s.session.lastRun() && isIdle(s.session));
        QCOMPARE(s.lab->spectraMade.load(), 0);
        QVERIFY(!s.session.spectrum());
        plan.method = "pgu";
        s.session.changePlan(plan);
        s.session.startRun();
        QCOMPARE(s.session.status().activity, Activity::ComputingSpectrum);
        s.lab->spectrum = Behaviour::Finish;
        QTRY_COMPARE(s.lab->runsBegun.load(), 2);
        QTRY_VERIFY(isIdle(s.session));
    }

    void spectrumFinished()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy changed(&s.session, &ExperimentSession::spectrumChanged);
        s.session.computeSpectrum();
        QCOMPARE(s.session.status().activity, Activity::ComputingSpectrum);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(s.session.spectrum());
        QTRY_VERIFY(isIdle(s.session));
    }

    void spectrumCancelled()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->spectrum = Behaviour::Hold;
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.session.computeSpectrum();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        QVERIFY2(s.session.status().stopping, "a stop is acknowledged at once");
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(!s.session.spectrum());
        QCOMPARE(failed.count(), 0);
    }

    void spectrumFailed()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->spectrum = Behaviour::Fail;
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.session.startRun();
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(isIdle(s.session));
        QCOMPARE(s.lab->runsBegun.load(), 0);
    }

    void runComputesAMissingSpectrumFirst()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        std::vector<EpochFigures> epochs;
        connect(&s.session, &ExperimentSession::epochsMeasured, this,
                [&epochs](const auto& some) { epochs.insert(epochs.end(), some.begin(), some.end()); });
        s.session.setDevice("fake:0");
        s.session.startRun();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(s.lab->spectraMade.load(), 1);
        QCOMPARE(epochs.size(), std::size_t{6});
        for (std::size_t i = 0; i < epochs.size(); ++i)
            QCOMPARE(epochs[i].epoch, static_cast<int>(i));
        QVERIFY(s.session.evaluations().contains("unlearned"));
        QCOMPARE(s.lab->lastDevice, std::string("fake:0"));
        QTRY_VERIFY(isIdle(s.session));
        s.session.startRun();
        QTRY_COMPARE(ended.count(), 2);
        QCOMPARE(s.lab->spectraMade.load(), 1);
    }

    void stoppedRunKeepsWhatWasReached()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QCOMPARE(s.session.status().activity, Activity::Running);
        s.session.stop();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(s.session.lastRun()->state, RunState::Cancelled);
        QCOMPARE(s.session.lastRun()->epochs.size(), std::size_t{6});
    }

    void failedRunSaysWhy()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Fail;
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        s.session.startRun();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(QLatin1String(FakeLab::failure)));
        QCOMPARE(ended.count(), 0);
        QVERIFY(s.session.canStart());
    }

    void pausedRunCanBeStopped()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.setPaused(true);
        QVERIFY(s.session.status().paused);
        s.session.stop();
        QTRY_VERIFY(isIdle(s.session));
    }

    void destroyedMidRun()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        auto other = std::make_unique<ExperimentSession>(fakeServices(s.lab));
        other->openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(other->experiment() && isIdle(*other));
        QSignalSpy ended(other.get(), &ExperimentSession::runEnded);
        other->startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        other.reset();
        const int atEnd = s.lab->checkpoints;
        QCoreApplication::processEvents();
        QCOMPARE(ended.count(), 0);
        QCOMPARE(s.lab->checkpoints.load(), atEnd);
    }

    void startDoesNotWaitForMeasuring()
    {
        OpenSession s;
        s.lab->evaluate = Behaviour::Hold;
        s.session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(s.session.status().activity == Activity::Evaluating && s.lab->checkpoints > 0);
        QVERIFY(s.session.canStart());
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        s.session.startRun();
        QTRY_COMPARE(ended.count(), 1);
    }

    void gammasAreUndone()
    {
        OpenSession s;
        QVERIFY(s.open());
        const auto layers = s.session.experiment()->model->layers();
        const std::string layer = layers.front().name;
        const double before = s.session.plan().gammaOf(layer);
        s.session.setLayerGammas({{layer, 0.5}});
        s.session.setAllGammas(0.7);
        QVERIFY(s.session.isModified());
        QCOMPARE(s.session.plan().gammaOf(layer), 0.7);
        s.session.undoStack()->undo();
        QCOMPARE(s.session.plan().gammaOf(layer), 0.5);
        s.session.undoStack()->undo();
        QCOMPARE(s.session.plan().gammaOf(layer), before);
        QVERIFY(!s.session.isModified());
        s.session.undoStack()->redo();
        QCOMPARE(s.session.plan().gammaOf(layer), 0.5);
    }

    /// What was noted of runs is of the log, whatever is open.
    void openingForgetsStepsOfThresholdsAlone()
    {
        OpenSession s;
        QVERIFY(s.open());
        QUndoStack& stack = *s.session.undoStack();
        QStringList said;
        const auto note = [&stack, &said](const QString& name) {
            stack.push(new RunNoteCommand(
                QLatin1String("Name ") + name,
                [&said](const std::vector<RunNote>& notes) { said << QString::fromStdString(notes.front().text); },
                std::vector<RunNote>{{{1}, RunField::Name, "before " + name.toStdString()}},
                std::vector<RunNote>{{{1}, RunField::Name, name.toStdString()}}));
        };
        s.session.setAllGammas(0.5);
        note(QStringLiteral("one"));
        s.session.setAllGammas(0.6);
        note(QStringLiteral("two"));
        note(QStringLiteral("three"));
        stack.undo();
        QCOMPARE(said, (QStringList{"one", "two", "three", "before three"}));
        const QString other = QStringLiteral("/fake/folder/other.unlearn.json");
        s.session.openPlan(other.toStdString());
        QTRY_COMPARE(QString::fromStdString(s.session.planFile().string()), other);
        QVERIFY(s.waitForIdle());
        QCOMPARE(said.size(), 4); // nothing was done anew
        const double gamma = s.session.plan().gamma;
        QCOMPARE(stack.undoText(), QStringLiteral("Name two"));
        QCOMPARE(stack.redoText(), QStringLiteral("Name three"));
        stack.undo();
        QCOMPARE(said.back(), QStringLiteral("before two"));
        stack.undo();
        QCOMPARE(said.back(), QStringLiteral("before one"));
        QVERIFY(!stack.canUndo());
        for (int i = 0; i < 3; ++i)
            stack.redo();
        QCOMPARE(said.mid(6), (QStringList{"one", "two", "three"}));
        QVERIFY(!stack.canRedo());
        QCOMPARE(s.session.plan().gamma, gamma);
    }

    void oneDragIsOneStep()
    {
        OpenSession s;
        QVERIFY(s.open());
        const std::string layer = s.session.experiment()->model->layers().front().name;
        const int first = s.session.newGesture();
        for (const double gamma : {0.8, 0.7, 0.6})
            s.session.setLayerGammas({{layer, gamma}}, first);
        const int second = s.session.newGesture();
        s.session.setLayerGammas({{layer, 0.4}}, second);
        QCOMPARE(s.session.undoStack()->count(), 2);
        s.session.undoStack()->undo();
        QCOMPARE(s.session.plan().gammaOf(layer), 0.6);
        // A drag that returns to where it began leaves no step.
        const int third = s.session.newGesture();
        s.session.setLayerGammas({{layer, 0.3}}, third);
        s.session.setLayerGammas({{layer, 0.6}}, third);
        QCOMPARE(s.session.undoStack()->count(), 1);
    }

    void spectrumIsKeptOnlyWhileItIsRight()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.session.computeSpectrum();
        QTRY_VERIFY(s.session.spectrum() && isIdle(s.session));
        Plan plan = s.session.plan();
        plan.pgu.epochs = 3;
        s.session.changePlan(plan);
        QVERIFY(s.session.spectrum());
        plan.forget = {"2:3"};
        s.session.changePlan(plan);
        QTRY_VERIFY(s.session.experiment()->forget.count() == 3 && isIdle(s.session));
        QVERIFY(!s.session.spectrum());
        QVERIFY(s.session.isModified());
    }

    void savingElsewhereKeepsPathsRight()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy saved(&s.session, &ExperimentSession::planSaved);
        s.session.setAllGammas(0.75);
        s.session.savePlan("/fake/other/saved.unlearn.json");
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!s.session.isModified());
        QCOMPARE(s.session.plan().model.file, std::string("../folder/model.safetensors"));
        QCOMPARE(s.session.plan().gamma, 0.75);
    }
};

QTEST_GUILESS_MAIN(TestExperimentSession)
#include "test_experiment_session.moc"
