// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/evaluate/predictions.h"
#include "core/experiment/live_sets.h"
#include "core/experiment/run.h"
#include "core/model/network.h"
#include "laboratory.h"

#include <QTest>

using namespace unlearn;
using namespace unlearn::test;

class TestLiveSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<Laboratory>(); }
    void costsNoMoreThanTheSteps();
    void samplesAreStated();
    void logHoldsTheNumbers();
    void bfloat16KeepsPredictions();

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
    const LiveOptions small = settled("random:10"); // a curve of a handful says nothing
    QCOMPARE(*small.testImages, std::int64_t{200});
    QCOMPARE(*small.retainImages, std::int64_t{200});
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

void TestLiveSets::samplesAreStated()
{
    std::vector<LiveCounts> told;
    RunEvents events;
    events.liveSetsDrawn = [&told](const LiveCounts& counts) { told.push_back(counts); };
    Plan plan = m_lab->plan;
    plan.pgu.epochs = 1;
    plan.live = {60, 20, true};
    QTemporaryDir home;
    RunStore store(home.filePath("runs.sqlite").toStdString());
    runExperiment(*openExperiment(plan), store, {}, {}, events);
    const LiveCounts wanted{40, 20, 20, 60, true};
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY(told.front() == wanted);
    QCOMPARE(liveCountsSentence(wanted),
             std::string("Errors after each epoch are of 40 forget, 20 validation, 20 test and 60 retain samples, "
                         "in bfloat16; the final ones are of all, in float32"));
    told.clear();
    plan.live = {0, 0, false};
    runExperiment(*openExperiment(plan), store, {}, {}, events);
    QVERIFY(told.empty());
    plan.live.bfloat16 = true;
    runExperiment(*openExperiment(plan), store, {}, {}, events);
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
    QCOMPARE(logged.live.retainImages, std::optional<std::int64_t>(200));
    QCOMPARE(logged.live.testImages, std::optional<std::int64_t>(200));
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

QTEST_GUILESS_MAIN(TestLiveSets)
#include "test_live_sets.moc"
