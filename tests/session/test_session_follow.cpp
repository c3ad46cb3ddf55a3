// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs that wait for an evaluation, and evaluations that are long.
#include "core/error.h"
#include "core/model/model.h"
#include "tests/session/fake_parts.h"
#include "tests/session/open_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace unlearn;

namespace {

/// A session whose experiment is being measured until the test says otherwise.
struct MeasuringSession : OpenSession {
    QSignalSpy failed{&session, &ExperimentSession::failed};
    QSignalSpy attacked{&session, &ExperimentSession::shadowsAttacked};
    QSignalSpy measured{&session, &ExperimentSession::runsMeasured};

    bool hold()
    {
        lab->evaluate = Behaviour::Hold;
        session.openPlan("/fake/folder/fake.unlearn.json");
        return QTest::qWaitFor(
            [this] { return session.status().activity == Activity::Evaluating && lab->checkpoints > 0; });
    }
};

ShadowTask rmia()
{
    ShadowTask task;
    task.attacks = {ShadowAttack::Rmia};
    task.models = 4;
    return task;
}

} // namespace

class TestSessionFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsNotReplaced()
    {
        MeasuringSession s;
        QVERIFY(s.hold());
        QVERIFY(!s.session.status().jobFollows);
        s.session.measureRuns({{3}}, {.outputs = true});
        QVERIFY(s.session.status().jobFollows);
        QCOMPARE(s.session.status().next, Activity::Measuring);
        s.session.attackWithShadows(rmia());
        QCOMPARE(s.session.status().next, Activity::Measuring);
        QVERIFY(!s.session.scoreSamples());
        QVERIFY(!s.session.scoreMemorisation());
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(s.measured.count(), 1);
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(!s.session.status().jobFollows);
        QCOMPARE(s.attacked.count(), 0);
        QVERIFY(!s.session.sampleScores() && !s.session.memorisation());
        QVERIFY(s.session.scoreSamples()); // nothing waits any more
        QTRY_VERIFY(s.session.sampleScores());
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(!s.session.scoreSamples());
    }

    void estimateIsOfTheLastNumber()
    {
        MeasuringSession s;
        QSignalSpy estimated(&s.session, &ExperimentSession::shadowsEstimated);
        QVERIFY(s.hold());
        s.session.estimateShadows({.models = 2});
        s.session.estimateShadows({.models = 4});
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(estimated.count(), 1);
        QCOMPARE(estimated[0][0].value<ShadowTask>().models, 4);
        QTRY_VERIFY(isIdle(s.session));
        QCOMPARE(estimated.count(), 1);
    }

    void estimatesKeepNoModel_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("made") << false << false;
        QTest::newRow("stopped") << false << true;
        QTest::newRow("made after an evaluation") << true << false;
        QTest::newRow("stopped before it began") << true << true;
    }
    /// Which may be hundreds of megabytes, and purged.
    void estimatesKeepNoModel()
    {
        QFETCH(bool, waits);
        QFETCH(bool, isStopped);
        MeasuringSession s;
        QVERIFY(waits ? s.hold() : s.open());
        if (isStopped)
            s.lab->shadows = Behaviour::Hold;
        ShadowTask task = rmia();
        task.unlearned = std::make_shared<const Model>(s.session.experiment()->model->clone());
        const std::weak_ptr<const Model> model = task.unlearned;
        s.session.estimateShadows(task);
        s.session.estimateShadows(task);
        task = {};
        if (isStopped) {
            QTRY_VERIFY(s.lab->checkpoints > 0);
            s.session.stop();
        } else {
            s.lab->evaluate = Behaviour::Finish;
        }
        QTRY_VERIFY(isIdle(s.session));
        s.lab->lastEstimate.reset();
        QTRY_VERIFY(model.expired());
    }

    void whatMustBeMeasuredOutlivesAnEstimate_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("stopped") << true;
        QTest::newRow("failed") << false;
    }
    /// A purge has dropped all figures while the estimate was made.
    void whatMustBeMeasuredOutlivesAnEstimate()
    {
        QFETCH(bool, isStopped);
        const auto lab = std::make_shared<FakeLab>();
        ExperimentServices services = fakeServices(lab);
        services.shadows.outlook = [lab](const Experiment&, const ShadowTask&,
                                         const JobContext& context) -> ShadowTaskOutlook {
            behave(Behaviour::Hold, lab->shadows, *lab, context);
            throw Error(ErrorCode::DiskFull, "There is no room");
        };
        ExperimentSession session(services);
        Plan plan = fakePlan();
        plan.forget.clear();
        plan.requests = {{"1:5"}, {"2:3"}};
        session.newPlan(plan);
        QTRY_VERIFY(session.experiment() && isIdle(session));
        session.startRun();
        QTRY_VERIFY(session.lastRun() && isIdle(session));
        lab->shadows = Behaviour::Hold;
        session.estimateShadows(rmia());
        QTRY_VERIFY(lab->checkpoints > 0);
        session.forgetPurged({"2:3"});
        QVERIFY(session.evaluations().empty());
        if (isStopped)
            session.stop();
        else
            lab->shadows = Behaviour::Finish;
        QTRY_VERIFY(isIdle(session));
        QVERIFY(session.evaluations().contains("original"));
        QVERIFY(lab->lastForget == session.judgedOn());
    }

    void failedEvaluationTakesNothingAlong()
    {
        MeasuringSession s;
        QVERIFY(s.hold());
        s.session.attackWithShadows(rmia());
        s.lab->evaluate = Behaviour::Fail; // at the next model
        QTRY_COMPARE(s.attacked.count(), 1);
        QCOMPARE(s.failed.count(), 1);
        QTRY_VERIFY(isIdle(s.session));
    }

    void stoppingDropsWhatWaits()
    {
        MeasuringSession s;
        QVERIFY(s.hold());
        s.session.attackWithShadows(rmia());
        QCOMPARE(s.session.status().next, Activity::Attacking);
        s.session.stop();
        QVERIFY(!s.session.status().jobFollows);
        QCOMPARE(s.session.status().next, Activity::Idle);
        QTRY_VERIFY(isIdle(s.session));
        QCoreApplication::processEvents();
        QVERIFY(isIdle(s.session));
        QCOMPARE(s.attacked.count(), 0);
    }

    /// What is measured of the model of a run that was purged meanwhile is not told.
    void purgedModelDoesNotComeBack_data()
    {
        QTest::addColumn<bool>("isPurged");
        QTest::newRow("kept") << false;
        QTest::newRow("purged") << true;
    }

    void purgedModelDoesNotComeBack()
    {
        QFETCH(bool, isPurged);
        const auto lab = std::make_shared<FakeLab>();
        ExperimentServices services = fakeServices(lab);
        services.run = [run = services.run](const Experiment& experiment, const RunOptions& options,
                                            const JobContext& context, const RunEvents& events) {
            RunOutcome outcome = run(experiment, options, context, events);
            outcome.unlearned = experiment.model;
            return outcome;
        };
        ExperimentSession session(services);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment() && isIdle(session));
        session.startRun();
        QTRY_VERIFY(session.lastRun() && isIdle(session));
        QVERIFY(session.evaluations().contains("unlearned"));
        lab->evaluate = Behaviour::Hold;
        MembershipOptions chosen;
        chosen.negatives = AttackNegatives::AllClasses;
        session.setMembership(chosen);
        QTRY_VERIFY(lab->checkpoints > 0);
        if (isPurged)
            session.forgetPurged({"1:5"});
        lab->evaluate = Behaviour::Finish;
        QTRY_VERIFY(isIdle(session));
        QCOMPARE(session.evaluations().contains("unlearned"), !isPurged);
        QVERIFY(session.evaluations().contains("original"));
    }

    /// What training takes is said, and nothing is trained for it; where nothing is missing, it is found out at once.
    void memorisationIsEstimatedBeforeItIsTrained()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy estimated(&s.session, &ExperimentSession::memorisationEstimated);
        s.lab->shadowsThere = 1;
        QVERIFY(s.session.askForMemorisation());
        QTRY_COMPARE(estimated.count(), 1);
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(!s.session.memorisation());
        QVERIFY(s.lab->lastEstimate == ShadowTask{.models = memorisationModels});
        QCOMPARE(estimated.takeFirst().at(0).value<ShadowOutlook>().missing, 1);
        s.lab->shadowsThere = 2;
        QVERIFY(s.session.askForMemorisation());
        QTRY_VERIFY(s.session.memorisation());
        QTRY_VERIFY(isIdle(s.session));
        QCOMPARE(estimated.count(), 0);
        QVERIFY(!s.session.askForMemorisation()); // it is known
    }

    /// The halves of shadow models are drawn by the plan's seed, whatever is forgotten.
    void memorisationIsOfASeed()
    {
        OpenSession s;
        s.lab->reusesParts = true;
        s.lab->shadowsThere = memorisationModels;
        QVERIFY(s.open() && s.session.scoreSamples());
        QTRY_VERIFY(s.session.sampleScores() && isIdle(s.session));
        QVERIFY(s.session.askForMemorisation());
        QTRY_VERIFY(s.session.memorisation() && isIdle(s.session));
        Plan plan = s.session.plan();
        const auto change = [&] {
            s.session.changePlan(plan);
            return QTest::qWaitFor([&] { return s.session.experiment()->plan == plan && isIdle(s.session); });
        };
        plan.forget = {"0:4"};
        QVERIFY(change() && s.session.memorisation());
        plan.seed += 1;
        QVERIFY(change() && !s.session.memorisation());
        QVERIFY(s.session.sampleScores()); // of the same model
    }

    void questionIsToldWithItsJob()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy told(&s.session, &ExperimentSession::statusChanged);
        QVERIFY(s.session.scoreMemorisation());
        QCOMPARE(told.count(), 1);
        QCOMPARE(s.session.status().question, Question::Memorisation);
        QVERIFY(s.session.status().isLong);
        QTRY_VERIFY(isIdle(s.session));
    }

    /// Nor does it take long where nothing is trained.
    void nothingFollowsAStoppedQuestion()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy questionFailed(&s.session, &ExperimentSession::questionFailed);
        QSignalSpy estimated(&s.session, &ExperimentSession::memorisationEstimated);
        s.lab->shadowsThere = 2;
        s.lab->shadows = Behaviour::Hold;
        QVERIFY(s.session.askForMemorisation());
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QCOMPARE(s.session.status().question, Question::Memorisation);
        QVERIFY(!s.session.status().isLong && !s.session.isWorking());
        QVERIFY(s.session.askForMemorisation()); // it is being answered
        QVERIFY(!s.session.status().jobFollows);
        s.session.stop();
        QVERIFY(!s.session.askForMemorisation() && !s.session.scoreSamples()); // what stops is followed by nothing
        QTRY_VERIFY(isIdle(s.session));
        QCoreApplication::processEvents();
        QVERIFY(isIdle(s.session) && !s.session.memorisation());
        QCOMPARE(s.session.status().question, Question::None);
        QCOMPARE(questionFailed.count() + estimated.count(), 0);
    }

    void failedQuestionIsNamed()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy questionFailed(&s.session, &ExperimentSession::questionFailed);
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.lab->shadows = Behaviour::Fail;
        QVERIFY(s.session.askForMemorisation());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(questionFailed.count(), 1);
        QCOMPARE(questionFailed[0][0].value<Question>(), Question::Memorisation);
        QCOMPARE(questionFailed[0][1], failed[0][0]);
        s.session.estimateShadows({.models = 2}); // which is no question
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(questionFailed.count(), 1);
    }

    /// Memorisation trains models: it is paused and guarded as a training is, yet gives way to a run.
    void longEvaluationIsWork()
    {
        OpenSession s;
        QVERIFY(s.open());
        QVERIFY(!s.session.isWorking());
        s.lab->evaluate = Behaviour::Hold;
        QVERIFY(s.session.scoreMemorisation());
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QCOMPARE(s.session.status().activity, Activity::Evaluating);
        QVERIFY(s.session.isWorking() && s.session.canStart());
        QVERIFY(s.session.scoreMemorisation()); // it is being done
        QVERIFY(!s.session.status().jobFollows);
        s.session.setPaused(true);
        QVERIFY(s.session.status().paused);
        s.session.setPaused(false);
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        s.session.startRun();
        QVERIFY(!s.session.status().isLong);
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(!s.session.memorisation() && !s.session.isWorking());
    }
};

QTEST_GUILESS_MAIN(TestSessionFollow)
#include "test_session_follow.moc"
