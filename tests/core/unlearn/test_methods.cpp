// SPDX-License-Identifier: GPL-3.0-or-later
// What every method owes a run, whatever it does.
#include "method_bench.h"

#include "core/error.h"
#include "core/unlearn/fine_tune/fine_tune_options.h"
#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/random_labels/random_labels_method.h"
#include "core/unlearn/retrain/retrain_options.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace unlearn;
using namespace unlearn::test;

class TestMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void epochsRepeat_data() { methods(); }
    void epochsRepeat();
    void resumedIsUndisturbed_data() { methods(); }
    void resumedIsUndisturbed();
    void stopIsHeard_data() { methods(); }
    void stopIsHeard();
    void stepsAreTold_data() { methods(); }
    void stepsAreTold();
    void divergenceIsTold_data() { methods(); }
    void divergenceIsTold();
    void settledLayersAreAllOfThem_data() { methods(); }
    void settledLayersAreAllOfThem();
    void whatIsMissingIsRefused();
    void normsAndBiasesMove();
    void aSingleForgetSampleIsEnough();
    void randomLabelsAreUniform();
    void catalogueIsSound();
    void stopRuleGoesWithTheMethod();
    void standardsAreThoseOfThePublishedCode();
    void standardsOfProjectedGradientsAreThePublishedOnes();
    void settingsAreReadAndChecked();
    void fineTuneStepIsSgd();
    void randomLabelsStepIsTowardsTheDrawnOnes();
    void ascentIsDescentTurnedRound();

private:
    static void methods();
};

/// Those that step on the whole model; those with a spectrum have tests of their own.
void TestMethods::methods()
{
    QTest::addColumn<std::string>("name");
    for (const MethodKind& kind : methodKinds()) {
        if (!kind.usesSpectrum)
            QTest::newRow(kind.name.c_str()) << kind.name;
    }
}

void TestMethods::epochsRepeat()
{
    QFETCH(std::string, name);
    std::vector<std::string> hashes;
    std::vector<double> losses;
    for (const std::uint64_t seed : {1U, 1U, 2U}) {
        MethodBench bench(name, "smallvgg", 100); // has dropout and norms
        bench.plan.seed = seed;
        torch::manual_seed(hashes.size()); // what went before must not matter
        losses.push_back(bench.method()->runEpoch(1, {}));
        hashes.push_back(bench.hash());
    }
    QCOMPARE(hashes[0], hashes[1]);
    QCOMPARE(losses[0], losses[1]);
    QVERIFY(hashes[0] != MethodBench(name, "smallvgg", 100).hash());
    if (MethodBench(name).method()->hasState()) // else nothing is trained, and the seed may draw batches alone
        QVERIFY(hashes[0] != hashes[2]);
}

/// Weights and state given to a new object, as after a restart of the process.
void TestMethods::resumedIsUndisturbed()
{
    QFETCH(std::string, name);
    MethodBench undisturbed(name, "smallcnn", 100);
    const auto method = undisturbed.method();
    method->runEpoch(1, {});
    const MethodState state = method->state();
    Model reached = undisturbed.original.clone();
    storeWeights(*undisturbed.network, reached);
    QCOMPARE(state.empty(), !method->hasState());
    if (state.empty() && method->epochs() == 1)
        return; // nothing is left to do
    const double loss = method->runEpoch(2, {});

    MethodBench resumed(name, "smallcnn", 100);
    const auto again = resumed.method();
    copyWeights(reached, *resumed.network);
    again->restore(state);
    QCOMPARE(again->runEpoch(2, {}), loss);
    QCOMPARE(resumed.hash(), undisturbed.hash());

    if (state.empty())
        return;
    MethodBench forgetful(name, "smallcnn", 100); // and the state matters
    const auto without = forgetful.method();
    copyWeights(reached, *forgetful.network);
    without->runEpoch(2, {});
    QVERIFY(forgetful.hash() != undisturbed.hash());
}

void TestMethods::stopIsHeard()
{
    QFETCH(std::string, name);
    MethodBench bench(name);
    const auto method = bench.method();
    std::stop_source stop;
    JobContext context;
    context.stop = stop.get_token();
    int steps = 0;
    context.progress = [&](const Progress& progress) {
        QCOMPARE(std::string(progress.phase), std::string("steps"));
        QVERIFY(progress.share > 0.0 && progress.share <= 1.0);
        ++steps;
        stop.request_stop();
    };
    const auto error = errorOf([&] { method->runEpoch(1, context); });
    // A single step is an epoch: then there is nothing left to stop.
    if (error)
        QCOMPARE(error->code(), ErrorCode::Cancelled);
    QCOMPARE(steps, 1);
    MethodBench undisturbed(name);
    int all = 0;
    JobContext counting;
    counting.progress = [&all](const Progress&) { ++all; };
    undisturbed.method()->runEpoch(1, counting);
    QCOMPARE(error.has_value(), all > 1);
}

/// As many as there are reports of progress, and as far.
void TestMethods::stepsAreTold()
{
    QFETCH(std::string, name);
    MethodBench bench(name);
    std::vector<StepFigures> told;
    bench.watch.done = [&told](const StepFigures& figures) { told.push_back(figures); };
    std::vector<double> shares;
    JobContext context;
    context.progress = [&shares](const Progress& progress) { shares.push_back(progress.share); };
    bench.method()->runEpoch(1, context);
    if (name == "ssd" || name == "retrain") { // they have no batches of the forget set
        QVERIFY(told.empty());
        return;
    }
    QCOMPARE(told.size(), shares.size());
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].epoch, 1);
        QCOMPARE(told[i].step, static_cast<std::int64_t>(i) + 1);
        QCOMPARE(static_cast<double>(told[i].samplesDone) / static_cast<double>(told[i].samples), shares[i]);
        QVERIFY(std::isfinite(told[i].loss));
        QVERIFY(told[i].layers.empty()); // nothing is projected
    }
    QCOMPARE(told.back().samplesDone, told.back().samples);
}

void TestMethods::divergenceIsTold()
{
    QFETCH(std::string, name);
    MethodBench bench(name);
    {
        const torch::NoGradGuard noGrad;
        bench.network->parameters()[0].fill_(NAN);
    }
    if (name == "retrain") { // begins with other weights
        bench.set("learning_rate", 900.0);
        bench.set("weight_decay", 900.0);
    }
    const auto error = errorOf([&] {
        const auto method = bench.method();
        for (int epoch = 1; epoch <= 5; ++epoch)
            method->runEpoch(epoch, {});
    });
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::NonFinite);
    QVERIFY(QString(error->what()).contains("epoch"));
}

void TestMethods::settledLayersAreAllOfThem()
{
    QFETCH(std::string, name);
    MethodBench bench(name, "smallcnn", 100);
    const std::vector<RunLayer> layers = bench.method()->layers();
    QCOMPARE(layers.size(), bench.network->layers().size());
    for (const RunLayer& layer : layers) {
        QCOMPARE(layer.gamma, 0.0);
        QCOMPARE(layer.k, std::vector<std::int64_t>{0});
        QVERIFY(layer.d > 0);
    }
}

void TestMethods::whatIsMissingIsRefused()
{
    MethodBench bench("scrub");
    QCOMPARE(thrownBy([&] { makeMethod({bench.plan, *bench.network, bench.forget}); }).code(), ErrorCode::Internal);
    bench.plan.method = "pgu";
    QCOMPARE(thrownBy([&] { bench.method(); }).code(), ErrorCode::Internal);
}

void TestMethods::normsAndBiasesMove()
{
    MethodBench bench("fine-tune", "smallvgg", 100);
    const auto before = bench.weights();
    std::map<std::string, torch::Tensor> buffers;
    for (const auto& item : bench.network->named_buffers())
        buffers.emplace(item.key(), item.value().clone());
    bench.method()->runEpoch(1, {});
    for (const auto& [name, tensor] : bench.weights())
        QVERIFY2(!torch::equal(tensor, before.at(name)), name.c_str());
    for (const auto& item : bench.network->named_buffers())
        QVERIFY2(!torch::equal(item.value(), buffers.at(item.key())), item.key().c_str());
}

void TestMethods::aSingleForgetSampleIsEnough()
{
    for (const char* name : {"gradient-ascent", "random-labels", "scrub", "salun", "ssd", "bad-teacher"}) {
        MethodBench bench(name, "smallcnn", 101);
        bench.forget = ImageBatches(*bench.data, bench.data->train, std::vector<std::int64_t>{0}, torch::kCPU);
        QVERIFY(std::isfinite(bench.method()->runEpoch(1, {})));
    }
}

void TestMethods::randomLabelsAreUniform()
{
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(5);
    const torch::Tensor own = torch::full({40000}, 2, torch::kInt64);
    const torch::Tensor any = torch::bincount(unlearn::randomLabels(own, 4, false, random), {}, 4);
    const torch::Tensor other = torch::bincount(unlearn::randomLabels(own, 4, true, random), {}, 4);
    for (std::int64_t label = 0; label < 4; ++label) {
        QVERIFY(std::abs(any[label].item<double>() - 10000.0) < 500.0);
        QVERIFY(std::abs(other[label].item<double>() - (label == 2 ? 0.0 : 40000.0 / 3.0)) < 500.0);
    }
}

void TestMethods::catalogueIsSound()
{
    QVERIFY(methodKinds().size() >= 10);
    std::set<std::string> names;
    for (const MethodKind& kind : methodKinds()) {
        QVERIFY(names.insert(kind.name).second);
        QVERIFY(!kind.title.empty() && !kind.description.empty() && !kind.source.empty());
        QCOMPARE(kind.usesSpectrum, kind.settings.empty());
        for (const MethodSetting& setting : kind.settings) {
            validateSetting(setting, setting.standard, setting.name);
            QVERIFY(!setting.description.empty());
        }
        Plan plan;
        plan.method = kind.name;
        QVERIFY(plannedEpochs(plan, {}) >= 1);
        QCOMPARE(kind.standardStopRule, kind.usesSpectrum ? StopRuleKind::Crossing : StopRuleKind::Epochs);
    }
    QCOMPARE(Plan().stop.kind, methodKind(Plan().method).standardStopRule);
    const Error error = thrownBy([] { methodKind("forgetting", "--method"); });
    QCOMPARE(error.code(), ErrorCode::UnknownName);
    QVERIFY(error.context().expected.find("bad-teacher") != std::string::npos);
}

void TestMethods::stopRuleGoesWithTheMethod()
{
    const MethodKind& pgu = methodKind("pgu");
    const MethodKind& scrub = methodKind("scrub");
    QCOMPARE(stopRuleAfterChange(StopRuleKind::Crossing, pgu, scrub), StopRuleKind::Epochs);
    QCOMPARE(stopRuleAfterChange(StopRuleKind::Epochs, scrub, pgu), StopRuleKind::Crossing);
    // What is no method's standard, or not of the one before, somebody chose.
    QCOMPARE(stopRuleAfterChange(StopRuleKind::Match, pgu, scrub), StopRuleKind::Match);
    QCOMPARE(stopRuleAfterChange(StopRuleKind::Crossing, scrub, methodKind("salun")), StopRuleKind::Crossing);
    QCOMPARE(stopRuleAfterChange(StopRuleKind::Epochs, pgu, scrub), StopRuleKind::Epochs);
}

/// Numbers read from the publications, not from this program: the notebook large_scale_unlearning of SCRUB's code, the
/// scripts of SalUn's for its method and the baselines FT, GA and RL, the papers of SSD and bad teacher and their code.
void TestMethods::standardsAreThoseOfThePublishedCode()
{
    const std::map<std::string, SettingValues> published{
        {"fine-tune",
         {{"epochs", 10}, {"learning_rate", 0.01}, {"batch_size", 256}, {"momentum", 0.9}, {"weight_decay", 5e-4}}},
        {"gradient-ascent",
         {{"epochs", 5}, {"learning_rate", 1e-4}, {"batch_size", 256}, {"momentum", 0.9}, {"weight_decay", 5e-4}}},
        {"random-labels",
         {{"epochs", 10},
          {"learning_rate", 0.01},
          {"batch_size", 256},
          {"momentum", 0.9},
          {"weight_decay", 5e-4},
          {"exclude_own", 0},
          {"retain", 1}}},
        {"scrub",
         {{"epochs", 3},
          {"max_epochs", 2},
          {"learning_rate", 5e-4},
          {"batch_size", 128},
          {"forget_batch_size", 32},
          {"momentum", 0.9},
          {"weight_decay", 5e-4},
          {"alpha", 0.001},
          {"gamma", 0.99},
          {"temperature", 4}}},
        {"salun",
         {{"epochs", 10},
          {"learning_rate", 0.013},
          {"batch_size", 256},
          {"momentum", 0.9},
          {"weight_decay", 5e-4},
          {"share", 0.5}}},
        {"ssd", {{"alpha", 10}, {"lambda", 1}, {"batch_size", 64}}},
        {"bad-teacher",
         {{"epochs", 1}, {"learning_rate", 1e-4}, {"batch_size", 256}, {"retain_share", 0.3}, {"temperature", 1}}},
    };
    for (const MethodKind& kind : methodKinds()) {
        // Of projected gradients: below. Retraining's are those of a recipe.
        if (kind.settings.empty() || kind.name == "retrain")
            continue;
        const SettingValues found = completeSettings(kind, {});
        QVERIFY2(published.contains(kind.name), kind.name.c_str());
        for (const auto& [setting, value] : published.at(kind.name))
            QVERIFY2(found.contains(setting) && found.at(setting) == value, (kind.name + " " + setting).c_str());
        QCOMPARE(found.size(), published.at(kind.name).size());
    }
}

/// Likewise of projected gradients, whose settings are fields of a plan: sample removal in the published code of arXiv
/// 2312.04095.
void TestMethods::standardsOfProjectedGradientsAreThePublishedOnes()
{
    const Plan plan;
    QCOMPARE(plan.method, std::string("pgu"));
    QCOMPARE(methodKind(plan.method).source, std::string("arXiv 2312.04095"));
    QCOMPARE(plan.gamma, 0.9); // of every layer
    QVERIFY(plan.layerGamma.empty());
    QCOMPARE(plan.threshold.measure, EnergyMeasure::Singular);
    QCOMPARE(plan.threshold.rule, ThresholdRule::Below);
    QCOMPARE(plan.threshold.floorShare, 0.0);
    QCOMPARE(plan.spectrumImages, std::int64_t{0}); // all training images
    QCOMPARE(plan.pgu.startLearningRate, 0.1);
    QCOMPARE(plan.pgu.endLearningRate, 0.01);
    QCOMPARE(plan.pgu.epochs, 100);
    QCOMPARE(plan.pgu.batchSize, 128);
    QCOMPARE(plan.pgu.shuffle, false);
    QCOMPARE(plan.pgu.probabilityOffset, 0.05);
    QCOMPARE(plan.pgu.entropyWeight, 0.2);
    QCOMPARE(plan.pgu.entropy, PguEntropy::AllClasses);
    QCOMPARE(plan.pgu.subspace, PguSubspace::Top); // no control
    QCOMPARE(plan.pgu.moment, PguMoment::Retained);
    QCOMPARE(plan.pgu.layers, PguLayers::All);
    QCOMPARE(plan.stop.kind, StopRuleKind::Crossing);
    QCOMPARE(plan.validationShare, 0.5);
    const Plan read = planFromJson(R"({"version": 1, "data": {"source": "cifar10"}, "model": {"file": "m.pth"}})");
    QCOMPARE(read.pgu, plan.pgu); // what a plan's file does not say
    QCOMPARE(read.threshold, plan.threshold);
    QCOMPARE(read.gamma, plan.gamma);
    QCOMPARE(read.stop, plan.stop);
}

void TestMethods::settingsAreReadAndChecked()
{
    const MethodKind& kind = methodKind("fine-tune");
    QCOMPARE(fineTuneOptions({}).epochs, 10);
    QCOMPARE(fineTuneOptions({{"epochs", 3.0}, {"momentum", 0.0}}).epochs, 3);
    QCOMPARE(completeSettings(kind, {{"epochs", 3.0}}).at("epochs"), 3.0);
    QCOMPARE(completeSettings(kind, {{"epochs", 3.0}}).at("learning_rate"), 0.01);
    QVERIFY(retrainOptions({{"flip", 1.0}}).flip);
    const auto refused = [](const SettingValues& values) {
        return thrownBy([&] { fineTuneOptions(values); }).code() == ErrorCode::ValueOutOfRange;
    };
    QVERIFY(refused({{"epochs", 0.0}}));
    QVERIFY(refused({{"epochs", 2.5}}));
    QVERIFY(refused({{"learning_rate", 0.0}}));
    QVERIFY(refused({{"learning_rate", std::nan("")}}));
    QVERIFY(refused({{"momentum", 1.01}}));
    QCOMPARE(thrownBy([&] { methodSetting(kind, "alpha", "--set"); }).code(), ErrorCode::UnknownName);
}

/// One step of one batch: W - lr (g + wd W), g in float64.
void TestMethods::fineTuneStepIsSgd()
{
    MethodBench bench("fine-tune");
    bench.set("batch_size", 1000);
    bench.set("learning_rate", 0.3);
    bench.set("weight_decay", 0.01);
    const auto before = bench.weights();
    const double loss = bench.method()->runEpoch(1, {});
    const auto wide = copyNetwork(bench.original, torch::kCPU);
    wide->to(torch::kFloat64);
    const torch::Tensor wanted = torch::nn::functional::cross_entropy(
        wide->forward(bench.retain.images(0, bench.retain.count()).to(torch::kFloat64)),
        bench.retain.labels(0, bench.retain.count()));
    wanted.backward();
    QVERIFY(std::abs(loss - wanted.item<double>()) < 1e-5);
    const auto after = bench.weights();
    for (const auto& item : wide->named_parameters()) {
        const torch::Tensor w = before.at(item.key()).to(torch::kFloat64);
        const torch::Tensor step = w - 0.3 * (item.value().grad() + 0.01 * w);
        QVERIFY((after.at(item.key()) - step).abs().max().item<double>() < 1e-5);
    }
}

/// Of one batch: W - lr g, g the gradient towards the labels that the epoch's generator draws after the order, which is
/// that of all samples and changes nothing but which of them a label goes to.
void TestMethods::randomLabelsStepIsTowardsTheDrawnOnes()
{
    MethodBench bench("random-labels");
    bench.set("batch_size", 1000);
    bench.set("learning_rate", 0.3);
    bench.set("weight_decay", 0.0);
    bench.set("retain", 0.0);
    const auto before = bench.weights();
    const double loss = bench.method()->runEpoch(1, {});
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>();
    random.set_current_seed(bench.plan.seed * 1'000'003 + 1);
    const torch::Tensor order = torch::randperm(bench.forget.count(), random, torch::TensorOptions(torch::kInt64));
    const torch::Tensor drawn = unlearn::randomLabels(bench.forget.labels(order), 4, false, random);
    const auto plain = copyNetwork(bench.original, torch::kCPU);
    const torch::Tensor wanted =
        torch::nn::functional::cross_entropy(plain->forward(bench.forget.images(order)), drawn);
    wanted.backward();
    QVERIFY(std::abs(loss - wanted.item<double>()) < 1e-5);
    const auto after = bench.weights();
    for (const auto& item : plain->named_parameters())
        QVERIFY((after.at(item.key()) - before.at(item.key()) + 0.3 * item.value().grad()).abs().max().item<double>()
                < 1e-5);
}

void TestMethods::ascentIsDescentTurnedRound()
{
    MethodBench bench("gradient-ascent");
    bench.set("batch_size", 1000);
    bench.set("learning_rate", 0.3);
    bench.set("weight_decay", 0.0);
    const auto before = bench.weights();
    const double loss = bench.method()->runEpoch(1, {});
    const auto plain = copyNetwork(bench.original, torch::kCPU);
    const torch::Tensor descent = torch::nn::functional::cross_entropy(
        plain->forward(bench.forget.images(0, bench.forget.count())), bench.forget.labels(0, bench.forget.count()));
    descent.backward();
    QVERIFY(std::abs(loss + descent.item<double>()) < 1e-5);
    const auto after = bench.weights();
    for (const auto& item : plain->named_parameters())
        QVERIFY((after.at(item.key()) - before.at(item.key()) - 0.3 * item.value().grad()).abs().max().item<double>()
                < 1e-5);
}

QTEST_GUILESS_MAIN(TestMethods)
#include "test_methods.moc"
