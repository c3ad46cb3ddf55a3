// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/run.h"
#include "core/model/network.h"
#include "laboratory.h"
#include "stopped_run.h"
#include "tests/core/test_device.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace unlearn;
using namespace unlearn::test;

class TestRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<Laboratory>(); }
    void runIsLoggedAsItIsReported();
    void secondsOfStepsAreThoseOfTheEpochs();
    void sameSeedSameCurve();
    void batchesAreToldAndChangeNothing();
    void stopDuringTheSpectrumIsKept();
    void spectrumOfTheWindowIsUsed();
    void spectrumOfAnotherForgetSetIsNotUsed();
    void unwritableCacheDoesNotStopTheSpectrum();
    void forgetSetOfEverythingIsRefused();
    void matchWithoutABaselineLeavesNoTrace();
    void filesThatChangedAreReadAgain();
    void changedTestFileIsReadAgain();
    void runShowsThatItLivesBeforeItsFirstEpoch();
    void evaluationUsesTheWholeSets();
    void hashOfThePlanIsChecked();

private:
    RunOutcome run(const Plan& plan, const JobContext& context = testContext(), const RunEvents& events = {},
                   const RunOptions& options = {});

    std::unique_ptr<Laboratory> m_lab;
};

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
    const RunOutcome outcome = run(m_lab->plan, testContext(), events, options);
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
    const std::vector<RunTraining> trainings{{"retrained-0", 12.625, "cpu"}}; // the original's file says nothing
    QVERIFY(logged.trainings == trainings);
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
    QVERIFY(figure("privacy-score", "forget", "") >= 0.0 && figure("privacy-score", "forget", "") < 1.0);
    QVERIFY(logged.seconds.contains("gram") && logged.seconds.contains("steps")
            && logged.seconds.contains("evaluation"));
    QCOMPARE(Model::load(m_lab->path("unlearned.safetensors")).hash(), outcome.unlearned->hash());
}

/// Whatever a method learns before the first of them, as SalUn its mask.
void TestRun::secondsOfStepsAreThoseOfTheEpochs()
{
    for (const char* method : {"pgu", "salun"}) {
        Plan plan = m_lab->plan;
        plan.method = method;
        RunOutcome outcome = run(plan);
        double steps = 0.0;
        for (const EpochFigures& epoch : outcome.epochs)
            steps += epoch.stepSeconds;
        QVERIFY2(steps > 0.0 && std::abs(outcome.seconds["steps"] - steps) < 1e-9, method);
        QCOMPARE(outcome.seconds.contains("prepare"), plan.method == "salun"); // pgu's is the solving for eigenvalues
    }
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
    const RunOutcome watched = run(m_lab->plan, testContext(), events);
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

void TestRun::stopDuringTheSpectrumIsKept()
{
    const RunOutcome outcome = run(m_lab->plan, stoppedInPhase("eigen"));
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
    options.spectrum = computeSpectrum(*experiment, {}, testContext());
    QVERIFY(!options.spectrum->fromCache);
    int spectra = 0;
    JobContext context = testContext();
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
    options.spectrum = computeSpectrum(*openExperiment(other), {}, testContext());
    requireSameCurve(run(m_lab->plan, testContext(), {}, options).epochs, run(m_lab->plan).epochs);
}

void TestRun::unwritableCacheDoesNotStopTheSpectrum()
{
    int told = 0;
    JobContext context = testContext();
    context.notice = [&](const Sentence&) { ++told; };
    const auto spectrum =
        computeSpectrum(*openExperiment(m_lab->plan), m_lab->path("model.safetensors") + "/cache", context);
    QCOMPARE(spectrum->layers.size(), std::size_t{3});
    QCOMPARE(told, 1);
}

void TestRun::forgetSetOfEverythingIsRefused()
{
    Plan plan = m_lab->plan;
    plan.forget = {"class:0", "class:1", "class:2", "class:3"};
    QVERIFY_EXCEPTION_THROWN(run(plan), Error);
}

void TestRun::matchWithoutABaselineLeavesNoTrace()
{
    Plan plan = m_lab->plan;
    plan.retrained.clear();
    plan.stop.kind = StopRuleKind::Match;
    RunStore store(m_lab->path("match.sqlite"));
    try {
        runExperiment(*openExperiment(plan), store, {}, testContext());
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

void TestRun::runShowsThatItLivesBeforeItsFirstEpoch()
{
    RunStore store(m_lab->path("alive.sqlite"));
    const RunStore reader(m_lab->path("alive.sqlite"), RunStore::Mode::ReadOnly);
    std::vector<std::int64_t> versions;
    JobContext context = testContext();
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

void TestRun::evaluationUsesTheWholeSets()
{
    const auto experiment = openExperiment(m_lab->plan);
    std::size_t attacksTold = 0;
    JobContext context = testContext();
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
