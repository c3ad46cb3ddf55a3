// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are gone on with: after a stop, after an error, and as a branch from one of their epochs.
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/run.h"
#include "laboratory.h"
#include "stopped_run.h"
#include "tests/expect_error.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Of all that is measured when the steps are done.
void requireSameEvaluation(const RunDetails& a, const RunDetails& b)
{
    QVERIFY(!a.attacks.empty() && !a.rocs.empty() && !a.scoreHistograms.empty() && !a.entropies.empty());
    QVERIFY(!a.predictions.empty() && !a.trainings.empty());
    QCOMPARE(a.attacks.size(), b.attacks.size());
    for (std::size_t i = 0; i < a.attacks.size(); ++i) {
        const RunAttack& one = a.attacks[i];
        const RunAttack& other = b.attacks[i];
        QCOMPARE(one.subject + ", " + one.attack, other.subject + ", " + other.attack);
        QCOMPARE((std::vector{one.auc, one.low, one.high}), (std::vector{other.auc, other.low, other.high}));
        QCOMPARE((std::vector{one.positives, one.negatives}), (std::vector{other.positives, other.negatives}));
        QVERIFY(one.tprAt1Percent == other.tprAt1Percent && one.tprAt01Percent == other.tprAt01Percent);
    }
    QVERIFY(a.rocs == b.rocs);
    QVERIFY(a.scoreHistograms == b.scoreHistograms);
    QVERIFY(a.entropies == b.entropies);
    QVERIFY(a.predictions == b.predictions);
    QVERIFY(a.trainings == b.trainings);
}

} // namespace

class TestRunResume : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<Laboratory>(); }
    void stoppedRunResumesToTheSameCurve();
    void branchTakesTheSameCourse();
    void branchWithOtherSettingsParts();
    void branchIsRefusedWhereThereIsNothingToGoOnFrom();
    void stoppedAgainBeforeItsNextEpochKeepsTheSelection();
    void changedModelIsNotResumed();
    void failedRunIsLoggedAsFailedAndGoesOn();
    void ofTwoThatResumeTheSecondIsRefused();

private:
    RunOutcome run(const Plan& plan, const JobContext& context = testContext(), const RunEvents& events = {});
    RunOutcome stoppedRun(const Plan& plan, int epoch);

    std::unique_ptr<Laboratory> m_lab;
};

RunOutcome TestRunResume::run(const Plan& plan, const JobContext& context, const RunEvents& events)
{
    RunStore store(m_lab->path("runs.sqlite"));
    return runExperiment(*openExperiment(plan, context), store, {}, context, events);
}

RunOutcome TestRunResume::stoppedRun(const Plan& plan, int epoch)
{
    const StopBehind stop(epoch);
    return run(plan, stop.context, stop.events);
}

void TestRunResume::stoppedRunResumesToTheSameCurve()
{
    const RunOutcome undisturbed = run(m_lab->plan);
    for (const int stopAfter : {0, 3, 7}) {
        const RunOutcome stopped = stoppedRun(m_lab->plan, stopAfter);
        QCOMPARE(stopped.state, RunState::Cancelled);
        QCOMPARE(stopped.epochs.back().epoch, stopAfter);
        QCOMPARE(stopped.selectedEpoch, stopAfter); // of what was reached, the last
        RunStore store(m_lab->path("runs.sqlite"));
        const RunOutcome resumed = resumeRun(stopped.id, store, {}, testContext());
        QCOMPARE(resumed.state, RunState::Finished);
        requireSameCurve(resumed.epochs, undisturbed.epochs);
        QCOMPARE(resumed.unlearned->hash(), undisturbed.unlearned->hash());
        requireSameCurve(store.run(stopped.id).epochs, undisturbed.epochs);
        requireSameEvaluation(store.run(stopped.id), store.run(undisturbed.id));
    }
}

void TestRunResume::branchTakesTheSameCourse()
{
    const RunOutcome original = run(m_lab->plan);
    RunStore store(m_lab->path("runs.sqlite"));
    for (const int epoch : {0, 3, 8}) {
        const RunOutcome branch = branchRun(*openExperiment(m_lab->plan), original.id, epoch, store, {}, testContext());
        QCOMPARE(branch.state, RunState::Finished);
        requireSameCurve(branch.epochs, original.epochs);
        QCOMPARE(branch.unlearned->hash(), original.unlearned->hash());
        const RunDetails logged = store.run(branch.id);
        QCOMPARE(logged.summary.header.parent, std::optional(original.id));
        requireSameCurve(logged.epochs, original.epochs);
    }
}

void TestRunResume::branchWithOtherSettingsParts()
{
    const RunOutcome original = run(m_lab->plan);
    RunStore store(m_lab->path("runs.sqlite"));
    Plan plan = m_lab->plan;
    plan.gamma = 0.0;
    plan.pgu.startLearningRate *= 2.0;
    const RunOutcome branch = branchRun(*openExperiment(plan), original.id, 4, store, {}, testContext());
    const auto head = [](const std::vector<EpochFigures>& epochs) {
        return std::vector<EpochFigures>(epochs.begin(), epochs.begin() + 5);
    };
    requireSameCurve(head(branch.epochs), head(original.epochs));
    QVERIFY(branch.epochs[5].loss != original.epochs[5].loss);
    // The first run is what it was, and the branch can be branched from.
    requireSameCurve(store.run(original.id).epochs, original.epochs);
    const RunOutcome again = branchRun(*openExperiment(plan), branch.id, 6, store, {}, testContext());
    requireSameCurve(again.epochs, branch.epochs);
}

void TestRunResume::branchIsRefusedWhereThereIsNothingToGoOnFrom()
{
    const RunOutcome original = run(m_lab->plan);
    RunStore store(m_lab->path("runs.sqlite"));
    const auto runs = store.runs().size();
    const auto refusal = [&](const Plan& plan, int epoch) {
        return errorNameOf([&] { branchRun(*openExperiment(plan), original.id, epoch, store, {}, testContext()); });
    };
    QCOMPARE(refusal(m_lab->plan, 9), "value-out-of-range");
    QCOMPARE(refusal(m_lab->plan, -1), "value-out-of-range");
    Plan other = m_lab->plan;
    other.forget = {"1:40"};
    QCOMPARE(refusal(other, 3), "shape-mismatch");
    store.thinWeights(original.id, 1);
    QCOMPARE(refusal(m_lab->plan, 3), "file-missing");
    QCOMPARE(store.runs().size(), runs); // what is refused leaves no trace
}

void TestRunResume::stoppedAgainBeforeItsNextEpochKeepsTheSelection()
{
    const RunOutcome stopped = stoppedRun(m_lab->plan, 3);
    RunStore store(m_lab->path("runs.sqlite"));
    QCOMPARE(resumeRun(stopped.id, store, {}, stoppedInPhase("eigen")).state, RunState::Cancelled);
    QCOMPARE(store.run(stopped.id).summary.selectedEpoch, std::optional<int>(3));
    // and where it is stopped while it takes up what the log holds
    const StopBehind again(0);
    QCOMPARE(resumeRun(stopped.id, store, {}, again.context, again.events).state, RunState::Cancelled);
    QCOMPARE(store.run(stopped.id).summary.selectedEpoch, std::optional<int>(3));
    QCOMPARE(resumeRun(stopped.id, store, {}, testContext()).epochs.size(), std::size_t{9});
}

void TestRunResume::changedModelIsNotResumed()
{
    Plan plan = m_lab->plan;
    plan.model.file = "copy.safetensors";
    std::filesystem::copy_file(m_lab->path("model.safetensors"), m_lab->path("copy.safetensors"));
    const RunOutcome stopped = stoppedRun(plan, 0);
    std::filesystem::copy_file(m_lab->path("retrained.safetensors"), m_lab->path("copy.safetensors"),
                               std::filesystem::copy_options::overwrite_existing);
    RunStore store(m_lab->path("runs.sqlite"));
    try {
        resumeRun(stopped.id, store, {}, testContext());
        QFAIL("a run was resumed with another model");
    } catch (const Error& error) {
        QVERIFY(QString(error.what()).contains("model hash"));
    }
    const RunSummary summary = store.run(stopped.id).summary;
    QCOMPARE(summary.state, RunState::Cancelled);
    QCOMPARE(summary.selectedEpoch, std::optional<int>(0)); // the claim is released, and nothing is lost by it
    QVERIFY(!summary.endedAt.empty());
}

/// The weights of the first epoch can not be written: the run fails, says why, and keeps what it had. It goes on when
/// they can.
void TestRunResume::failedRunIsLoggedAsFailedAndGoesOn()
{
    RunStore store(m_lab->path("failing.sqlite"));
    std::filesystem::remove_all(store.weightsFolder());
    std::ofstream(store.weightsFolder()) << "a file where a folder should be";
    const auto experiment = openExperiment(m_lab->plan);
    QVERIFY_EXCEPTION_THROWN(runExperiment(*experiment, store, {}, testContext()), Error);
    const RunDetails logged = store.run(*store.newestRun());
    QCOMPARE(logged.summary.state, RunState::Failed);
    QVERIFY(QString::fromStdString(logged.summary.error).contains("failing"));
    QCOMPARE(logged.epochs.size(), std::size_t{1});

    // What goes on with it and comes no further leaves it as it was.
    JobContext nowhere = testContext();
    nowhere.device = "cuda:99";
    QVERIFY_EXCEPTION_THROWN(resumeRun(logged.summary.id, store, {}, nowhere), Error);
    const RunSummary untouched = store.run(logged.summary.id).summary;
    QCOMPARE(untouched.state, RunState::Failed);
    QCOMPARE(untouched.error, logged.summary.error);
    QCOMPARE(untouched.endedAt, logged.summary.endedAt);

    std::filesystem::remove(store.weightsFolder());
    const RunOutcome resumed = resumeRun(logged.summary.id, store, {}, testContext());
    QCOMPARE(resumed.state, RunState::Finished);
    RunStore other(m_lab->path("undisturbed.sqlite"));
    requireSameCurve(resumed.epochs, runExperiment(*experiment, other, {}, testContext()).epochs);
}

void TestRunResume::ofTwoThatResumeTheSecondIsRefused()
{
    const RunOutcome stopped = stoppedRun(m_lab->plan, 2);
    RunStore store(m_lab->path("runs.sqlite"));
    JobContext first = testContext();
    int refused = 0;
    first.progress = [&](const Progress& progress) { // while the first still loads its data
        if (std::string(progress.phase) != "load" || refused > 0)
            return;
        ++refused;
        RunStore other(m_lab->path("runs.sqlite"));
        QVERIFY_EXCEPTION_THROWN(resumeRun(stopped.id, other, {}, testContext()), Error);
    };
    QCOMPARE(resumeRun(stopped.id, store, {}, first).epochs.size(), std::size_t{9});
    QCOMPARE(refused, 1);
}

QTEST_GUILESS_MAIN(TestRunResume)
#include "test_run_resume.moc"
