// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/experiment/forget_distance.h"
#include "core/experiment/sweep_run.h"
#include "core/model/network.h"
#include "laboratory.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace unlearn;
using namespace unlearn::test;

namespace {

const std::vector<std::string> layers{"stem", "block.0", "block.1", "blocks", "head"};

Plan smallPlan()
{
    Plan plan;
    plan.name = "a plan";
    plan.data = "synthetic";
    plan.model.file = "model.safetensors";
    plan.gamma = 0.6;
    plan.layerGamma = {{"head", 0.5}};
    plan.seed = 4;
    return plan;
}

Error refusal(const Plan& plan, const Sweep& sweep)
{
    return thrownBy([&] { sweepPoints(plan, sweep, layers); });
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<Laboratory>(); }
    void listsAreTakenInTheirOrder();
    void otherLayersKeepTheirThreshold();
    void drawsAreInRangeAndTheSameAgain();
    void tagsTellSweepsApart();
    void whatCanNotBeSweptIsRefused();
    void spectrumIsMadeOnceAndFinishedRunsAreTaken();
    void stoppedSweepGoesOnToTheSameCurves();
    void stopBeforeTheFirstRunLeavesNoTrace();
    void divergedPointsDoNotEndASweep();
    void seedsThatDrawSamplesHaveTheirOwnSpectrum();
    void pointsShareTheHalvesOfTheirSample_data();
    void pointsShareTheHalvesOfTheirSample();

private:
    std::shared_ptr<const Experiment> open(const Plan& plan) const { return openExperiment(plan, testContext()); }
    std::string log(const char* name) const { return m_lab->path(name); }

    std::unique_ptr<Laboratory> m_lab;
};

void TestSweep::listsAreTakenInTheirOrder()
{
    const auto points = sweepPoints(smallPlan(), {.gammas = {0.9, 0.5}, .seeds = {7, 4}}, layers);
    QCOMPARE(points.size(), std::size_t{4});
    QCOMPARE(points[0].number, 1);
    QCOMPARE(points[3].number, 4);
    QCOMPARE(points[0].title, "gamma 0.9, seed 7");
    QCOMPARE(points[3].title, "gamma 0.5, seed 4");
    QCOMPARE(points[1].plan.seed, std::uint64_t{7});
    for (const std::string& layer : layers) // the head's own threshold, too
        QCOMPARE(points[1].plan.gammaOf(layer), 0.5);
    const auto alone = sweepPoints(smallPlan(), {.gammas = {0.9}}, layers);
    QCOMPARE(alone[0].plan.seed, std::uint64_t{4});
    QCOMPARE(alone[0].title, "gamma 0.9");
}

void TestSweep::otherLayersKeepTheirThreshold()
{
    const auto points = sweepPoints(smallPlan(), {.gammas = {0.9}, .layer = "block"}, layers);
    QCOMPARE(points[0].plan.gammaOf("block.0"), 0.9);
    QCOMPARE(points[0].plan.gammaOf("block.1"), 0.9);
    QCOMPARE(points[0].plan.gammaOf("blocks"), 0.6); // its name only looks like it
    QCOMPARE(points[0].plan.gammaOf("stem"), 0.6);
    QCOMPARE(points[0].plan.gammaOf("head"), 0.5);
    QCOMPARE(points[0].title, "gamma 0.9 in block");
    QCOMPARE(sweptLayers({.layer = "block.1"}, layers), std::vector<std::string>{"block.1"});
}

void TestSweep::drawsAreInRangeAndTheSameAgain()
{
    const Sweep each{.draws = GammaDraws{.count = 40, .low = 0.7, .high = 0.95, .seed = 3}};
    const auto points = sweepPoints(smallPlan(), each, layers);
    const auto again = sweepPoints(smallPlan(), each, layers);
    QCOMPARE(points.size(), std::size_t{40});
    std::set<double> seen;
    double sum = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        QVERIFY(points[i].plan == again[i].plan);
        for (const std::string& layer : layers) {
            const double gamma = points[i].plan.gammaOf(layer);
            QVERIFY(gamma >= 0.7 && gamma <= 0.95);
            QVERIFY(std::abs(gamma * 1e4 - std::round(gamma * 1e4)) < 1e-6);
            seen.insert(gamma);
            sum += gamma;
        }
    }
    QVERIFY(seen.size() > 180); // of 200
    // The mean of 200 uniform draws: its standard deviation is 0.25 / sqrt(12 * 200) = 0.005.
    QVERIFY2(std::abs(sum / 200.0 - 0.825) < 0.02, std::to_string(sum / 200.0).c_str());
    Sweep other = each;
    other.draws->seed = 4;
    QVERIFY(sweepPoints(smallPlan(), other, layers)[0].plan != points[0].plan);

    Sweep together = each;
    together.draws->perLayer = false;
    for (const SweepPoint& point : sweepPoints(smallPlan(), together, layers)) {
        QVERIFY(point.plan.layerGamma.empty());
        QVERIFY(point.title.starts_with("gamma 0."));
    }
    QCOMPARE(points[2].title, "draw 3");
}

void TestSweep::tagsTellSweepsApart()
{
    const Sweep sweep{.gammas = {0.9, 0.5}};
    const std::string tag = sweepTag(smallPlan(), sweep);
    QCOMPARE(tag.size(), std::size_t{14});
    QVERIFY(tag.starts_with("sweep-"));
    QCOMPARE(sweepTag(smallPlan(), sweep), tag);
    QVERIFY(sweepTag(smallPlan(), {.gammas = {0.9}}) != tag);
    Plan plan = smallPlan();
    plan.pgu.epochs = 3;
    QVERIFY(sweepTag(plan, sweep) != tag);
    QCOMPARE(sweepToJson(sweep), R"({"gammas":[0.9,0.5]})");
    QCOMPARE(sweepToJson({.draws = GammaDraws{.count = 2, .low = 0.5, .high = 1.0, .seed = 1}, .layer = "l"}),
             R"({"random":{"count":2,"low":0.5,"high":1.0,"seed":1,"per_layer":true},"layer":"l"})");
}

void TestSweep::whatCanNotBeSweptIsRefused()
{
    QCOMPARE(refusal(smallPlan(), {}).context().field, "gammas");
    QCOMPARE(refusal(smallPlan(), {.gammas = {0.5}, .draws = GammaDraws{.count = 1}}).context().found, "both");
    QCOMPARE(refusal(smallPlan(), {.gammas = {0.5, 1.5}}).context().found, "1.5");
    QCOMPARE(refusal(smallPlan(), {.gammas = {std::nan("")}}).context().field, "gammas");
    QCOMPARE(refusal(smallPlan(), {.gammas = {0.5, 0.5}}).context().found, "0.5 again");
    QCOMPARE(refusal(smallPlan(), {.gammas = {0.5}, .seeds = {1, 1}}).context().field, "seeds");
    QCOMPARE(refusal(smallPlan(), {.draws = GammaDraws{.count = 0}}).context().field, "random");
    QCOMPARE(refusal(smallPlan(), {.draws = GammaDraws{.count = 1, .low = 0.9, .high = 0.8}}).context().field, "range");
    const Error layer = refusal(smallPlan(), {.gammas = {0.5}, .layer = "tail"});
    QVERIFY(layer.code() == ErrorCode::UnknownName);
    QCOMPARE(layer.context().expected, "one of stem, block.0, block.1, blocks, head");
    Plan plan = smallPlan();
    plan.method = "fine-tune";
    QCOMPARE(refusal(plan, {.gammas = {0.5}}).context().field, "method");
    plan = smallPlan();
    plan.requests = {{"0:1"}, {"1:1"}};
    QCOMPARE(refusal(plan, {.gammas = {0.5}}).context().field, "requests");
    std::vector<std::uint64_t> seeds(101);
    std::iota(seeds.begin(), seeds.end(), std::uint64_t{0});
    QCOMPARE(refusal(smallPlan(), {.draws = GammaDraws{.count = 100}, .seeds = seeds}).context().found, "10100");
}

void TestSweep::spectrumIsMadeOnceAndFinishedRunsAreTaken()
{
    RunStore store(log("once.sqlite"));
    int grams = 0;
    JobContext context = testContext();
    context.progress = [&](const Progress& progress) {
        grams += progress.share == 1.0 && std::string(progress.phase) == "eigen" ? 1 : 0;
    };
    SweepEvents events;
    std::vector<std::string> begun;
    events.pointBegan = [&](const SweepPoint& point, int points) {
        QCOMPARE(points, 3);
        begun.push_back(point.title);
    };
    std::vector<RunId> started;
    events.run.started = [&](RunId run) { started.push_back(run); };
    const auto experiment = open(m_lab->plan);
    const SweepOutcome outcome = runSweep(experiment, {.gammas = {0.4, 0.7, 0.9}}, store, {}, context, events);
    const int eigenproblems = grams;
    QVERIFY(!outcome.stopped);
    QCOMPARE(outcome.runs.size(), std::size_t{3});
    QCOMPARE(started.size(), std::size_t{3});
    QCOMPARE(begun, (std::vector<std::string>{"gamma 0.4", "gamma 0.7", "gamma 0.9"}));
    for (const SweepRun& run : outcome.runs) {
        const RunDetails logged = store.run(run.run);
        QVERIFY(!run.taken && run.state == RunState::Finished);
        QCOMPARE(logged.summary.tags, outcome.tag);
        QCOMPARE(logged.summary.header.name, "a test, " + run.point.title);
        QCOMPARE(logged.layers.front().gamma, run.point.plan.gamma);
        QVERIFY(!logged.seconds.contains("gram")); // made before, for all of them
        QVERIFY(forgetDistance(logged).has_value());
    }

    // Again: nothing to do. With one more: that one alone.
    grams = 0;
    started.clear();
    const SweepOutcome again = runSweep(experiment, {.gammas = {0.4, 0.7, 0.9}}, store, {}, context, events);
    QVERIFY(started.empty() && grams == 0);
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(again.runs[i].taken && again.runs[i].run == outcome.runs[i].run);
    const SweepOutcome more = runSweep(experiment, {.gammas = {0.8, 0.9, 0.4}}, store, {}, context, events);
    QCOMPARE(started.size(), std::size_t{1});
    QVERIFY(!more.runs[0].taken && more.runs[1].taken && more.runs[2].taken);
    QCOMPARE(more.runs[2].run, outcome.runs[0].run);
    QVERIFY(grams <= eigenproblems);

    // A single run is the same as the point of a sweep.
    Plan plan = m_lab->plan;
    plan.gamma = 0.7;
    RunStore other(log("single.sqlite"));
    requireSameCurve(runExperiment(*open(plan), other, {}, testContext()).epochs,
                     store.run(outcome.runs[1].run).epochs);
}

void TestSweep::stoppedSweepGoesOnToTheSameCurves()
{
    const Sweep sweep{.gammas = {0.5, 0.8}};
    const auto experiment = open(m_lab->plan);
    RunStore undisturbed(log("undisturbed.sqlite"));
    const SweepOutcome expected = runSweep(experiment, sweep, undisturbed, {}, testContext());

    RunStore store(log("stopped.sqlite"));
    std::stop_source stop;
    JobContext context = testContext();
    context.stop = stop.get_token();
    SweepEvents events;
    int runs = 0;
    events.run.started = [&](RunId) { ++runs; };
    events.run.epochDone = [&](const EpochFigures& epoch) {
        if (runs == 2 && epoch.epoch == 3)
            stop.request_stop();
    };
    const SweepOutcome stopped = runSweep(experiment, sweep, store, {}, context, events);
    QVERIFY(stopped.stopped);
    QCOMPARE(stopped.runs.size(), std::size_t{2});
    QVERIFY(stopped.runs[1].state == RunState::Cancelled);
    const std::size_t reached = store.run(stopped.runs[1].run).epochs.size();
    QVERIFY(reached >= 4 && reached < 9);

    const SweepOutcome resumed = runSweep(experiment, sweep, store, {}, testContext());
    QVERIFY(!resumed.stopped && resumed.runs[0].taken && !resumed.runs[1].taken);
    QCOMPARE(resumed.runs[1].run, stopped.runs[1].run);
    QCOMPARE(store.runs().size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        requireSameCurve(store.run(resumed.runs[i].run).epochs, undisturbed.run(expected.runs[i].run).epochs);
}

void TestSweep::stopBeforeTheFirstRunLeavesNoTrace()
{
    RunStore store(log("early.sqlite"));
    std::stop_source stop;
    JobContext context = testContext();
    context.stop = stop.get_token();
    context.progress = [&](const Progress& progress) {
        if (std::string(progress.phase) == "gram")
            stop.request_stop();
    };
    const SweepOutcome outcome = runSweep(open(m_lab->plan), {.gammas = {0.5}}, store, {}, context);
    QVERIFY(outcome.stopped && outcome.runs.empty());
    QVERIFY(store.runs().empty());
}

void TestSweep::divergedPointsDoNotEndASweep()
{
    RunStore store(log("diverged.sqlite"));
    // Its last layer's outputs overflow; the inputs that spectra are made from do not.
    auto experiment = std::make_shared<Experiment>(*open(m_lab->plan));
    const auto network = copyNetwork(*experiment->model, torch::kCPU);
    Model broken = experiment->model->clone();
    {
        const torch::NoGradGuard noGrad;
        network->layers().back().layer->weightTensor().mul_(1e38F).mul_(1e38F);
    }
    storeWeights(*network, broken);
    experiment->model = std::make_shared<const Model>(std::move(broken));
    std::string told;
    JobContext context = testContext();
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    const SweepOutcome outcome = runSweep(experiment, {.gammas = {0.5, 0.9}}, store, {}, context);
    QCOMPARE(outcome.runs.size(), std::size_t{2});
    for (const SweepRun& run : outcome.runs) {
        QVERIFY(run.state == RunState::Failed && !run.taken);
        QVERIFY(store.run(run.run).summary.state == RunState::Failed);
    }
    QVERIFY(outcome.runs[0].run != outcome.runs[1].run);
    QVERIFY2(told.find("goes on with its next point") != std::string::npos, told.c_str());
}

void TestSweep::seedsThatDrawSamplesHaveTheirOwnSpectrum()
{
    RunStore store(log("seeds.sqlite"));
    Plan plan = m_lab->plan;
    plan.forget = {"random:30"};
    plan.pgu.epochs = 2;
    const SweepOutcome outcome =
        runSweep(open(plan), {.gammas = {0.5, 0.7}, .seeds = {1, 2}}, store, {}, testContext());
    QCOMPARE(outcome.runs.size(), std::size_t{4});
    const auto forgotten = [&](std::size_t i) { return store.run(outcome.runs[i].run).summary.header.forgetHash; };
    QCOMPARE(forgotten(0), forgotten(1));
    QCOMPARE(forgotten(2), forgotten(3));
    QVERIFY(forgotten(0) != forgotten(2));
    QCOMPARE(store.run(outcome.runs[2].run).summary.header.seed, std::uint64_t{2});
    Plan single = plan;
    single.gamma = 0.5;
    single.seed = 2;
    RunStore other(log("seed.sqlite"));
    requireSameCurve(runExperiment(*open(single), other, {}, testContext()).epochs,
                     store.run(outcome.runs[2].run).epochs);
}

void TestSweep::pointsShareTheHalvesOfTheirSample_data()
{
    QTest::addColumn<PguMoment>("moment");
    QTest::addColumn<std::vector<std::uint64_t>>("seeds");
    QTest::addColumn<int>("samples");
    QTest::newRow("retained") << PguMoment::Retained << std::vector<std::uint64_t>{} << 1;
    QTest::newRow("full") << PguMoment::Full << std::vector<std::uint64_t>{} << 1;
    QTest::newRow("two seeds") << PguMoment::Retained << std::vector<std::uint64_t>{4, 5} << 2;
}

/// Halves do not depend on gamma: they are made and taken apart once, and compared at each point's k.
void TestSweep::pointsShareTheHalvesOfTheirSample()
{
    QFETCH(PguMoment, moment);
    QFETCH(std::vector<std::uint64_t>, seeds);
    QFETCH(int, samples);
    const std::string name = std::string("halves-") + QTest::currentDataTag() + ".sqlite";
    RunStore store(log(name.c_str()));
    Plan plan = m_lab->plan;
    plan.spectrumImages = 100;
    plan.pgu.moment = moment;
    plan.pgu.epochs = 1;
    int halves = 0, layers = 0;
    JobContext context = testContext();
    context.progress = [&](const Progress& progress) {
        const std::string phase = progress.phase;
        halves += phase == "gram-halves" && progress.share == 1.0 ? 1 : 0;
        layers += phase == "eigen-halves" ? 1 : 0;
    };
    const SweepOutcome outcome = runSweep(open(plan), {.gammas = {0.5, 0.9}, .seeds = seeds}, store, {}, context);
    QCOMPARE(halves, 2 * samples);
    QVERIFY2(layers > 0 && layers <= 3 * samples, std::to_string(layers).c_str());

    for (const SweepRun& point : outcome.runs) {
        RunStore other(log(("own-" + name).c_str()));
        const RunDetails shared = store.run(point.run);
        const RunDetails own = other.run(runExperiment(*open(point.point.plan), other, {}, testContext()).id);
        QCOMPARE(shared.subsampling.size(), std::size_t{3});
        QCOMPARE(own.subsampling.size(), shared.subsampling.size());
        for (std::size_t i = 0; i < shared.subsampling.size(); ++i) {
            QVERIFY(std::abs(shared.subsampling[i].largestAngle - own.subsampling[i].largestAngle) < 1e-6);
            QVERIFY(std::abs(shared.subsampling[i].energyError - own.subsampling[i].energyError) < 1e-9);
        }
    }
    QVERIFY(store.run(outcome.runs.front().run).subsampling != store.run(outcome.runs.back().run).subsampling);
}

QTEST_GUILESS_MAIN(TestSweep)
#include "test_sweep.moc"
