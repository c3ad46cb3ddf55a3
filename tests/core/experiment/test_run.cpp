// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/run.h"
#include "core/model/network.h"
#include "laboratory.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Goes on with a run and stops it while its eigenproblem is being solved.
RunOutcome resumeRunStoppedAtOnce(RunId id, RunStore& store)
{
    std::stop_source stop;
    JobContext context = testContext();
    context.stop = stop.get_token();
    context.progress = [&](const Progress& progress) {
        if (std::string(progress.phase) == "eigen")
            stop.request_stop();
    };
    return resumeRun(id, store, {}, context);
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<Laboratory>(); }
    void runIsLoggedAsItIsReported();
    void sameSeedSameCurve();
    void batchesAreToldAndChangeNothing();
    void stoppedRunResumesToTheSameCurve();
    void branchTakesTheSameCourse();
    void branchWithOtherSettingsParts();
    void branchIsRefusedWhereThereIsNothingToGoOnFrom();
    void stopDuringTheSpectrumIsKept();
    void spectrumOfTheWindowIsUsed();
    void spectrumOfAnotherForgetSetIsNotUsed();
    void unwritableCacheDoesNotStopTheSpectrum();
    void stoppedAgainBeforeItsNextEpochKeepsTheSelection();
    void forgetSetOfEverythingIsRefused();
    void changedModelIsNotResumed();
    void failedRunIsLoggedAsFailedAndGoesOn();
    void matchWithoutABaselineLeavesNoTrace();
    void filesThatChangedAreReadAgain();
    void changedTestFileIsReadAgain();
    void ofTwoThatResumeTheSecondIsRefused();
    void runShowsThatItLivesBeforeItsFirstEpoch();
    void evaluationUsesTheWholeSets();
    void hashOfThePlanIsChecked();

private:
    RunOutcome run(const Plan& plan, const JobContext& context = onDevice(), const RunEvents& events = {},
                   const RunOptions& options = {});
    static JobContext onDevice();

    std::unique_ptr<Laboratory> m_lab;
};

JobContext TestRun::onDevice()
{
    JobContext context = testContext();
    return context;
}

RunOutcome TestRun::run(const Plan& plan, const JobContext& context, const RunEvents& events, const RunOptions& options)
{
    RunStore store(m_lab->path("runs.sqlite"));
    return runExperiment(*openExperiment(plan, context), store, options, context, events);
}

void TestRun::runIsLoggedAsItIsReported()
{
    std::vector<EpochFigures> reported;
    RunEvents events;
    events.epochDone = [&](const EpochFigures& figures) { reported.push_back(figures); };
    std::vector<std::string> subjects;
    events.evaluated = [&](const Evaluation& e) { subjects.push_back(e.subject + (e.sampled ? " sampled" : "")); };
    RunOptions options;
    options.saveTo = m_lab->path("unlearned.safetensors");
    const RunOutcome outcome = run(m_lab->plan, onDevice(), events, options);
    QCOMPARE(outcome.state, RunState::Finished);
    QCOMPARE(outcome.epochs.size(), std::size_t{9});
    QCOMPARE(outcome.selectedEpoch, 8);
    requireSameCurve(outcome.epochs, reported);
    QCOMPARE(subjects, (std::vector<std::string>{"retrained-0 sampled", "unlearned", "original", "retrained-0"}));
    QVERIFY2(reported.back().forgetErrorPercent > reported.front().forgetErrorPercent, "eight epochs forget something");

    const RunStore store(m_lab->path("runs.sqlite"), RunStore::Mode::ReadOnly);
    const RunDetails logged = store.run(outcome.id);
    QCOMPARE(logged.summary.state, RunState::Finished);
    QCOMPARE(logged.summary.selectedEpoch, std::optional<int>(8));
    requireSameCurve(logged.epochs, reported);
    QCOMPARE(logged.layers.size(), std::size_t{3});
    QCOMPARE(logged.layers[0].k, outcome.layers[0].k);
    QCOMPARE(logged.errors.size(), std::size_t{3});
    QCOMPARE(logged.attacks.size(), 3 * m_lab->plan.attacks.size());
    QCOMPARE(logged.figures, outcome.figures);
    const auto figure = [&](const char* name, const char* part, const char* layer) {
        const auto found = std::ranges::find_if(logged.figures, [&](const FigureOfMerit& one) {
            return one.name == name && one.part == part && one.layer == layer && one.versus == "retrained-0";
        });
        return found == logged.figures.end() ? std::nan("") : found->value;
    };
    const auto errors = [&](const char* subject) {
        const RunErrors& one = *std::ranges::find(logged.errors, std::string(subject), &RunErrors::subject);
        return std::vector{one.retainErrorPercent, one.forgetErrorPercent, one.testErrorPercent};
    };
    QCOMPARE(figure("tow", "", ""), tugOfWar(errors("unlearned"), errors("retrained-0")));
    for (const char* part : {"forget", "retain"}) {
        QVERIFY(figure("cka", part, "logits") > 0.0 && figure("cka", part, "logits") < 1.0);
        QVERIFY(figure("total-variation", part, "") > 0.0 && figure("total-variation", part, "") < 1.0);
    }
    QVERIFY(figure("agreement", "test", "") > 0.25);
    QVERIFY(figure("worst-case-privacy", "forget", "") >= 0.0 && figure("worst-case-privacy", "forget", "") < 1.0);
    QVERIFY(logged.seconds.contains("gram") && logged.seconds.contains("steps")
            && logged.seconds.contains("evaluation"));
    QCOMPARE(Model::load(m_lab->path("unlearned.safetensors")).hash(), outcome.unlearned->hash());
}

void TestRun::sameSeedSameCurve()
{
    requireSameCurve(run(m_lab->plan).epochs, run(m_lab->plan).epochs);
}

void TestRun::batchesAreToldAndChangeNothing()
{
    std::vector<StepFigures> told;
    RunEvents events;
    events.steps.done = [&told](const StepFigures& figures) { told.push_back(figures); };
    const RunOutcome watched = run(m_lab->plan, onDevice(), events);
    requireSameCurve(watched.epochs, run(m_lab->plan).epochs);
    QCOMPARE(told.size(), std::size_t{8 * 3}); // 40 samples in batches of 16
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].epoch, static_cast<int>(i / 3) + 1);
        QCOMPARE(told[i].step, static_cast<std::int64_t>(i % 3) + 1);
        QCOMPARE(told[i].samples, std::int64_t{40});
        QCOMPARE(told[i].layers.size(), watched.layers.size());
        for (const StepEnergy& layer : told[i].layers)
            QVERIFY(layer.inside >= 0.0 && layer.outside > 0.0);
    }
}

void TestRun::stoppedRunResumesToTheSameCurve()
{
    const RunOutcome undisturbed = run(m_lab->plan);
    for (const int stopAfter : {0, 3, 7}) {
        std::stop_source stop;
        JobContext context = onDevice();
        context.stop = stop.get_token();
        RunEvents events;
        events.epochDone = [&](const EpochFigures& figures) {
            if (figures.epoch == stopAfter)
                stop.request_stop();
        };
        const RunOutcome stopped = run(m_lab->plan, context, events);
        QCOMPARE(stopped.state, RunState::Cancelled);
        QCOMPARE(stopped.epochs.back().epoch, stopAfter);
        QCOMPARE(stopped.selectedEpoch, stopAfter); // of what was reached, the last
        RunStore store(m_lab->path("runs.sqlite"));
        const RunOutcome resumed = resumeRun(stopped.id, store, {}, onDevice());
        QCOMPARE(resumed.state, RunState::Finished);
        requireSameCurve(resumed.epochs, undisturbed.epochs);
        QCOMPARE(resumed.unlearned->hash(), undisturbed.unlearned->hash());
        requireSameCurve(store.run(stopped.id).epochs, undisturbed.epochs);
    }
}

void TestRun::branchTakesTheSameCourse()
{
    const RunOutcome original = run(m_lab->plan);
    RunStore store(m_lab->path("runs.sqlite"));
    for (const int epoch : {0, 3, 8}) {
        const RunOutcome branch = branchRun(*openExperiment(m_lab->plan), original.id, epoch, store, {}, onDevice());
        QCOMPARE(branch.state, RunState::Finished);
        requireSameCurve(branch.epochs, original.epochs);
        QCOMPARE(branch.unlearned->hash(), original.unlearned->hash());
        const RunDetails logged = store.run(branch.id);
        QCOMPARE(logged.summary.header.parent, std::optional(original.id));
        requireSameCurve(logged.epochs, original.epochs);
    }
}

void TestRun::branchWithOtherSettingsParts()
{
    const RunOutcome original = run(m_lab->plan);
    RunStore store(m_lab->path("runs.sqlite"));
    Plan plan = m_lab->plan;
    plan.gamma = 0.0;
    plan.pgu.startLearningRate *= 2.0;
    const RunOutcome branch = branchRun(*openExperiment(plan), original.id, 4, store, {}, onDevice());
    const auto head = [](const std::vector<EpochFigures>& epochs) {
        return std::vector<EpochFigures>(epochs.begin(), epochs.begin() + 5);
    };
    requireSameCurve(head(branch.epochs), head(original.epochs));
    QVERIFY(branch.epochs[5].loss != original.epochs[5].loss);
    // The first run is what it was, and the branch can be branched from.
    requireSameCurve(store.run(original.id).epochs, original.epochs);
    const RunOutcome again = branchRun(*openExperiment(plan), branch.id, 6, store, {}, onDevice());
    requireSameCurve(again.epochs, branch.epochs);
}

void TestRun::branchIsRefusedWhereThereIsNothingToGoOnFrom()
{
    const RunOutcome original = run(m_lab->plan);
    RunStore store(m_lab->path("runs.sqlite"));
    const auto runs = store.runs().size();
    const auto refusal = [&](const Plan& plan, int epoch) {
        return errorNameOf([&] { branchRun(*openExperiment(plan), original.id, epoch, store, {}, onDevice()); });
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

void TestRun::stopDuringTheSpectrumIsKept()
{
    std::stop_source stop;
    JobContext context = onDevice();
    context.stop = stop.get_token();
    context.progress = [&](const Progress& progress) {
        if (std::string(progress.phase) == "eigen")
            stop.request_stop();
    };
    const RunOutcome outcome = run(m_lab->plan, context);
    QCOMPARE(outcome.state, RunState::Cancelled);
    QVERIFY(outcome.epochs.empty());
    QVERIFY(!outcome.unlearned);
    const RunStore store(m_lab->path("runs.sqlite"), RunStore::Mode::ReadOnly);
    QCOMPARE(store.run(outcome.id).summary.state, RunState::Cancelled);
}

void TestRun::spectrumOfTheWindowIsUsed()
{
    const auto experiment = openExperiment(m_lab->plan);
    RunOptions options;
    options.spectrum = computeSpectrum(*experiment, {}, onDevice());
    QVERIFY(!options.spectrum->fromCache);
    int spectra = 0;
    JobContext context = onDevice();
    context.progress = [&](const Progress& progress) { spectra += std::string(progress.phase).starts_with("gram"); };
    RunStore store(m_lab->path("runs.sqlite"));
    const RunOutcome outcome = runExperiment(*experiment, store, options, context);
    QCOMPARE(spectra, 0);
    requireSameCurve(outcome.epochs, run(m_lab->plan).epochs);
}

void TestRun::spectrumOfAnotherForgetSetIsNotUsed()
{
    Plan other = m_lab->plan;
    other.forget = {"1:40"};
    RunOptions options;
    options.spectrum = computeSpectrum(*openExperiment(other), {}, onDevice());
    requireSameCurve(run(m_lab->plan, onDevice(), {}, options).epochs, run(m_lab->plan).epochs);
}

void TestRun::unwritableCacheDoesNotStopTheSpectrum()
{
    int told = 0;
    JobContext context = onDevice();
    context.notice = [&](const Sentence&) { ++told; };
    const auto spectrum =
        computeSpectrum(*openExperiment(m_lab->plan), m_lab->path("model.safetensors") + "/cache", context);
    QCOMPARE(spectrum->layers.size(), std::size_t{3});
    QCOMPARE(told, 1);
}

void TestRun::stoppedAgainBeforeItsNextEpochKeepsTheSelection()
{
    std::stop_source stop;
    JobContext context = onDevice();
    context.stop = stop.get_token();
    RunEvents events;
    events.epochDone = [&](const EpochFigures& figures) {
        if (figures.epoch == 3)
            stop.request_stop();
    };
    const RunOutcome stopped = run(m_lab->plan, context, events);
    RunStore store(m_lab->path("runs.sqlite"));
    QCOMPARE(resumeRunStoppedAtOnce(stopped.id, store).state, RunState::Cancelled);
    QCOMPARE(store.run(stopped.id).summary.selectedEpoch, std::optional<int>(3));
    // and where it is stopped while it takes up what the log holds
    std::stop_source again;
    context.stop = again.get_token();
    events.epochDone = [&again](const EpochFigures&) { again.request_stop(); };
    QCOMPARE(resumeRun(stopped.id, store, {}, context, events).state, RunState::Cancelled);
    QCOMPARE(store.run(stopped.id).summary.selectedEpoch, std::optional<int>(3));
    QCOMPARE(resumeRun(stopped.id, store, {}, onDevice()).epochs.size(), std::size_t{9});
}

void TestRun::forgetSetOfEverythingIsRefused()
{
    Plan plan = m_lab->plan;
    plan.forget = {"class:0", "class:1", "class:2", "class:3"};
    QVERIFY_EXCEPTION_THROWN(run(plan), Error);
}

void TestRun::changedModelIsNotResumed()
{
    Plan plan = m_lab->plan;
    plan.model.file = "copy.safetensors";
    std::filesystem::copy_file(m_lab->path("model.safetensors"), m_lab->path("copy.safetensors"));
    std::stop_source stop;
    JobContext context = onDevice();
    context.stop = stop.get_token();
    RunEvents events;
    events.epochDone = [&](const EpochFigures&) { stop.request_stop(); };
    const RunOutcome stopped = run(plan, context, events);
    std::filesystem::copy_file(m_lab->path("retrained.safetensors"), m_lab->path("copy.safetensors"),
                               std::filesystem::copy_options::overwrite_existing);
    RunStore store(m_lab->path("runs.sqlite"));
    try {
        resumeRun(stopped.id, store, {}, onDevice());
        QFAIL("a run was resumed with another model");
    } catch (const Error& error) {
        QVERIFY(QString(error.what()).contains("model hash"));
    }
    const RunSummary summary = store.run(stopped.id).summary;
    QCOMPARE(summary.state, RunState::Cancelled);
    QCOMPARE(summary.selectedEpoch, std::optional<int>(0)); // the claim is released, and nothing is lost by it
    QVERIFY(!summary.endedAt.empty());
}

void TestRun::matchWithoutABaselineLeavesNoTrace()
{
    Plan plan = m_lab->plan;
    plan.retrained.clear();
    plan.stop.kind = StopRuleKind::Match;
    RunStore store(m_lab->path("match.sqlite"));
    try {
        runExperiment(*openExperiment(plan), store, {}, onDevice());
        QFAIL("there is nothing to match");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
        QVERIFY(QString(error.what()).contains("retrained"));
    }
    QVERIFY(store.runs(true).empty());
}

void TestRun::changedTestFileIsReadAgain()
{
    const auto write = [this](const char* name, const char* rows) {
        std::ofstream(m_lab->path(name)) << "a,b,class\n" << rows;
    };
    write("table.csv", "1,2,x\n2,3,y\n3,5,x\n4,1,y\n5,9,x\n6,4,y\n");
    write("other.csv", "1,3,x\n2,2,y\n");
    Plan plan;
    plan.data = "csv:table.csv?label=class&test=other.csv";
    plan.folder = m_lab->folder.path().toStdString();
    const auto data = openDataset(plan.data, {}, plan.folder);
    Model::create({"mlp", data->shape, data->classes()}, 1).save(m_lab->path("table.safetensors"));
    plan.model.file = "table.safetensors";
    plan.forget = {"class:0"};
    const auto first = openExperiment(plan);
    QCOMPARE(openExperiment(plan, {}, first)->dataset, first->dataset);
    write("other.csv", "1,3,x\n2,2,y\n4,4,y\n");
    QCOMPARE(openExperiment(plan, {}, first)->dataset->test.count(), std::int64_t{3});
}

void TestRun::filesThatChangedAreReadAgain()
{
    Plan plan = m_lab->plan;
    plan.model.file = "changing.safetensors";
    QTemporaryDir data;
    for (const char* name :
         {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"})
        std::filesystem::copy_file(m_lab->path(name), data.filePath(name).toStdString());
    plan.data = "idx:" + data.path().toStdString();
    const auto replace = [this](const char* with) {
        std::filesystem::copy_file(m_lab->path(with), m_lab->path("changing.safetensors"),
                                   std::filesystem::copy_options::overwrite_existing);
    };
    replace("model.safetensors");
    const auto first = openExperiment(plan);
    const auto same = openExperiment(plan, {}, first);
    QCOMPARE(same->model, first->model); // not read again
    QCOMPARE(same->dataset, first->dataset);

    replace("retrained.safetensors");
    const auto otherModel = openExperiment(plan, {}, same);
    QCOMPARE(otherModel->dataset, first->dataset);
    QCOMPARE(otherModel->model->hash(), Model::load(m_lab->path("retrained.safetensors")).hash());

    QFile labels(data.filePath("train-labels-idx1-ubyte"));
    QVERIFY(labels.open(QIODevice::ReadWrite) && labels.seek(8) && labels.putChar('\1'));
    labels.close();
    const auto otherData = openExperiment(plan, {}, otherModel);
    QVERIFY(otherData->dataset->hash != first->dataset->hash);
}

void TestRun::ofTwoThatResumeTheSecondIsRefused()
{
    std::stop_source stop;
    JobContext context = onDevice();
    context.stop = stop.get_token();
    RunEvents events;
    events.epochDone = [&](const EpochFigures& figures) {
        if (figures.epoch == 2)
            stop.request_stop();
    };
    const RunOutcome stopped = run(m_lab->plan, context, events);
    RunStore store(m_lab->path("runs.sqlite"));
    JobContext first = onDevice();
    int refused = 0;
    first.progress = [&](const Progress& progress) { // while the first still loads its data
        if (std::string(progress.phase) != "load" || refused > 0)
            return;
        ++refused;
        RunStore other(m_lab->path("runs.sqlite"));
        QVERIFY_EXCEPTION_THROWN(resumeRun(stopped.id, other, {}, onDevice()), Error);
    };
    QCOMPARE(resumeRun(stopped.id, store, {}, first).epochs.size(), std::size_t{9});
    QCOMPARE(refused, 1);
}

void TestRun::runShowsThatItLivesBeforeItsFirstEpoch()
{
    RunStore store(m_lab->path("alive.sqlite"));
    const RunStore reader(m_lab->path("alive.sqlite"), RunStore::Mode::ReadOnly);
    std::vector<std::int64_t> versions;
    JobContext context = onDevice();
    context.progress = [&](const Progress& progress) {
        if (std::string(progress.phase) == "eigen")
            versions.push_back(reader.dataVersion());
    };
    RunOptions options;
    options.heartbeatInterval = std::chrono::milliseconds(0);
    runExperiment(*openExperiment(m_lab->plan), store, options, context);
    QVERIFY(versions.size() > 1);
    QVERIFY2(versions.back() > versions.front(), "the log hears of the run between two layers of its spectrum");
}

/// The weights of the first epoch can not be written: the run fails, says why, and keeps what it had. It goes on when
/// they can.
void TestRun::failedRunIsLoggedAsFailedAndGoesOn()
{
    RunStore store(m_lab->path("failing.sqlite"));
    std::filesystem::remove_all(store.weightsFolder());
    std::ofstream(store.weightsFolder()) << "a file where a folder should be";
    const auto experiment = openExperiment(m_lab->plan);
    QVERIFY_EXCEPTION_THROWN(runExperiment(*experiment, store, {}, onDevice()), Error);
    const RunDetails logged = store.run(*store.newestRun());
    QCOMPARE(logged.summary.state, RunState::Failed);
    QVERIFY(QString::fromStdString(logged.summary.error).contains("failing"));
    QCOMPARE(logged.epochs.size(), std::size_t{1});

    // What goes on with it and comes no further leaves it as it was.
    JobContext nowhere = onDevice();
    nowhere.device = "cuda:99";
    QVERIFY_EXCEPTION_THROWN(resumeRun(logged.summary.id, store, {}, nowhere), Error);
    const RunSummary untouched = store.run(logged.summary.id).summary;
    QCOMPARE(untouched.state, RunState::Failed);
    QCOMPARE(untouched.error, logged.summary.error);
    QCOMPARE(untouched.endedAt, logged.summary.endedAt);

    std::filesystem::remove(store.weightsFolder());
    const RunOutcome resumed = resumeRun(logged.summary.id, store, {}, onDevice());
    QCOMPARE(resumed.state, RunState::Finished);
    RunStore other(m_lab->path("undisturbed.sqlite"));
    requireSameCurve(resumed.epochs, runExperiment(*experiment, other, {}, onDevice()).epochs);
}

void TestRun::evaluationUsesTheWholeSets()
{
    const auto experiment = openExperiment(m_lab->plan);
    std::size_t attacksTold = 0;
    JobContext context = onDevice();
    context.progress = [&](const Progress& progress) {
        attacksTold += std::string(progress.phase) == "attack" ? 1 : 0;
    };
    const Evaluation evaluation = evaluateModel(*experiment, *experiment->model, "original", context);
    QCOMPARE(attacksTold, experiment->plan.attacks.size());
    QCOMPARE(evaluation.forget.count(), std::int64_t{40});
    QCOMPARE(evaluation.retain.count(), std::int64_t{200});
    QCOMPARE(evaluation.test.count(), static_cast<std::int64_t>(experiment->split.test.size()));
    for (const AttackResult& attack : evaluation.attacks) {
        QCOMPARE(attack.positiveScores.size(), std::size_t{40});
        // negatives are test samples of class 0 alone
        QCOMPARE(static_cast<std::int64_t>(attack.negativeScores.size()), evaluation.test.classCount(0));
        QVERIFY(attack.interval.low <= attack.auc() && attack.auc() <= attack.interval.high);
        QCOMPARE(attack.retainScores.size(), std::size_t{attack.attack == ScoreAttack::Svc ? 0U : 200U});
    }
    QVERIFY2(evaluation.attacks.front().auc() > 0.6, "what was learned by heart is told from what was not");
}

void TestRun::hashOfThePlanIsChecked()
{
    Plan plan = m_lab->plan;
    plan.model.hash = std::string(64, '0');
    try {
        openExperiment(plan);
        QFAIL("another model than the plan's was accepted");
    } catch (const Error& error) {
        QVERIFY(QString(error.what()).contains("model.safetensors") && QString(error.what()).contains("000"));
    }
}

QTEST_GUILESS_MAIN(TestRun)
#include "test_run.moc"
