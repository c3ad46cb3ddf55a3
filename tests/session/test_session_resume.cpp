// SPDX-License-Identifier: GPL-3.0-or-later
// Going on with runs of the log.
#include "tests/session/open_session.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace unlearn;

namespace {

/// Of what OpenSession has open.
RunSummary unfinishedRun(RunState state = RunState::Cancelled)
{
    RunSummary run = fakeRun(3);
    run.header.plan = planToJson(withAbsolutePaths(fakePlan()));
    run.state = state;
    return run;
}

RunSummary unfinishedRunOfAnother()
{
    RunSummary run = unfinishedRun();
    Plan plan = withAbsolutePaths(fakePlan());
    plan.forget = {"2:3"};
    run.header.plan = planToJson(plan);
    return run;
}

} // namespace

class TestSessionResume : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runIsGoneOnWithUnderItsNumber()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy prepared(&s.session, &ExperimentSession::runPrepared);
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        std::vector<std::int64_t> begun;
        std::size_t epochs = 0;
        connect(&s.session, &ExperimentSession::runBegan, this, [&begun](RunId run) { begun.push_back(run.value); });
        connect(&s.session, &ExperimentSession::epochsMeasured, this,
                [&epochs](const auto& some) { epochs += some.size(); });
        s.session.setWeightsBudget(3);
        s.session.resumeRun(unfinishedRun());
        QCOMPARE(prepared.count(), 1);
        QCOMPARE(s.session.status().activity, Activity::Running);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(s.lab->resumed.load(), 3);
        QCOMPARE(begun, std::vector<std::int64_t>{3});
        QCOMPARE(epochs, std::size_t{6});
        QCOMPARE(s.lab->lastWeightsBudget, bytesOfGigabytes(3));
        QVERIFY(s.session.isRunOfExperiment());
        QCOMPARE(s.session.lastRun()->id.value, std::int64_t{3});
        QVERIFY(s.session.evaluations().contains("unlearned"));
        QCOMPARE(s.lab->spectraMade.load(), 0); // the run makes its own
    }

    void runThatGoesOnIsPausedStoppedAndFails()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.lab->run = Behaviour::Hold;
        s.session.resumeRun(unfinishedRun());
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.setPaused(true);
        QVERIFY(s.session.status().paused);
        s.session.stop();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(s.session.lastRun()->state, RunState::Cancelled);
        QTRY_VERIFY(isIdle(s.session));

        s.lab->run = Behaviour::Fail;
        s.session.resumeRun(unfinishedRun());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(QLatin1String(FakeLab::failure)));
        QCOMPARE(ended.count(), 1);
        QVERIFY(s.session.canResume(unfinishedRun()));

        RunSummary unreadable = unfinishedRun();
        unreadable.header.plan = "{\"version\": 99}";
        s.session.resumeRun(unreadable);
        QCOMPARE(failed.count(), 2);
        QVERIFY(isIdle(s.session));
    }

    void onlyWhatDidNotFinishIsGoneOnWith()
    {
        OpenSession s;
        QVERIFY(s.session.canResume(unfinishedRun())); // it has a plan of its own
        QVERIFY(s.open());
        for (const RunState state : {RunState::Interrupted, RunState::Cancelled, RunState::Failed})
            QVERIFY2(s.session.canResume(unfinishedRun(state)), runStateName(state));
        for (const RunState state : {RunState::Running, RunState::Finished})
            QVERIFY2(!s.session.canResume(unfinishedRun(state)), runStateName(state));
        RunSummary purged = unfinishedRun();
        purged.purgedAt = "2026-01-02T03:04:05Z";
        QVERIFY(!s.session.canResume(purged));
        RunSummary deleted = unfinishedRun();
        deleted.deleted = true;
        QVERIFY(!s.session.canResume(deleted));
        s.session.resumeRun(deleted);
        QVERIFY(isIdle(s.session));

        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QVERIFY(!s.session.canResume(unfinishedRun()));
        s.session.resumeRun(unfinishedRun());
        QVERIFY(!s.session.status().stopping);
        s.session.stop();
        QTRY_VERIFY(isIdle(s.session));
        QCOMPARE(s.lab->resumed.load(), 0);
    }

    /// It leaves what is known of the open experiment alone, and does not wait for its measuring either.
    void runOfAnotherExperimentIsGoneOnWith()
    {
        OpenSession s;
        s.lab->evaluate = Behaviour::Hold;
        s.session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(s.session.status().activity == Activity::Evaluating && s.lab->checkpoints > 0);
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        s.session.resumeRun(unfinishedRunOfAnother());
        QVERIFY(!s.session.isRunOfExperiment());
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(s.lab->resumed.load(), 3);
        QTRY_COMPARE(s.session.evaluations().size(), std::size_t{2}); // measured once the run has ended
        QTRY_VERIFY(isIdle(s.session));
        s.session.startRun();
        QTRY_COMPARE(ended.count(), 2);
        const auto last = s.session.lastRun();
        QTRY_VERIFY(isIdle(s.session));
        s.session.resumeRun(unfinishedRunOfAnother());
        QTRY_COMPARE(ended.count(), 3);
        QCOMPARE(s.session.lastRun(), last);
        QVERIFY(s.session.evaluations().contains("unlearned"));
    }

    void runWithAttacksOnOtherSamplesIsOfAnother()
    {
        OpenSession s;
        QVERIFY(s.open());
        MembershipOptions chosen;
        chosen.negatives = AttackNegatives::AllClasses;
        s.session.setMembership(chosen);
        QTRY_VERIFY(isIdle(s.session));
        s.session.resumeRun(unfinishedRun());
        QVERIFY(!s.session.isRunOfExperiment());
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(!s.session.evaluations().contains("unlearned"));
    }

    void trustLetsARunGoOn()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->untrusted = std::string(64, 'b');
        QSignalSpy needed(&s.session, &ExperimentSession::trustNeeded);
        s.session.resumeRun(unfinishedRun());
        QTRY_COMPARE(needed.count(), 1);
        QCOMPARE(s.lab->resumed.load(), 0);
        s.session.trust(needed[0][1].toString().toStdString());
        QTRY_COMPARE(s.lab->resumed.load(), 3);
        QTRY_VERIFY(isIdle(s.session));
    }
};

QTEST_GUILESS_MAIN(TestSessionResume)
#include "test_session_resume.moc"
