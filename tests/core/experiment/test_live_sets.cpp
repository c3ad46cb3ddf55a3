// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <ATen/record_function.h>

#include "core/evaluate/predictions.h"
#include "core/experiment/live_evaluation.h"
#include "core/experiment/live_sets.h"
#include "core/experiment/run.h"
#include "core/model/network.h"
#include "laboratory.h"
#include "samples_passed.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace unlearn;
using namespace unlearn::test;

class TestLiveSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<Laboratory>(); }
    void costsNoMoreThanTheSteps();
    void passesAreNoMoreThanThoseOfTheSteps();
    void methodsThatStepOnTheRetained();
    void samplesAreStated();
    void logHoldsTheNumbers();
    void bfloat16KeepsPredictions();
    void gapIsThatOfTheErrors();
    void bfloat16IsLeftWhereAnErrorChanges();
    void bfloat16IsLeftInALaterEpoch();
    void bfloat16EndsNoRunUncompared_data();
    void bfloat16EndsNoRunUncompared();

private:
    std::unique_ptr<Laboratory> m_lab;
};

void TestLiveSets::costsNoMoreThanTheSteps()
{
    const auto data = syntheticDataset(4000, 4, 4, {1, 4, 4});
    Experiment experiment;
    experiment.dataset = data;
    const auto settled = [&](const char* selector) {
        experiment.request = selectForgetSet(*data, std::vector<std::string>{selector}, 0);
        experiment.forget = experiment.request;
        return settledLive(experiment);
    };
    const LiveOptions large = settled("random:1500");
    const std::int64_t looked = 1500 + 2 * *large.testImages + *large.retainImages;
    QVERIFY(looked <= 3 * 1500 && looked > 3 * 1500 - 3);
    const LiveOptions least = settled("random:75"); // the smallest request of which it holds
    QCOMPARE(75 + 2 * *least.testImages + *least.retainImages, passesOfAStep * 75);
    const LiveOptions small = settled("random:10"); // a curve of a handful says nothing
    QCOMPARE(*small.testImages, fewestLive);
    QCOMPARE(*small.retainImages, fewestLive);
    experiment.plan.live.retainImages = 0;
    experiment.plan.live.testImages = 7;
    const LiveOptions chosen = settled("random:1500");
    QCOMPARE(*chosen.retainImages, std::int64_t{0});
    QCOMPARE(*chosen.testImages, std::int64_t{7});
    // Samples of earlier requests are looked at as well, and count.
    experiment.plan.live = {};
    experiment.request = selectForgetSet(*data, std::vector<std::string>{"random:900"}, 0);
    experiment.forget = selectForgetSet(*data, std::vector<std::string>{"random:1500"}, 0);
    QCOMPARE(*settledLive(experiment).testImages, std::int64_t{400});
}

/// Some methods never step on the request: where it is most of the data, what they retain is the smaller part.
void TestLiveSets::methodsThatStepOnTheRetained()
{
    const auto data = syntheticDataset(4000, 4, 4, {1, 4, 4});
    Experiment experiment;
    experiment.dataset = data;
    experiment.request = selectForgetSet(*data, std::vector<std::string>{"random:2500"}, 0);
    experiment.forget = experiment.request;
    QCOMPARE(*settledLive(experiment).testImages, std::int64_t{5000 / 3});
    experiment.plan.method = "fine-tune";
    QCOMPARE(*settledLive(experiment).testImages, std::int64_t{2000 / 3}); // 3 x 1500 less the 2500
    experiment.request = selectForgetSet(*data, std::vector<std::string>{"random:1500"}, 0);
    experiment.forget = experiment.request;
    QCOMPARE(*settledLive(experiment).testImages, std::int64_t{1000});
}

/// Counted where they are computed: not what is said to be looked at, and no seconds.
void TestLiveSets::passesAreNoMoreThanThoseOfTheSteps()
{
    Plan plan = m_lab->plan;
    plan.forget = {"0:50", "1:50"};
    plan.retrained.clear();
    plan.attacks = {"confidence"};
    plan.pgu.epochs = 2;
    plan.live = {};
    SamplesPassed epoch;
    RunEvents events;
    events.epochDone = [&epoch](const EpochFigures&) { epoch = std::exchange(samplesPassed, {}); };
    std::optional<SamplesPassed> last;
    events.evaluated = [&](const Evaluation& evaluation) {
        if (!last && !evaluation.sampled)
            last = epoch;
    };
    QTemporaryDir home;
    RunStore store(home.filePath("runs.sqlite").toStdString());
    const auto outcome = [&] {
        const SamplesCounted counting;
        return runExperiment(*openExperiment(plan), store, {}, {}, events);
    }();
    QVERIFY(last);
    QCOMPARE(last->steps, std::int64_t{100});
    const LiveCounts stated = *store.run(outcome.id).live;
    QCOMPARE(last->forwards, stated.forget + stated.validation + stated.test + stated.retain);
    QVERIFY2(last->forwards <= passesOfAStep * last->steps, qPrintable(QString::number(last->forwards)));
    QCOMPARE(stated.retain, std::int64_t{66}); // of 140: (3 x 100 - 100) / 3
}

void TestLiveSets::samplesAreStated()
{
    std::vector<LiveCounts> told;
    RunEvents events;
    events.liveSetsDrawn = [&told](const LiveCounts& counts) { told.push_back(counts); };
    Plan plan = m_lab->plan;
    plan.pgu.epochs = 1;
    plan.live = {60, 20, true};
    RunOptions options;
    options.mostBfloat16Points = 100.0; // however few the samples are
    QTemporaryDir home;
    RunStore store(home.filePath("runs.sqlite").toStdString());
    runExperiment(*openExperiment(plan), store, options, {}, events);
    const LiveCounts wanted{40, 20, 20, 60, true};
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY(told.front() == wanted);
    QCOMPARE(liveCountsSentence(wanted),
             std::string("Errors after each epoch are of 40 forget, 20 validation, 20 test and 60 retain samples, "
                         "in bfloat16; the final ones are of all, in float32"));
    told.clear();
    plan.live = {0, 0, false};
    runExperiment(*openExperiment(plan), store, options, {}, events);
    QVERIFY(told.empty());
    plan.live.bfloat16 = true;
    runExperiment(*openExperiment(plan), store, options, {}, events);
    QVERIFY(!told.empty());
}

/// So that a run can be resumed, and read, without knowing how this version settles them.
void TestLiveSets::logHoldsTheNumbers()
{
    Plan plan = m_lab->plan;
    plan.pgu.epochs = 1;
    plan.live = {};
    QTemporaryDir home;
    RunStore store(home.filePath("runs.sqlite").toStdString());
    const RunOutcome outcome = runExperiment(*openExperiment(plan), store, {}, {});
    const Plan logged = planFromJson(store.run(outcome.id).summary.header.plan);
    QCOMPARE(logged.live.retainImages, std::optional(fewestLive));
    QCOMPARE(logged.live.testImages, std::optional(fewestLive));
}

void TestLiveSets::bfloat16KeepsPredictions()
{
    const auto experiment = openExperiment(m_lab->plan);
    const LiveSets sets(*experiment, torch::kCPU);
    const auto network = copyNetwork(*experiment->model, torch::kCPU);
    const Predictions exact = predict(*network, sets.retain, {}, "evaluation");
    const Predictions quick = predict(*network, sets.retain, {}, "evaluation", Precision::Bfloat16);
    QCOMPARE(quick.logits.scalar_type(), torch::kFloat32);
    QVERIFY(!torch::equal(quick.logits, exact.logits)); // it did compute in another precision
    const double largest = exact.logits.abs().max().item<double>();
    QVERIFY((quick.logits - exact.logits).abs().max().item<double>() < 0.02 * largest);
    // Only where two classes are as good as equal may another one win.
    const torch::Tensor top = std::get<0>(exact.logits.topk(2, 1));
    const torch::Tensor clear = (top.select(1, 0) - top.select(1, 1)) > 0.04 * largest;
    QVERIFY(clear.sum().item<std::int64_t>() > 40);
    QVERIFY(torch::equal(quick.logits.argmax(1).masked_select(clear), exact.logits.argmax(1).masked_select(clear)));
    // and it ends with the guard
    QVERIFY(torch::equal(predict(*network, sets.retain, {}, "evaluation").logits, exact.logits));
}

void TestLiveSets::gapIsThatOfTheErrors()
{
    const auto predictions = [](const std::vector<float>& logits, const std::vector<std::int64_t>& labels) {
        return Predictions{torch::tensor(logits).view({-1, 2}), torch::tensor(labels, torch::kInt64)};
    };
    PrecisionGap gap;
    gap.add(predictions({}, {}), predictions({}, {})); // such as the retained samples of a request file
    QCOMPARE(gap.samples, std::int64_t{0});
    // The first sample becomes wrong and the third one right: the error stays.
    gap.add(predictions({2, 1, 2, 1, 1, 2, 1, 2}, {0, 0, 0, 1}), predictions({1, 2, 2, 1, 2, 1, 1, 2}, {0, 0, 0, 1}));
    QCOMPARE(gap.samples, std::int64_t{4});
    QCOMPARE(gap.changed, std::int64_t{2});
    QCOMPARE(gap.errorPoints, 0.0);
    gap.add(predictions({2, 1, 2, 1}, {0, 0}), predictions({1, 2, 2, 1}, {0, 0}));
    gap.add(predictions({2, 1}, {0}), predictions({3, 1}, {0}));
    QCOMPARE(gap.samples, std::int64_t{7});
    QCOMPARE(gap.changed, std::int64_t{3});
    QCOMPARE(gap.errorPoints, 50.0);
}

void TestLiveSets::bfloat16IsLeftWhereAnErrorChanges()
{
    Plan plan = m_lab->plan;
    plan.pgu.epochs = 2;
    QTemporaryDir home;
    RunStore store(home.filePath("runs.sqlite").toStdString());
    const RunOutcome exact = runExperiment(*openExperiment(plan), store);
    plan.live.bfloat16 = true;
    std::vector<std::string> notices;
    JobContext context;
    context.notice = [&notices](const Sentence& sentence) { notices.push_back(sentence.text()); };
    const auto told = [&notices](const std::string& text) {
        return std::ranges::any_of(
            notices, [&text](const std::string& notice) { return notice.find(text) != std::string::npos; });
    };
    RunOptions options;
    options.mostBfloat16Points = -1.0; // no gap is as small
    const RunOutcome left = runExperiment(*openExperiment(plan), store, options, context);
    QVERIFY(told("measured in float32 from epoch 0 on"));
    QVERIFY(!told("measured in bfloat16"));
    QCOMPARE(store.run(left.id).live->bfloat16, false);
    requireSameCurve(left.epochs, exact.epochs);
    QCOMPARE(left.epochs.back().outputChange, exact.epochs.back().outputChange);

    notices.clear();
    options.mostBfloat16Points = 100.0;
    const RunOutcome quick = runExperiment(*openExperiment(plan), store, options, context);
    QVERIFY(told("measured in bfloat16") && !told("measured in float32 from"));
    QCOMPARE(store.run(quick.id).live->bfloat16, true);
    QVERIFY(quick.epochs.back().outputChange != exact.epochs.back().outputChange);

    // What goes on from a run that left it begins without it; one that never asked for it says nothing of it.
    const auto isLookedAtSo = [&](RunId run) {
        return store.run(branchRun(*openExperiment(plan), run, 1, store, options, context).id).live->bfloat16;
    };
    QVERIFY(!isLookedAtSo(left.id));
    QVERIFY(isLookedAtSo(exact.id));
}

/// A model is sure of itself before it forgets. Afterwards its classes may be as good as equal.
void TestLiveSets::bfloat16IsLeftInALaterEpoch()
{
    Plan plan = m_lab->plan;
    plan.live = {60, 20, true};
    const auto experiment = openExperiment(plan);
    std::vector<std::string> notices;
    JobContext context;
    context.notice = [&notices](const Sentence& sentence) { notices.push_back(sentence.text()); };
    LiveEvaluation live(*experiment, context, 60.0);
    live.comparePrecisions(0);
    QVERIFY(live.sets().bfloat16);
    const auto network = copyNetwork(*experiment->start(), torch::kCPU);
    QCOMPARE(live.measure(*network, {}).outputChange, std::optional(0.0));

    // All classes are one in bfloat16, and the first of them wins; in float32 it is the last. All that is to be
    // forgotten is of the first.
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor factors = 1.0 + 1e-4 * torch::arange(4, torch::kFloat32);
        torch::Tensor& weight = network->layers().back().layer->weightTensor();
        weight.copy_(factors.unsqueeze(1).expand_as(weight));
        network->parameters().back().zero_();
    }
    EpochFigures figures;
    figures.epoch = 3; // is not compared
    QVERIFY(live.measure(*network, figures).forgetErrorPercent < 20.0);
    QVERIFY(live.sets().bfloat16);
    figures.epoch = 4;
    const EpochFigures exact = live.measure(*network, figures);
    QVERIFY(exact.forgetErrorPercent > 80.0);
    QVERIFY(!live.sets().bfloat16);
    QCOMPARE(notices.size(), std::size_t{2});
    QVERIFY2(notices.back().find("measured in float32 from epoch 4 on") != std::string::npos, notices.back().c_str());
    // The change of outputs is from float32, too.
    LiveEvaluation plain(*experiment, context, 60.0);
    plain.useFloat32();
    plain.measure(*copyNetwork(*experiment->start(), torch::kCPU), {});
    QCOMPARE(exact.outputChange, plain.measure(*network, figures).outputChange);
}

namespace {

/// A model that takes all samples for one class: of its parameters, the output's biases alone are not zero.
void saveConstantModel(const Model& like, const std::vector<float>& biases, const std::string& file)
{
    const torch::NoGradGuard noGrad;
    const auto network = copyNetwork(like, torch::kCPU);
    for (const torch::Tensor& parameter : network->parameters())
        parameter.zero_();
    network->parameters().back().copy_(torch::tensor(biases));
    Model model = like.clone();
    storeWeights(*network, model);
    model.save(file);
}

} // namespace

void TestLiveSets::bfloat16EndsNoRunUncompared_data()
{
    QTest::addColumn<StopRuleKind>("rule");
    QTest::addColumn<int>("epochs");
    QTest::newRow("crossing") << StopRuleKind::Crossing << 5;
    QTest::newRow("match") << StopRuleKind::Match << 5;
    QTest::newRow("last epoch") << StopRuleKind::Epochs << 3;
}

/// Of numbers from 512 on, bfloat16 knows every fourth. 514.2 is 516 in it, and as soon as that falls below 514, all
/// classes are one, of which the first wins; in float32 the second still does. It does so in epoch 3: a step lowers
/// that bias by 0.5 (0.9 - p) and raises the others, p being the softmax of the second class. It is 514.125, 514.04 and
/// 513.945 after three of them.
void TestLiveSets::bfloat16EndsNoRunUncompared()
{
    QFETCH(StopRuleKind, rule);
    QFETCH(int, epochs);
    const auto trained = openExperiment(m_lab->plan);
    saveConstantModel(*trained->model, {512.0F, 514.2F, 512.0F, 512.0F}, m_lab->path("second.safetensors"));
    saveConstantModel(*trained->model, {512.0F, 512.0F, 513.0F, 512.0F}, m_lab->path("third.safetensors"));
    Plan plan = m_lab->plan;
    plan.model.file = "second.safetensors";
    plan.retrained = {{.file = "third.safetensors", .architecture = "", .hash = ""}};
    plan.forget = {"1:36", "2:4"};
    plan.method = "gradient-ascent";
    plan.methodSettings[plan.method] = {
        {"epochs", static_cast<double>(epochs)}, {"learning_rate", 0.5}, {"momentum", 0.0}, {"weight_decay", 0.0}};
    plan.stop.kind = rule;
    plan.attacks = {"confidence"};
    plan.live = {60, 0, true};
    std::vector<double> targets;
    RunEvents events;
    events.evaluated = [&targets](const Evaluation& evaluation) {
        if (evaluation.sampled)
            targets.push_back(evaluation.forget.percent());
    };
    std::string told;
    JobContext context;
    context.notice = [&told](const Sentence& sentence) { told += sentence.text() + '\n'; };
    RunOptions options;
    options.mostBfloat16Points = 50.0;
    QTemporaryDir home;
    RunStore store(home.filePath("runs.sqlite").toStdString());
    const RunOutcome outcome = runExperiment(*openExperiment(plan), store, options, context, events);

    // Where all are of the first class, no forget sample is right: either rule would have ended the run.
    QVERIFY2(told.find("measured in float32 from epoch 3 on") != std::string::npos, told.c_str());
    QCOMPARE(outcome.epochs.size(), static_cast<std::size_t>(epochs) + 1);
    for (const EpochFigures& figures : outcome.epochs)
        QCOMPARE(figures.forgetErrorPercent, 10.0);
    QCOMPARE(store.run(outcome.id).live->bfloat16, false);
    // What match aims at is measured anew.
    QCOMPARE(targets.size(), std::size_t{2});
    QCOMPARE(targets.front(), 100.0);
    QCOMPARE(targets.back(), 90.0);
}

QTEST_GUILESS_MAIN(TestLiveSets)
#include "test_live_sets.moc"
