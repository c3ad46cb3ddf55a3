// SPDX-License-Identifier: GPL-3.0-or-later
// Baselines of a plan of several requests: trained one after the other, and shown with the run that they are of. What
// they are is found by a job, like all that reads files or hashes samples.
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/references.h"
#include "core/train/training_note.h"
#include "tests/session/fake_parts.h"
#include "tests/session/open_session.h"
#include "widgets/session/forget_draft.h"
#include "widgets/session/forget_selector.h"
#include "widgets/session/next_baselines.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

using namespace unlearn;

namespace {

Plan planOf(const std::vector<std::vector<std::string>>& requests)
{
    Plan plan = fakePlan();
    plan.forget.clear();
    plan.requests = requests;
    plan.retrained.clear();
    return plan;
}

/// A session whose trainings write models, which its openings read again.
struct TrainingSession {
    QTemporaryDir folder;
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    std::vector<LeftOut> trained; ///< read it while no job is under way
    ExperimentSession session{services()};
    QSignalSpy found{&session, &ExperimentSession::baselinesFound};
    QSignalSpy failed{&session, &ExperimentSession::failed};
    QSignalSpy noticed{&session, &ExperimentSession::noticed};

    ExperimentServices services()
    {
        ExperimentServices services = fakeServices(lab);
        services.train = [this, train = services.train](const Training& training, const JobContext& context,
                                                        const TrainingEvents& events) {
            TrainingOutcome outcome = train(training, context, events);
            const Dataset& data = *training.dataset;
            Model::create({training.architecture, data.shape, data.classes()}, training.recipe.seed)
                .save(training.out, trainingMetadata(training.recipe, data, training.leftOut, {}));
            trained.push_back(*training.leftOut);
            return outcome;
        };
        services.open = [open = services.open](Plan plan, const JobContext& context,
                                               const ExperimentServices::ExperimentPointer& previous) {
            auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
            experiment->baselines.clear();
            for (const ModelSource& source : experiment->plan.retrained)
                experiment->baselines.push_back(std::make_shared<const Model>(Model::load(source.file)));
            chooseReferences(*experiment);
            return experiment;
        };
        return services;
    }
    bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return session.experiment() && isIdle(session); });
    }
    bool open(const std::vector<std::vector<std::string>>& requests)
    {
        session.newPlan(planOf(requests));
        return waitForIdle();
    }
    void find() { session.findBaselines(folder.path().toStdString()); }
    /// Nothing where that fails.
    std::vector<TrainingSettings> next()
    {
        found.clear();
        const qsizetype failures = failed.count();
        find();
        const bool isAnswered = QTest::qWaitFor([&] { return !found.isEmpty() || failed.count() > failures; });
        return isAnswered && !found.isEmpty() ? found[0][0].value<std::vector<TrainingSettings>>()
                                              : std::vector<TrainingSettings>();
    }
    /// Begins them, and waits for the end of the last.
    bool trainNext()
    {
        const std::vector<TrainingSettings> baselines = next();
        const std::size_t wanted = session.plan().retrained.size() + baselines.size();
        session.trainBaselines(baselines);
        return QTest::qWaitFor([&] { return session.plan().retrained.size() == wanted && isIdle(session); });
    }
};

} // namespace

class TestSessionBaselines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFollowsTheOther()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        QVERIFY(s.trainNext());
        QCOMPARE(s.failed.count(), 0);
        QCOMPARE(s.trained.size(), std::size_t{2});
        QCOMPARE(s.trained[0].samples, s.session.experiment()->forget);
        QCOMPARE(s.trained[0].samples.count(), std::int64_t{5});
        QCOMPARE(s.trained[0].selectors, std::string("1:5"));
        const std::vector<std::string> both{"1:5", "2:4"};
        QCOMPARE(s.trained[1].samples, selectForgetSet(*s.session.experiment()->dataset, both, 0));
        QCOMPARE(s.trained[1].selectors, std::string("1:5 2:4"));
        QCOMPARE(s.session.experiment()->retrained.size(), std::size_t{1});
        QCOMPARE(s.session.experiment()->retrained[0].subject(), std::string("retrained-0"));
        QVERIFY(s.session.evaluations().contains("retrained-0"));
        QVERIFY(!s.session.evaluations().contains("retrained-1"));
        QStringList said;
        for (const QList<QVariant>& notice : std::as_const(s.noticed))
            said << notice[0].toString();
        QCOMPARE(said.filter(QStringLiteral("baseline of request 1 of 2")).size(), 1);
        QCOMPARE(said.filter(QStringLiteral("baseline of request 2 of 2")).size(), 1);
    }

    void whoHasTheFewestIsNext()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}, {"0:3"}}));
        QVERIFY(s.trainNext());
        QCOMPARE(s.next().size(), std::size_t{3}); // another draw for each
        QCOMPARE(s.next()[2].recipe.seed, std::uint64_t{1});
        Plan plan = s.session.plan();
        plan.retrained.erase(plan.retrained.begin() + 1);
        s.session.changePlan(plan);
        QVERIFY(s.waitForIdle());
        const std::vector<TrainingSettings> missing = s.next();
        QCOMPARE(missing.size(), std::size_t{1});
        QCOMPARE(missing[0].request, std::size_t{1});
        QCOMPARE(missing[0].recipe.seed, std::uint64_t{0});
        QVERIFY(s.trainNext());
        QCOMPARE(s.trained.back().samples.count(), std::int64_t{9});
        QCOMPARE(s.session.plan().retrained.size(), std::size_t{3});
    }

    /// Another forget set is tried, and then the first again.
    void baselineComesBackWithItsForgetSet()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}}));
        QVERIFY(s.trainNext());
        const std::vector<ModelSource> told = s.session.plan().retrained;
        const std::string silent = s.folder.filePath(QStringLiteral("silent.safetensors")).toStdString();
        s.session.experiment()->model->save(silent, {});
        Plan plan = s.session.plan();
        plan.retrained.push_back({.file = silent, .architecture = {}, .hash = {}});
        s.session.changePlan(plan);
        QTRY_COMPARE(s.session.experiment()->retrained.size(), std::size_t{2});
        QVERIFY(s.waitForIdle());
        ForgetDraft draft(s.session);
        const auto apply = [&](int count) {
            draft.clear();
            draft.append({.kind = ForgetSelector::Kind::FirstOfClass, .label = 1, .count = count});
            if (!QTest::qWaitFor([&] { return draft.canApply(); }))
                return false;
            draft.apply();
            return QTest::qWaitFor([&] { return s.session.experiment()->forget.count() == count; }) && s.waitForIdle();
        };
        QVERIFY(apply(3));
        QVERIFY(s.session.plan().retrained == told);
        QVERIFY(s.session.experiment()->retrained.empty());
        QVERIFY(!s.session.evaluations().contains("retrained-0"));
        QVERIFY(apply(5));
        QVERIFY(s.session.plan().retrained == told);
        QCOMPARE(s.session.experiment()->retrained.size(), std::size_t{1});
        QVERIFY(s.session.evaluations().contains("retrained-0"));
    }

    void aPlanOfOneRequestGetsOne()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}}));
        for (const std::uint64_t seed : {0U, 1U}) {
            const std::vector<TrainingSettings> baselines = s.next();
            QCOMPARE(baselines.size(), std::size_t{1});
            QCOMPARE(baselines[0].recipe.seed, seed);
            QVERIFY(s.trainNext());
        }
        QCOMPARE(s.trained.size(), std::size_t{2});
        QCOMPARE(s.session.experiment()->retrained.size(), std::size_t{2});
        QCOMPARE(s.noticed.count(), 0);
    }

    void stopInATrainingEndsTheSequence()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        s.lab->train = Behaviour::Hold;
        s.session.trainBaselines(s.next());
        QTRY_VERIFY(s.session.training() && !s.session.training()->epochs.empty());
        s.session.stop();
        QVERIFY(s.waitForIdle());
        s.lab->train = Behaviour::Finish;
        QCoreApplication::processEvents();
        QVERIFY(isIdle(s.session));
        QCOMPARE(s.session.training()->state, TrainingRecord::State::Stopped);
        QVERIFY(s.trained.empty() && s.session.plan().retrained.empty());
    }

    void stopBetweenTwoEndsTheSequence()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        s.lab->evaluate = Behaviour::Hold;
        s.session.trainBaselines(s.next());
        QTRY_VERIFY(s.session.status().activity == Activity::Evaluating && s.session.status().jobFollows);
        QCOMPARE(s.session.status().next, Activity::Training);
        QCOMPARE(s.session.plan().retrained.size(), std::size_t{1});
        s.session.stop();
        s.lab->evaluate = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        QCoreApplication::processEvents();
        QVERIFY(isIdle(s.session));
        QCOMPARE(s.trained.size(), std::size_t{1}); // which stays
        QCOMPARE(s.session.plan().retrained.size(), std::size_t{1});
        QCOMPARE(s.next().size(), std::size_t{1});
        QCOMPARE(s.next()[0].request, std::size_t{1});
    }

    void aFailedTrainingEndsTheSequence()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        s.lab->train = Behaviour::Fail;
        s.session.trainBaselines(s.next());
        QTRY_COMPARE(s.failed.count(), 1);
        QVERIFY(s.waitForIdle());
        QCoreApplication::processEvents();
        QVERIFY(isIdle(s.session));
        QCOMPARE(s.failed.count(), 1);
        QVERIFY(s.session.plan().retrained.empty());
    }

    void aRequestThatCanNotBeReadIsToldAtOnce()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"@missing.txt"}}));
        s.find();
        QCOMPARE(s.failed.count(), 0); // by a job
        QTRY_COMPARE(s.failed.count(), 1);
        QVERIFY(s.found.isEmpty() && !s.session.training());
        TrainingSettings settings;
        settings.architecture = "mlp";
        settings.withoutForgetSet = true;
        settings.request = 2; // of another plan
        s.session.train(settings);
        QVERIFY(isIdle(s.session) && !s.session.training());
        settings.request = 1;
        s.session.train(settings);
        QCOMPARE(s.session.status().activity, Activity::Training);
        QCOMPARE(s.failed.count(), 1); // its job reads it, too
        QTRY_COMPARE(s.failed.count(), 2);
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.session.training()->state, TrainingRecord::State::Failed);
        QVERIFY(s.trained.empty());
    }

    void requestsThatNameTheSameAreRefusedBeforeTheFirstTraining()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}, {"1:3", "2:2"}}));
        QVERIFY(s.next().empty());
        QCOMPARE(s.failed.count(), 1);
        const QString sentence = s.failed[0][0].toString();
        QVERIFY2(sentence.contains("All samples of the request were forgotten before"), qPrintable(sentence));
        QVERIFY2(sentence.contains("/requests/2"), qPrintable(sentence));
        QVERIFY(s.open({{"1:5"}, {"1:7"}})); // two of which are others
        QCOMPARE(s.next().size(), std::size_t{2});
        QCOMPARE(s.failed.count(), 1);
    }

    void whatIsAskedTwiceIsAnsweredOnce()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        const QSignalSpy changed(&s.session, &ExperimentSession::baselineSearchChanged);
        s.find();
        s.find();
        QVERIFY(s.found.isEmpty()); // by a job, beside which the session is free
        QVERIFY(isIdle(s.session) && s.session.isFindingBaselines());
        QTRY_COMPARE(s.found.count(), 1);
        QTRY_VERIFY(!s.session.isFindingBaselines());
        QCOMPARE(changed.count(), 4);              // begun, dropped, begun anew, ended
        QCOMPARE(s.next().size(), std::size_t{2}); // after which the first would have come
        QCOMPARE(s.found.count(), 1);
    }

    /// Saving a plan and the end of the session would wait for it.
    void whatIsDroppedEndsBetweenTwoRequests()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"@missing.txt"}}));
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        try { // before the second one, which can not be read
            static_cast<void>(nextBaselines(*s.session.experiment(), s.folder.path().toStdString(), context));
            QFAIL("It went on");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Cancelled);
        }
    }

    void whatIsAskedOfAnotherExperimentIsNotAnswered()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        s.find();
        QVERIFY(s.open({{"1:5"}, {"@missing.txt"}}));
        QVERIFY(!s.session.isFindingBaselines());
        s.find();
        QVERIFY(s.open({{"1:5"}}));
        QCOMPARE(s.next().size(), std::size_t{1}); // after which the others would have come
        QCOMPARE(s.found.count(), 1);
        QCOMPARE(s.failed.count(), 0);
        s.find(); // and nobody waits for it
    }

    /// What is opened after a training may be a program that is trusted no more.
    void trustLetsTheSequenceGoOn()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        const std::vector<TrainingSettings> baselines = s.next();
        s.lab->untrusted = "hash";
        const QSignalSpy asked(&s.session, &ExperimentSession::trustNeeded);
        s.session.trainBaselines(baselines);
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.trained.size(), std::size_t{1});
        QVERIFY(s.session.plan().retrained.empty());
        s.session.trust("hash");
        QTRY_COMPARE(s.session.plan().retrained.size(), std::size_t{2});
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.trained.size(), std::size_t{2});
        QCOMPARE(s.trained[1].selectors, std::string("1:5 2:4"));
    }

    void trustBringsBackNoSequenceThatWasLeft()
    {
        TrainingSession s;
        QVERIFY(s.open({{"1:5"}, {"2:4"}}));
        const std::vector<TrainingSettings> baselines = s.next();
        s.lab->untrusted = "hash";
        const QSignalSpy asked(&s.session, &ExperimentSession::trustNeeded);
        s.session.trainBaselines(baselines);
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(s.waitForIdle());
        s.session.computeSpectrum();
        QVERIFY(s.waitForIdle());
        const QSignalSpy opened(&s.session, &ExperimentSession::experimentChanged);
        s.session.trust("hash");
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.session.plan().retrained.size(), std::size_t{1});
        QCOMPARE(s.trained.size(), std::size_t{1});
    }

    /// Its figures are of all that was forgotten, and so must be those beside them.
    void aLaterRunIsShownWithItsOwnReferences()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentServices services = fakeServices(lab);
        services.run = [](const Experiment& experiment, const RunOptions&, const JobContext&, const RunEvents& events) {
            RunOutcome outcome;
            for (const int run : {7, 8}) {
                outcome.id = {run};
                outcome.forget = run == 7 ? experiment.forget : allRequests(experiment);
                events.started(outcome.id);
                events.judgedOn(outcome.forget);
                events.epochDone(fakeEpoch(0));
            }
            outcome.evaluations = {fakeEvaluation("unlearned", 3), fakeEvaluation("original", 0),
                                   fakeEvaluation("retrained-1", 2)};
            return outcome;
        };
        ExperimentSession session(services);
        Plan plan = planOf({{"1:5"}, {"2:4"}});
        plan.retrained = fakePlan().retrained;
        session.newPlan(plan);
        QTRY_VERIFY(session.experiment() && isIdle(session));
        QVERIFY(session.evaluations().contains("retrained-0"));
        const QSignalSpy ended(&session, &ExperimentSession::runEnded);
        session.startRun();
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(isIdle(session));
        QCOMPARE(session.judgedOn().count(), std::int64_t{9});
        QVERIFY(session.evaluations().contains("retrained-1") && !session.evaluations().contains("retrained-0"));
        QVERIFY(session.evaluations().contains("original"));
    }

    /// Whose request is not one of the plan that is open; and what a run of that plan is shown with afterwards.
    void aBranchOfALaterRunIsShownWithItsOwnReferences()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentServices services = fakeServices(lab);
        services.branch = [](const Experiment& experiment, const RunBranch&, const RunOptions&, const JobContext&,
                             const RunEvents& events) {
            RunOutcome outcome;
            outcome.id = {9};
            const std::vector<std::string> both{"1:5", "2:3"};
            outcome.forget = selectForgetSet(*experiment.dataset, both, 0);
            events.started(outcome.id);
            events.judgedOn(outcome.forget);
            events.epochDone(fakeEpoch(0));
            outcome.evaluations = {fakeEvaluation("unlearned", 3), fakeEvaluation("original", 0),
                                   fakeEvaluation("retrained-1", 2)};
            return outcome;
        };
        ExperimentSession session(services);
        Plan plan = planOf({{"1:5"}});
        plan.retrained = fakePlan().retrained;
        session.newPlan(plan);
        QTRY_VERIFY(session.experiment() && isIdle(session));
        QVERIFY(session.evaluations().contains("retrained-0"));
        const QSignalSpy ended(&session, &ExperimentSession::runEnded);
        session.branchRun({.from = {4}, .epoch = 1});
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(isIdle(session));
        QCOMPARE(session.judgedOn().count(), std::int64_t{8});
        QVERIFY(session.evaluations().contains("retrained-1") && !session.evaluations().contains("retrained-0"));
        session.startRun();
        QTRY_COMPARE(ended.count(), 2);
        QTRY_VERIFY(isIdle(session));
        QCOMPARE(session.judgedOn().count(), std::int64_t{5});
        QVERIFY(session.evaluations().contains("retrained-0") && !session.evaluations().contains("retrained-1"));
    }
};

QTEST_GUILESS_MAIN(TestSessionBaselines)
#include "test_session_baselines.moc"
