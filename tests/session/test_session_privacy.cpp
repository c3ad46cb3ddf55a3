// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks and measurements that a session makes.
#include "core/error.h"
#include "core/experiment/chain.h"
#include "tests/session/fake_parts.h"
#include "tests/session/open_session.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace unlearn;

namespace {

ShadowTask rmia()
{
    ShadowTask task;
    task.attacks = {ShadowAttack::Rmia};
    task.models = 4;
    return task;
}

const std::vector<AttackResult>& attacksOn(const ExperimentSession& session, const std::string& subject)
{
    return session.evaluations().at(subject).attacks;
}

MembershipOptions retainedNegatives()
{
    MembershipOptions chosen;
    chosen.negatives = AttackNegatives::Retained;
    return chosen;
}

/// As a run has it before its first epoch.
Evaluation sampledReference()
{
    Evaluation reference = fakeEvaluation("retrained-0", 2);
    reference.sampled = true;
    reference.attacks.clear();
    return reference;
}

/// That of the fakes, of a plan of two requests.
Experiment ofTwoRequests(const Experiment& experiment)
{
    Experiment two = experiment;
    two.plan.forget.clear();
    two.plan.requests = {{"1:5"}, {"2:3"}};
    return two;
}

/// A session of a plan of one request, whose branches are of runs that met a second one.
struct BranchingSession {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    ExperimentSession session{services(lab)};

    static ExperimentServices services(const std::shared_ptr<FakeLab>& lab)
    {
        ExperimentServices services = fakeServices(lab);
        services.branch = [run = services.run](const Experiment& experiment, const RunBranch&,
                                               const RunOptions& options, const JobContext& context,
                                               const RunEvents& events) {
            return run(ofTwoRequests(experiment), options, context, events);
        };
        return services;
    }
    bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return session.experiment() && isIdle(session); });
    }
    /// Opens the plan and finishes a branch, which is judged on the samples of both requests.
    bool finishBranch()
    {
        session.openPlan(OpenSession::planFile);
        if (!waitForIdle())
            return false;
        session.branchRun({.from = {4}, .epoch = 1});
        return waitForIdle() && session.judgedOn().count() == 8 && attacksOn(session, "original").size() == 2;
    }
    /// All models are known, on what the plan's request forgets.
    bool isMeasuredOnItsRequest() const
    {
        const auto& known = session.evaluations();
        return session.judgedOn().count() == 5 && lab->lastForget == session.judgedOn() && known.contains("original")
            && known.contains("retrained-0") && !known.at("retrained-0").sampled
            && !attacksOn(session, "retrained-0").empty() && !known.contains("unlearned");
    }
};

} // namespace

class TestSessionPrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherSamplesAreMeasuredAnew()
    {
        OpenSession s;
        QVERIFY(s.open());
        QSignalSpy measured(&s.session, &ExperimentSession::evaluationsChanged);
        s.session.setMembership(s.session.plan().membership); // the same
        QVERIFY(isIdle(s.session) && !s.session.isModified());
        MembershipOptions chosen;
        chosen.negatives = AttackNegatives::AllClasses;
        s.session.setMembership(chosen);
        QCOMPARE(s.session.status().activity, Activity::Evaluating);
        QTRY_VERIFY(isIdle(s.session));
        QCOMPARE(measured.count(), 2); // the old ones went, the new ones came
        QVERIFY(s.lab->lastMembership == chosen);
        QVERIFY(s.session.plan().membership == chosen && s.session.isModified());
        QCOMPARE(s.session.evaluations().size(), std::size_t{2});
        QVERIFY(s.session.experiment()); // which was not opened again
    }

    void figuresOfOtherSamplesGoAtOnce()
    {
        OpenSession s;
        QVERIFY(s.open());
        QVERIFY(!attacksOn(s.session, "original").empty() && !attacksOn(s.session, "retrained-0").empty());
        s.lab->evaluate = Behaviour::Hold;
        QSignalSpy changed(&s.session, &ExperimentSession::evaluationsChanged);
        s.session.setMembership(retainedNegatives());
        QCOMPARE(changed.count(), 1);
        QVERIFY(attacksOn(s.session, "original").empty() && attacksOn(s.session, "retrained-0").empty());
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(attacksOn(s.session, "original").empty() && attacksOn(s.session, "retrained-0").empty());
        QCOMPARE(s.session.evaluations().at("original").test.count(), fakeEvaluation("original", 0).test.count());
        s.lab->evaluate = Behaviour::Finish;
        s.session.setMembership(retainedNegatives()); // once more, for it was stopped
        QTRY_VERIFY(isIdle(s.session) && !attacksOn(s.session, "original").empty());
        QVERIFY(s.lab->lastMembership == retainedNegatives());
    }

    void aRunInTheMiddleBringsNoneOfThemBack()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->evaluate = Behaviour::Hold;
        s.session.setMembership(retainedNegatives());
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.lab->run = Behaviour::Hold;
        s.session.startRun(); // the evaluation gives way
        QTRY_VERIFY(s.session.evaluations().at("retrained-0").sampled);
        QVERIFY(attacksOn(s.session, "retrained-0").empty()); // of which a run has errors alone before its end
        s.lab->run = Behaviour::Finish;
        QTRY_VERIFY(s.session.lastRun() && isIdle(s.session));
        QVERIFY(!attacksOn(s.session, "unlearned").empty() && !attacksOn(s.session, "retrained-0").empty());
    }

    void anHeirMeasuresWhatWasNot()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->evaluate = Behaviour::Hold;
        s.session.setMembership(retainedNegatives());
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession heir(fakeServices(lab));
        heir.adopt(s.session.content().value());
        QTRY_VERIFY(isIdle(heir));
        QVERIFY(!attacksOn(heir, "original").empty());
        QVERIFY(lab->lastMembership == retainedNegatives());
    }

    void aRunKeepsWhatAttacksFoundOnRetrainedModels()
    {
        OpenSession s;
        QVERIFY(s.open());
        const auto found = attacksOn(s.session, "retrained-0").size();
        QVERIFY(found > 0);
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.session.evaluations().at("retrained-0").sampled);
        QCOMPARE(attacksOn(s.session, "retrained-0").size(), found);
        s.session.stop();
        QTRY_VERIFY(isIdle(s.session));
        QCOMPARE(attacksOn(s.session, "retrained-0").size(), found);
    }

    /// Their runs are judged on all that was forgotten, and the last one is what is seen.
    void theLastOfSeveralRequestsIsJudgedOnAllOfThem()
    {
        OpenSession s;
        QVERIFY(s.open());
        Plan plan = s.session.plan();
        plan.forget.clear();
        plan.requests = {{"1:5"}, {"2:3"}};
        s.session.changePlan(plan);
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.session.judgedOn().count(), std::int64_t{5});
        s.session.startRun();
        QTRY_VERIFY(s.session.lastRun() && isIdle(s.session));
        QVERIFY(s.session.judgedOn() == s.session.lastRun()->forget);
        QCOMPARE(s.session.judgedOn().count(), std::int64_t{8});
        QCOMPARE(s.session.experiment()->forget.count(), std::int64_t{5});
        const auto judged = s.session.judged().make();
        QVERIFY(judged->plan == s.session.plan() && judged->forget == s.session.judgedOn());
        QCOMPARE(judged->retrained.size(), std::size_t{0}); // the baseline is one of the first request
        s.lab->lastForget = {};
        s.session.setMembership(retainedNegatives());
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(s.lab->lastForget == s.session.judgedOn());
        s.lab->lastForget = {};
        s.session.attackWithShadows(rmia());
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(s.lab->lastForget == s.session.judgedOn());

        // What a run was stopped at was not judged: the others are of the first request again.
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        QTRY_VERIFY(isIdle(s.session));
        QCOMPARE(s.session.lastRun()->state, RunState::Cancelled);
        QCOMPARE(s.session.judgedOn().count(), std::int64_t{5});
        QVERIFY(s.session.judged().make()->retrained == s.session.experiment()->retrained);
        QVERIFY(s.lab->lastForget == s.session.judgedOn());
        QVERIFY(!attacksOn(s.session, "original").empty() && !attacksOn(s.session, "retrained-0").empty());
        QCOMPARE(s.session.evaluations().size(), std::size_t{2});
    }

    void figuresOfALaterRequestDoNotOutliveItsRun_data()
    {
        QTest::addColumn<Behaviour>("end");
        QTest::addColumn<bool>("isSweep");
        QTest::newRow("run stopped") << Behaviour::Hold << false;
        QTest::newRow("run failed") << Behaviour::Fail << false;
        QTest::newRow("sweep stopped") << Behaviour::Hold << true;
        QTest::newRow("sweep failed") << Behaviour::Fail << true;
    }
    /// Which states figures of retrained models alone before its end, as core's do.
    void figuresOfALaterRequestDoNotOutliveItsRun()
    {
        QFETCH(Behaviour, end);
        QFETCH(bool, isSweep);
        BranchingSession s;
        QVERIFY(s.finishBranch());
        s.lab->run = end;
        if (isSweep)
            s.session.startSweep({.gammas = {0.5, 0.7}});
        else
            s.session.startRun();
        QCOMPARE(s.session.status().activity, Activity::Running);
        QVERIFY(!s.session.evaluations().contains("original"));
        if (end == Behaviour::Hold) {
            QTRY_VERIFY(s.lab->checkpoints > 0);
            s.session.stop();
        }
        QVERIFY(s.waitForIdle());
        QVERIFY(s.isMeasuredOnItsRequest());
    }

    /// Of which nobody but the run itself can say what it was judged on.
    void aBranchOfALaterRunThatFailsLeavesNothingOfItsSamples()
    {
        BranchingSession s;
        ExperimentServices services = BranchingSession::services(s.lab);
        services.branch = [lab = s.lab](const Experiment& experiment, const RunBranch&, const RunOptions&,
                                        const JobContext& context, const RunEvents& events) -> RunOutcome {
            events.started({9});
            events.judgedOn(allRequests(ofTwoRequests(experiment)));
            events.evaluated(sampledReference());
            behave(Behaviour::Hold, lab->run, *lab, context);
            throw Error(ErrorCode::DiskFull, "There is no room");
        };
        ExperimentSession session(services);
        session.openPlan(OpenSession::planFile);
        QTRY_VERIFY(session.experiment() && isIdle(session));
        const auto found = attacksOn(session, "retrained-0").size();
        s.lab->run = Behaviour::Hold;
        s.lab->lastForget = {};
        session.branchRun({.from = {4}, .epoch = 1});
        QTRY_VERIFY(session.evaluations().contains("retrained-0") && session.evaluations().at("retrained-0").sampled);
        QVERIFY(attacksOn(session, "retrained-0").empty() && !session.evaluations().contains("original"));
        s.lab->run = Behaviour::Finish;
        QTRY_VERIFY(isIdle(session));
        QCOMPARE(session.judgedOn().count(), std::int64_t{5});
        QVERIFY(s.lab->lastForget == session.judgedOn());
        QVERIFY(session.evaluations().contains("original") && !session.evaluations().at("retrained-0").sampled);
        QCOMPARE(attacksOn(session, "retrained-0").size(), found);
    }

    void aPurgedLaterRunLeavesNothingOfItsSamples_data()
    {
        QTest::addColumn<bool>("isMeasuring");
        QTest::newRow("no job") << false;
        QTest::newRow("while its samples are measured") << true;
    }
    void aPurgedLaterRunLeavesNothingOfItsSamples()
    {
        QFETCH(bool, isMeasuring);
        BranchingSession s;
        QVERIFY(s.finishBranch());
        if (isMeasuring) {
            s.lab->evaluate = Behaviour::Hold;
            s.session.setMembership(retainedNegatives());
            QTRY_VERIFY(s.lab->checkpoints > 0);
        }
        const QSignalSpy changed(&s.session, &ExperimentSession::evaluationsChanged);
        s.session.forgetPurged({"2:3"});
        QVERIFY(changed.count() > 0);
        QVERIFY(s.session.evaluations().empty());
        QCOMPARE(s.session.status().activity, Activity::Evaluating);
        s.lab->evaluate = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        QVERIFY(s.isMeasuredOnItsRequest());
    }

    /// Nor is the model of the request before shown as what a stopped one has made.
    void aStoppedRequestLeavesNoneOfTheOneBefore()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentServices services = fakeServices(lab);
        services.run = [run = services.run](const Experiment& experiment, const RunOptions& options,
                                            const JobContext& context, const RunEvents& events) {
            events.evaluated(fakeEvaluation("unlearned", 4)); // the first of two, which has ended
            RunEvents second = events;
            second.started = [](RunId) {};
            return run(experiment, options, context, second);
        };
        ExperimentSession session(services);
        session.openPlan(OpenSession::planFile);
        QTRY_VERIFY(session.experiment() && isIdle(session));
        lab->run = Behaviour::Hold;
        session.startRun();
        QTRY_VERIFY(session.evaluations().contains("unlearned"));
        session.stop();
        QTRY_VERIFY(isIdle(session));
        QCOMPARE(session.lastRun()->state, RunState::Cancelled);
        QVERIFY(!session.evaluations().contains("unlearned"));
    }

    void aLaterRequestThatDoesNotFinishLeavesNothingOfItsSamples_data()
    {
        QTest::addColumn<Behaviour>("end");
        QTest::newRow("stopped") << Behaviour::Hold;
        QTest::newRow("failed") << Behaviour::Fail;
    }
    /// All models are measured again, on what the first request forgets.
    void aLaterRequestThatDoesNotFinishLeavesNothingOfItsSamples()
    {
        QFETCH(Behaviour, end);
        const auto lab = std::make_shared<FakeLab>();
        std::atomic<bool> firstWasSeen = false;
        ExperimentServices services = fakeServices(lab);
        services.run = [run = services.run, &firstWasSeen](const Experiment& experiment, const RunOptions& options,
                                                           const JobContext& context, const RunEvents& events) {
            events.started({6});
            events.judgedOn(experiment.forget);
            events.evaluated(fakeEvaluation("unlearned", 4));
            while (!firstWasSeen) {
                context.checkpoint();
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            RunEvents second = events; // of other references
            second.judgedOn = [&events](const ForgetSet& samples) {
                events.judgedOn(samples);
                events.evaluated(sampledReference());
            };
            return run(experiment, options, context, second);
        };
        ExperimentSession session(services);
        Plan plan = fakePlan();
        plan.forget.clear();
        plan.requests = {{"1:5"}, {"2:3"}};
        session.newPlan(plan);
        QTRY_VERIFY(session.experiment() && isIdle(session));
        const auto found = attacksOn(session, "retrained-0").size();
        lab->run = end;
        lab->lastForget = {};
        session.startRun();
        QTRY_VERIFY(session.evaluations().contains("unlearned"));
        QSignalSpy begun(&session, &ExperimentSession::runBegan);
        firstWasSeen = true;
        QTRY_COMPARE(begun.count(), 1);
        if (end == Behaviour::Hold) {
            QTRY_VERIFY(session.evaluations().contains("retrained-0")
                        && session.evaluations().at("retrained-0").sampled);
            QVERIFY(attacksOn(session, "retrained-0").empty() && !session.evaluations().contains("original"));
            QCOMPARE(session.measuredOn().count(), std::int64_t{8});
            session.stop();
        }
        QTRY_VERIFY(isIdle(session));
        QCOMPARE(session.judgedOn().count(), std::int64_t{5});
        QVERIFY(lab->lastForget == session.judgedOn());
        QVERIFY(!session.evaluations().at("retrained-0").sampled);
        QCOMPARE(attacksOn(session, "retrained-0").size(), found);
        QVERIFY(!session.evaluations().contains("unlearned")); // the first request's, or what was stopped
    }

    void nothingIsAttackedBeforeThereAreModels()
    {
        OpenSession s;
        QVERIFY(!s.session.canAttackWithShadows());
        s.session.attackWithShadows(rmia());
        s.session.estimateShadows({.models = 2});
        s.session.measureRuns({{1}}, {.outputs = true});
        QVERIFY(isIdle(s.session));
        QVERIFY(s.open());
        QVERIFY(s.session.canAttackWithShadows());
        QVERIFY(!s.session.shadowTask().run); // no run has ended
    }

    void evaluationsComeFirst()
    {
        OpenSession s;
        s.lab->evaluate = Behaviour::Hold;
        QSignalSpy attacked(&s.session, &ExperimentSession::shadowsAttacked);
        s.session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(s.session.status().activity == Activity::Evaluating && s.lab->checkpoints > 0);
        s.session.attackWithShadows(rmia());
        QCOMPARE(s.session.status().activity, Activity::Evaluating);
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(attacked.count(), 1);
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(s.session.evaluations().contains("original"));
        QCOMPARE(s.lab->lastShadowTask.value().models, 4);
    }

    void failuresAreToldOnce()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->shadows = Behaviour::Fail;
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.session.attackWithShadows(rmia());
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(s.session.canAttackWithShadows());
    }

    void destroyedWhileAttacking()
    {
        OpenSession s;
        QVERIFY(s.open());
        s.lab->shadows = Behaviour::Hold;
        s.session.attackWithShadows(rmia());
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QCOMPARE(s.session.status().activity, Activity::Attacking);
    }
};

QTEST_GUILESS_MAIN(TestSessionPrivacy)
#include "test_session_privacy.moc"
