// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that go one batch at a time.
#include "tests/session/stepping_run.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/steps_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace unlearn;

namespace {

struct SteppingSession {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    std::shared_ptr<SteppingLab> stepping = std::make_shared<SteppingLab>();
    ExperimentSession session{steppingServices(lab, stepping)};
    std::vector<StepFigures> steps;
    QSignalSpy ended{&session, &ExperimentSession::runEnded};

    SteppingSession()
    {
        QObject::connect(&session, &ExperimentSession::stepsDone, &session,
                         [this](const auto& some) { steps.insert(steps.end(), some.begin(), some.end()); });
    }
    bool open()
    {
        session.openPlan("/fake/folder/fake.unlearn.json");
        return QTest::qWaitFor([this] { return session.experiment() && isIdle(); });
    }
    bool isIdle() const { return session.status().activity == Activity::Idle; }
    /// One more batch, behind which the run pauses.
    bool step()
    {
        const std::size_t before = steps.size();
        session.stepOnce();
        return QTest::qWaitFor([&] { return steps.size() > before && session.status().paused; });
    }
};

} // namespace

class TestSessionSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachBatchWaitsForTheNext()
    {
        SteppingSession s;
        QVERIFY(!s.session.canStep());
        QVERIFY(s.open());
        QVERIFY(s.session.canStep());
        for (int batch = 1; batch <= 6; ++batch) {
            QVERIFY(s.step());
            QCOMPARE(s.stepping->batches.load(), batch);
            QCOMPARE(s.steps.size(), static_cast<std::size_t>(batch));
            QCOMPARE(s.steps.back().epoch, (batch + 2) / 3);
            QCOMPARE(s.steps.back().step, static_cast<std::int64_t>((batch - 1) % 3 + 1));
            QVERIFY(s.session.canStep());
        }
        QCOMPARE(s.ended.count(), 0); // the last epoch is not judged yet
        s.session.stepOnce();
        QTRY_COMPARE(s.ended.count(), 1);
        QTRY_VERIFY(s.isIdle());
        QCOMPARE(s.session.lastRun()->epochs.size(), std::size_t{3});
    }

    void whoAsksTwiceGetsOneBatch()
    {
        SteppingSession s;
        QVERIFY(s.open());
        QVERIFY(s.step());
        s.session.stepOnce();
        s.session.stepOnce();
        s.session.stepOnce();
        QTRY_COMPARE(s.steps.size(), std::size_t{2});
        QVERIFY(s.session.status().paused);
        QCOMPARE(s.stepping->batches.load(), 2);
    }

    void continuingGoesOnWithoutPauses()
    {
        SteppingSession s;
        QVERIFY(s.open());
        QVERIFY(s.step());
        s.session.setPaused(false);
        QTRY_COMPARE(s.ended.count(), 1);
        QCOMPARE(s.stepping->batches.load(), 6);
        QCOMPARE(s.steps.size(), std::size_t{1}); // nobody looked on at the others
    }

    void runUnderWayIsTakenBatchByBatch()
    {
        SteppingSession s;
        QVERIFY(s.open());
        s.stepping->waits = true;
        s.session.startRun();
        QTRY_VERIFY(s.session.status().activity == Activity::Running);
        s.session.stepOnce();
        QVERIFY(!s.session.status().paused);
        s.stepping->waits = false;
        QTRY_COMPARE(s.steps.size(), std::size_t{1});
        QVERIFY(s.session.status().paused);
        QCOMPARE(s.stepping->batches.load(), 1);
    }

    void pausedRunIsTakenBatchByBatch()
    {
        SteppingSession s;
        QVERIFY(s.open());
        s.stepping->waits = true;
        s.session.startRun();
        QTRY_VERIFY(s.session.status().activity == Activity::Running);
        s.session.setPaused(true);
        s.stepping->waits = false;
        QVERIFY(s.step());
        QCOMPARE(s.stepping->batches.load(), 1);
    }

    /// A pause before the first batch takes back neither it nor the ones after it.
    void batchAfterAPauseInThePreparation_data()
    {
        QTest::addColumn<bool>("continues");
        QTest::newRow("next, pause, next") << false;
        QTest::newRow("next, pause, continue, next") << true;
    }

    void batchAfterAPauseInThePreparation()
    {
        QFETCH(bool, continues);
        SteppingSession s;
        QVERIFY(s.open());
        s.stepping->waits = true;
        s.session.stepOnce();
        QTRY_VERIFY(s.session.status().activity == Activity::Running);
        s.session.setPaused(true);
        QVERIFY(s.session.status().paused);
        if (continues)
            s.session.setPaused(false);
        s.session.stepOnce();
        QVERIFY(!s.session.status().paused);
        s.stepping->waits = false;
        QTRY_COMPARE(s.steps.size(), std::size_t{1});
        QVERIFY(s.session.status().paused);
        QCOMPARE(s.stepping->batches.load(), 1);
        QVERIFY(s.step());
        QCOMPARE(s.stepping->batches.load(), 2);
    }

    void stoppingKeepsWhatWasReached()
    {
        SteppingSession s;
        QVERIFY(s.open());
        for (int batch = 0; batch < 4; ++batch)
            QVERIFY(s.step());
        s.session.stop();
        QVERIFY(!s.session.canStep());
        QTRY_COMPARE(s.ended.count(), 1);
        QTRY_VERIFY(s.isIdle());
        QVERIFY(s.session.lastRun()->state == RunState::Cancelled);
        QCOMPARE(s.session.lastRun()->epochs.size(), std::size_t{2});
        QCOMPARE(s.stepping->batches.load(), 4);
    }

    /// A run that is started as usual neither waits nor tells of batches.
    void usualRunIsNotWatched()
    {
        SteppingSession s;
        QVERIFY(s.open());
        QVERIFY(s.step());
        s.session.stop();
        QTRY_COMPARE(s.ended.count(), 1);
        QTRY_VERIFY(s.isIdle());
        s.session.startRun();
        QTRY_COMPARE(s.ended.count(), 2);
        QCOMPARE(s.steps.size(), std::size_t{1});
    }

    void spectrumThatIsStoppedLeavesNoSteps()
    {
        SteppingSession s;
        QVERIFY(s.open());
        s.lab->spectrum = Behaviour::Hold;
        s.session.stepOnce();
        QCOMPARE(s.session.status().activity, Activity::ComputingSpectrum);
        s.session.stepOnce(); // it will, without being asked again
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        QTRY_VERIFY(s.isIdle());
        QCOMPARE(s.stepping->batches.load(), 0);
    }

    void sessionThatGoesDoesNotWait()
    {
        SteppingSession s;
        QVERIFY(s.open());
        QVERIFY(s.step()); // destroyed while its run waits
    }

    void modelIsSound()
    {
        StepsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.summary().isEmpty());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setStep(steppedOn(1, 2, true));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        const QLocale locale;
        QCOMPARE(cell(0, StepsModel::Layer), QStringLiteral("layers.0"));
        QCOMPARE(cell(0, StepsModel::Energy), locale.toString(13.0, 'e', 2));
        QCOMPARE(cell(0, StepsModel::Inside), locale.toString(12.0, 'e', 2));
        QCOMPARE(cell(0, StepsModel::Outside), locale.toString(1.0, 'e', 2));
        QCOMPARE(cell(0, StepsModel::InsideShare), locale.toString(100.0 * 12.0 / 13.0, 'f', 1));
        QCOMPARE(model.index(0, StepsModel::InsideShare).data(StepsModel::ShareRole).toDouble(), 12.0 / 13.0);
        QCOMPARE(cell(1, StepsModel::InsideShare), QStringLiteral("–")); // no gradient at all
        QVERIFY(!model.index(1, StepsModel::InsideShare).data(StepsModel::ShareRole).isValid());
        QVERIFY(model.summary().contains(QStringLiteral("10")) && model.summary().contains(QStringLiteral("15")));
        model.setStep(steppedOn(1, 3, true));
        QCOMPARE(reset.count(), 1); // the chosen row stays
        QCOMPARE(changed.count(), 1);
        model.setStep(steppedOn(1, 3, false));
        QCOMPARE(model.rowCount(), 0);
        model.clear();
        QVERIFY(model.summary().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionSteps)
#include "test_session_steps.moc"
