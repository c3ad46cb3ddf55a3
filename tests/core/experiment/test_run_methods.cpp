// SPDX-License-Identifier: GPL-3.0-or-later
// Methods besides projected gradients, through a whole run: the same log, stopped, resumed, purged.
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/purge.h"
#include "core/experiment/run.h"
#include "core/unlearn/method_catalogue.h"
#include "laboratory.h"
#include "stopped_run.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QTest>

using namespace unlearn;
using namespace unlearn::test;

class TestRunMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<Laboratory>(); }
    void runsToItsEnd_data() { methods(); }
    void runsToItsEnd();
    void stoppedRunResumesToTheSameCurve_data() { methods(); }
    void stoppedRunResumesToTheSameCurve();
    void stateGoesWithTheRun();
    void failedRunsKeepTheirState();
    void branchesBeginWithAFreshOptimizer();
    void branchThatFailedBeforeItsFirstEpochGoesOn();
    void purgeTakesTheStateAlong();
    void stopRuleEndsABaseline();
    void driftNeedsASpectrumAndGetsOne();
    void retrainIsTheRetrainedBaseline();
    void fullMomentIsAControl();
    void requestFilesHaveNoRetainedSamples();

private:
    static void methods();
    Plan planOf(const std::string& method) const;
    RunOutcome run(const Plan& plan, const JobContext& context = testContext(), const RunEvents& events = {});
    /// Stopped after the first epoch.
    RunOutcome stopped(const Plan& plan);
    qsizetype stateFiles() const;
    /// As if the disk were full when an epoch has been logged.
    static RunEvents failingAt(int epoch);

    std::unique_ptr<Laboratory> m_lab;
};

void TestRunMethods::methods()
{
    QTest::addColumn<std::string>("name");
    for (const MethodKind& kind : methodKinds()) {
        if (!kind.usesSpectrum)
            QTest::newRow(kind.name.c_str()) << kind.name;
    }
}

Plan TestRunMethods::planOf(const std::string& method) const
{
    Plan plan = m_lab->plan;
    plan.method = method;
    SettingValues& values = plan.methodSettings[method];
    for (const MethodSetting& setting : methodKind(method).settings) {
        if (setting.name == "epochs")
            values["epochs"] = 3;
        if (setting.name == "batch_size")
            values["batch_size"] = 32;
    }
    return plan;
}

RunOutcome TestRunMethods::run(const Plan& plan, const JobContext& context, const RunEvents& events)
{
    RunStore store(m_lab->path("methods.sqlite"));
    return runExperiment(*openExperiment(plan, context), store, {}, context, events);
}

RunOutcome TestRunMethods::stopped(const Plan& plan)
{
    const StopBehind stop(1);
    return run(plan, stop.context, stop.events);
}

qsizetype TestRunMethods::stateFiles() const
{
    const RunStore store(m_lab->path("methods.sqlite"), RunStore::Mode::ReadOnly);
    return QDir(QString::fromStdString((store.weightsFolder() / "method-state").string()))
        .entryList(QDir::Files)
        .size();
}

RunEvents TestRunMethods::failingAt(int epoch)
{
    RunEvents events;
    events.epochDone = [epoch](const EpochFigures& figures) {
        if (figures.epoch == epoch)
            throw Error(ErrorCode::DiskFull, "The disk is full");
    };
    return events;
}

void TestRunMethods::runsToItsEnd()
{
    QFETCH(std::string, name);
    const Plan plan = planOf(name);
    const RunOutcome outcome = run(plan);
    QCOMPARE(outcome.state, RunState::Finished);
    QCOMPARE(static_cast<int>(outcome.epochs.size()) - 1, plannedEpochs(plan, {}));
    QCOMPARE(outcome.selectedEpoch, plannedEpochs(plan, {}));
    QCOMPARE(outcome.layers.size(), std::size_t{3});
    QVERIFY(!outcome.layers[0].retainDrift); // no spectrum was made for it
    QVERIFY(!outcome.seconds.contains("gram"));
    const RunStore store(m_lab->path("methods.sqlite"), RunStore::Mode::ReadOnly);
    const RunDetails logged = store.run(outcome.id);
    QCOMPARE(logged.summary.header.method, name);
    requireSameCurve(logged.epochs, outcome.epochs);
    QCOMPARE(logged.attacks.size(), 3 * plan.attacks.size());
    // The log holds every setting, also those that were left at their standards.
    QCOMPARE(planFromJson(logged.summary.header.plan).settingsOf(name),
             completeSettings(methodKind(name), plan.settingsOf(name)));
    QCOMPARE(stateFiles(), qsizetype{0});
}

void TestRunMethods::stoppedRunResumesToTheSameCurve()
{
    QFETCH(std::string, name);
    const Plan plan = planOf(name);
    const RunOutcome undisturbed = run(plan);
    const RunOutcome begun = stopped(plan);
    QCOMPARE(begun.epochs.size(), std::size_t{2});
    RunStore store(m_lab->path("methods.sqlite"));
    // With its only epoch done, a run is over but for its last figures.
    const RunOutcome resumed =
        begun.state == RunState::Finished ? begun : resumeRun(begun.id, store, {}, testContext());
    QCOMPARE(resumed.state, RunState::Finished);
    requireSameCurve(resumed.epochs, undisturbed.epochs);
    QCOMPARE(resumed.unlearned->hash(), undisturbed.unlearned->hash());
}

void TestRunMethods::stateGoesWithTheRun()
{
    const RunOutcome begun = stopped(planOf("fine-tune"));
    QCOMPARE(begun.state, RunState::Cancelled);
    QCOMPARE(stateFiles(), qsizetype{1});
    RunStore store(m_lab->path("methods.sqlite"));
    resumeRun(begun.id, store, {}, testContext());
    QCOMPARE(stateFiles(), qsizetype{0});

    // Without it the curve would be another one: that is told rather than found out.
    const RunOutcome other = stopped(planOf("fine-tune"));
    std::filesystem::remove_all(store.weightsFolder() / "method-state");
    QCOMPARE(thrownBy([&] { resumeRun(other.id, store, {}, testContext()); }).code(), ErrorCode::FileMissing);
}

void TestRunMethods::failedRunsKeepTheirState()
{
    const Plan plan = planOf("fine-tune");
    const RunOutcome undisturbed = run(plan);
    QVERIFY_EXCEPTION_THROWN(run(plan, testContext(), failingAt(1)), Error);
    QCOMPARE(stateFiles(), qsizetype{1});
    RunStore store(m_lab->path("methods.sqlite"));
    const RunId failed = *store.newestRun();
    QCOMPARE(store.run(failed).summary.state, RunState::Failed);
    requireSameCurve(resumeRun(failed, store, {}, testContext()).epochs, undisturbed.epochs);
    QCOMPARE(stateFiles(), qsizetype{0});
}

/// Of an epoch that is not the last one, the state is gone: the branch goes on without, and says so.
void TestRunMethods::branchesBeginWithAFreshOptimizer()
{
    const Plan plan = planOf("fine-tune");
    const RunOutcome whole = run(plan);
    std::vector<std::string> told;
    JobContext context = testContext();
    context.notice = [&](const Sentence& sentence) { told.push_back(sentence.text()); };
    RunStore store(m_lab->path("methods.sqlite"));
    const RunOutcome branch = branchRun(*openExperiment(plan), whole.id, 1, store, {}, context);
    QCOMPARE(branch.state, RunState::Finished);
    QCOMPARE(branch.epochs.size(), whole.epochs.size());
    QCOMPARE(branch.epochs[1].loss, whole.epochs[1].loss);
    QVERIFY(
        std::ranges::any_of(told, [](const std::string& one) { return one.find("begins anew") != std::string::npos; }));
}

void TestRunMethods::branchThatFailedBeforeItsFirstEpochGoesOn()
{
    const auto experiment = openExperiment(planOf("fine-tune"));
    const RunOutcome whole = run(experiment->plan);
    RunStore store(m_lab->path("methods.sqlite"));
    const RunOutcome undisturbed = branchRun(*experiment, whole.id, 1, store, {}, testContext());
    // An event of an epoch that the branch takes over: nothing of its own is logged by then.
    QVERIFY_EXCEPTION_THROWN(branchRun(*experiment, whole.id, 1, store, {}, testContext(), failingAt(1)), Error);
    const RunDetails failed = store.run(*store.newestRun());
    QCOMPARE(failed.summary.state, RunState::Failed);
    QCOMPARE(failed.epochs.size(), std::size_t{2});
    requireSameCurve(resumeRun(failed.summary.id, store, {}, testContext()).epochs, undisturbed.epochs);
}

void TestRunMethods::purgeTakesTheStateAlong()
{
    const RunOutcome begun = stopped(planOf("fine-tune"));
    QCOMPARE(stateFiles(), qsizetype{1});
    RunStore store(m_lab->path("methods.sqlite"));
    try {
        purgeRequest(begun.id, store, {});
    } catch (const Error& error) {
        QFAIL(error.what());
    }
    QCOMPARE(stateFiles(), qsizetype{0});
}

void TestRunMethods::stopRuleEndsABaseline()
{
    Plan plan = planOf("gradient-ascent");
    plan.methodSettings["gradient-ascent"]["epochs"] = 100;
    plan.methodSettings["gradient-ascent"]["learning_rate"] = 0.02;
    plan.stop = {.kind = StopRuleKind::TestDrop, .dropPoints = 5.0};
    const RunOutcome outcome = run(plan);
    QCOMPARE(outcome.state, RunState::Finished);
    QVERIFY(outcome.epochs.size() < 101);
    QVERIFY(outcome.epochs.back().validationErrorPercent - outcome.epochs.front().validationErrorPercent > 5.0);
    QCOMPARE(outcome.selectedEpoch, outcome.epochs.back().epoch - 1);
}

void TestRunMethods::driftNeedsASpectrumAndGetsOne()
{
    Plan plan = planOf("fine-tune");
    plan.stop = {.kind = StopRuleKind::Drift, .driftBudget = 1e9};
    const RunOutcome outcome = run(plan);
    QVERIFY(outcome.epochs.back().retainDrift && *outcome.epochs.back().retainDrift > 0.0);
    QVERIFY(outcome.layers[0].retainDrift && *outcome.layers[0].retainDrift > 0.0);
}

void TestRunMethods::retrainIsTheRetrainedBaseline()
{
    Plan plan = planOf("retrain");
    plan.stop = {.kind = StopRuleKind::Match}; // which would end it after its first epoch
    std::vector<std::string> told;
    JobContext context = testContext();
    context.notice = [&](const Sentence& sentence) { told.push_back(sentence.text()); };
    const RunOutcome outcome = run(plan, context);
    QCOMPARE(outcome.epochs.size(), std::size_t{4});
    QCOMPARE(outcome.selectedEpoch, 3);
    QVERIFY(std::ranges::any_of(
        told, [](const std::string& one) { return one.find("all of its epochs") != std::string::npos; }));
}

/// Without subtraction the directions of the forget samples are protected, too.
void TestRunMethods::fullMomentIsAControl()
{
    Plan plan = m_lab->plan;
    const RunOutcome retained = run(plan);
    plan.pgu.moment = PguMoment::Full;
    const RunOutcome full = run(plan);
    QCOMPARE(full.state, RunState::Finished);
    QVERIFY(full.epochs[3].loss != retained.epochs[3].loss);
    const auto experiment = openExperiment(plan);
    const auto spectrum = stepSpectrum(*experiment, {}, testContext(), SpectrumOf::AllSamples);
    QVERIFY(spectrum->key.empty());
    QCOMPARE(spectrum->forgetImages, std::int64_t{0});
    for (std::size_t i = 0; i < full.layers.size(); ++i)
        QCOMPARE(full.layers[i].k[0], directionsKept(spectrum->layers[i].effective()[0], plan.gamma, plan.threshold));
    // Drift is still measured on what is retained: the same change gives the same figure in both.
    QVERIFY(full.layers[0].retainDrift && *full.layers[0].retainDrift > 0.0);
}

void TestRunMethods::requestFilesHaveNoRetainedSamples()
{
    auto experiment = std::make_shared<Experiment>(*openExperiment(planOf("scrub")));
    auto data = std::make_shared<Dataset>(*experiment->dataset);
    data->origin = TrainOrigin{.count = data->train.count() + 1, .numbers = {}};
    experiment->dataset = data;
    const Error error = thrownBy([&] { requireRunnable(*experiment); });
    QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
    QCOMPARE(error.context().field, std::string("/method"));
}

QTEST_GUILESS_MAIN(TestRunMethods)
#include "test_run_methods.moc"
