// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/experiment.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/pgu/pgu_method.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/core/test_device.h"

#include <QTest>

#include <cmath>

using namespace unlearn;

namespace {

/// A plan, data and network to take steps on.
struct Bench {
    explicit Bench(const char* architecture = "mlp", std::vector<std::string> forget = {"0:40"})
        : data(test::syntheticDataset(400, 100, 4, {1, 8, 8})),
          model(Model::create({architecture, data->shape, data->classes()}, 3)),
          network(copyNetwork(model, test::testDevice())), forgetSet(selectForgetSet(*data, forget, 0)),
          batches(*data, data->train, forgetSet.indices(), test::testDevice())
    {
        std::vector<std::int64_t> all = drawIndices(data->train.count(), 0, 0);
        full = computeMoments(*network, ImageBatches(*data, data->train, all, test::testDevice()), {}, "gram");
        const SecondMoments forgotten = computeMoments(*network, batches, {}, "gram");
        spectrum = makeSpectrum(full, forgotten, false, {});
        plan.pgu.epochs = 10;
        plan.pgu.batchSize = 16;
    }

    /// Made and prepared, as a run does it.
    std::unique_ptr<Method> method()
    {
        auto made = makeMethod({plan, *network, batches, &spectrum, nullptr, nullptr, watch});
        made->prepare({});
        return made;
    }

    Plan plan;
    StepWatch watch;
    std::shared_ptr<const Dataset> data;
    Model model;
    std::shared_ptr<Network> network;
    ForgetSet forgetSet;
    ImageBatches batches;
    SecondMoments full;
    Spectrum spectrum;
};

std::map<std::string, torch::Tensor> weightsOf(Network& network)
{
    std::map<std::string, torch::Tensor> weights;
    for (const auto& item : network.named_parameters())
        weights.emplace(item.key(), item.value().detach().clone());
    return weights;
}

} // namespace

class TestPguMethod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossIsTheFormula();
    void otherClassesEntropyIsTheFormula();
    void lossGradientEqualsFiniteDifferences_data();
    void lossGradientEqualsFiniteDifferences();
    void stepIsTheFormula();
    void gammaOneSkipsTheLayerAndGammaZeroLeavesTheGradient();
    void onlyWeightMatricesMove();
    void epochDependsOnSeedAndEpochAlone();
    void forgettingRaisesTheForgetLossOnly();
    void divergenceNamesEpochStepAndLayer();
    void stoppingIsHeardAtEachBatch();
    void stepsTellOfTheirEnergies();
    void lookingOnChangesNothing();
    void unknownMethodIsNamed();
};

void TestPguMethod::lossIsTheFormula()
{
    const torch::Tensor logits = torch::tensor({{2.0, 0.5, -1.0}, {0.0, 0.0, 0.0}}, torch::kFloat64);
    const torch::Tensor labels = torch::tensor({0, 2}, torch::kInt64);
    const PguOptions options{.probabilityOffset = 0.05, .entropyWeight = 0.2};
    double sum = 0.0;
    const double rows[2][3] = {{2.0, 0.5, -1.0}, {0.0, 0.0, 0.0}};
    const int own[2] = {0, 2};
    for (int i = 0; i < 2; ++i) {
        double total = 0.0, negativeEntropy = 0.0;
        for (const double value : rows[i])
            total += std::exp(value);
        for (const double value : rows[i])
            negativeEntropy += std::exp(value) / total * std::log(std::exp(value) / total);
        sum += -std::log(1.0 - (std::exp(rows[i][own[i]]) / total - 0.05)) + 0.2 * negativeEntropy;
    }
    QVERIFY(std::abs(unlearningLoss(logits, labels, options).item<double>() - sum / 2.0) < 1e-14);
    // A certain prediction: p_y = 1 leaves the logarithm's argument at the offset.
    const torch::Tensor certain = torch::tensor({{800.0, 0.0, 0.0}}, torch::kFloat64);
    const double loss = unlearningLoss(certain, torch::tensor({0}, torch::kInt64), options).item<double>();
    QVERIFY(std::abs(loss + std::log(0.05)) < 1e-12);
}

void TestPguMethod::otherClassesEntropyIsTheFormula()
{
    const PguOptions options{.probabilityOffset = 0.1, .entropyWeight = 0.2, .entropy = PguEntropy::OtherClasses};
    const torch::Tensor logits = torch::tensor({{0.5, 2.0, -1.0}}, torch::kFloat64);
    const double total = std::exp(0.5) + std::exp(2.0) + std::exp(-1.0), others = std::exp(0.5) + std::exp(-1.0);
    double entropy = 0.0;
    for (const double value : {0.5, -1.0})
        entropy -= std::exp(value) / others * std::log(std::exp(value) / others);
    const double wanted = -std::log(1.0 - (std::exp(2.0) / total - 0.1)) + 0.2 * entropy;
    const double loss = unlearningLoss(logits, torch::tensor({1}, torch::kInt64), options).item<double>();
    QVERIFY(std::abs(loss - wanted) < 1e-14);
}

void TestPguMethod::lossGradientEqualsFiniteDifferences_data()
{
    QTest::addColumn<int>("entropy");
    for (const PguEntropy entropy : {PguEntropy::AllClasses, PguEntropy::OtherClasses})
        QTest::newRow(entropyName(entropy)) << static_cast<int>(entropy);
}

void TestPguMethod::lossGradientEqualsFiniteDifferences()
{
    QFETCH(int, entropy);
    torch::manual_seed(2);
    const torch::Tensor labels = torch::tensor({1, 3, 0}, torch::kInt64);
    const PguOptions options{.entropy = static_cast<PguEntropy>(entropy)};
    torch::Tensor logits = torch::randn({3, 5}, torch::kFloat64).set_requires_grad(true);
    const torch::Tensor gradient = torch::autograd::grad({unlearningLoss(logits, labels, options)}, {logits})[0];
    const torch::NoGradGuard noGrad;
    for (std::int64_t i = 0; i < 15; ++i) {
        torch::Tensor shift = torch::zeros({15}, torch::kFloat64);
        shift[i] = 1e-6;
        const torch::Tensor delta = shift.view({3, 5});
        const double slope =
            (unlearningLoss(logits + delta, labels, options) - unlearningLoss(logits - delta, labels, options))
                .item<double>()
            / 2e-6;
        QVERIFY(std::abs(slope - gradient.flatten()[i].item<double>()) < 1e-8);
    }
}

/// One batch, one step: W - lr (g - (g M) M^T), with M and g made anew in float64.
void TestPguMethod::stepIsTheFormula()
{
    Bench bench;
    bench.plan.gamma = 0.6;
    bench.plan.pgu.batchSize = 64;
    const auto before = weightsOf(*bench.network);
    const auto method = bench.method();
    method->runEpoch(3, {});

    const auto wide = copyNetwork(bench.model, test::testDevice());
    wide->to(torch::kFloat64);
    const torch::Tensor loss = unlearningLoss(wide->forward(bench.batches.images(0, 40).to(torch::kFloat64)),
                                              bench.batches.labels(0, 40), bench.plan.pgu);
    loss.backward();
    const double rate = learningRateAt(bench.plan.pgu, 3);
    const std::vector<NamedLayer> layers = wide->layers();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const torch::Tensor g = layers[i].layer->weightTensor().grad().flatten(1);
        const std::int64_t k = method->layers()[i].k[0];
        QVERIFY(k > 0 && k < g.size(1));
        const torch::Tensor m = bench.spectrum.bases->vectors({i, 0, 0, k}).to(g.device(), torch::kFloat64);
        const torch::Tensor wanted = before.at(layers[i].info.name + ".weight").to(torch::kFloat64)
            - rate * (g - torch::mm(torch::mm(g, m), m.t()));
        const torch::Tensor found = weightsOf(*bench.network).at(layers[i].info.name + ".weight");
        QVERIFY((found - wanted).abs().max().item<double>() < 1e-5);
        QVERIFY((found - before.at(layers[i].info.name + ".weight")).abs().max().item<double>() > 1e-6);
    }
}

void TestPguMethod::gammaOneSkipsTheLayerAndGammaZeroLeavesTheGradient()
{
    Bench bench;
    bench.plan.layerGamma = {{"layers.0", 1.0}, {"layers.2", 0.0}, {"layers.4", 0.5}};
    const auto before = weightsOf(*bench.network);
    const auto method = bench.method();
    QCOMPARE(method->layers()[1].k[0], std::int64_t{0});
    method->runEpoch(1, {});
    const auto after = weightsOf(*bench.network);
    QVERIFY(torch::equal(before.at("layers.0.weight"), after.at("layers.0.weight")));
    QVERIFY(!torch::equal(before.at("layers.2.weight"), after.at("layers.2.weight")));

    bench.plan.layerGamma = {{"layers.0", 1.0}, {"layers.2", 1.0}, {"layers.4", 1.0}};
    const auto frozen = weightsOf(*bench.network);
    bench.method()->runEpoch(1, {});
    for (const auto& [name, tensor] : weightsOf(*bench.network))
        QVERIFY(torch::equal(tensor, frozen.at(name)));
}

void TestPguMethod::onlyWeightMatricesMove()
{
    Bench bench("allcnn");
    bench.plan.gamma = 0.5;
    const auto before = weightsOf(*bench.network);
    std::map<std::string, torch::Tensor> buffers;
    for (const auto& item : bench.network->named_buffers())
        buffers.emplace(item.key(), item.value().clone());
    bench.method()->runEpoch(1, {});
    std::set<std::string> matrices;
    for (const NamedLayer& layer : bench.network->layers())
        matrices.insert(layer.info.name + ".weight");
    for (const auto& [name, tensor] : weightsOf(*bench.network))
        QCOMPARE(torch::equal(tensor, before.at(name)), !matrices.contains(name));
    for (const auto& item : bench.network->named_buffers())
        QVERIFY(torch::equal(item.value(), buffers.at(item.key())));
}

void TestPguMethod::epochDependsOnSeedAndEpochAlone()
{
    // smallvgg has dropout, and the order is shuffled: both must repeat.
    std::vector<std::string> hashes;
    for (const std::uint64_t seed : {1U, 1U, 2U}) {
        Bench bench("smallvgg");
        bench.plan.seed = seed;
        bench.plan.pgu.shuffle = true;
        bench.plan.gamma = 0.5;
        torch::manual_seed(hashes.size()); // what went before must not matter
        bench.method()->runEpoch(4, {});
        Model result = bench.model.clone();
        storeWeights(*bench.network, result);
        hashes.push_back(result.hash());
    }
    QCOMPARE(hashes[0], hashes[1]);
    QVERIFY(hashes[0] != hashes[2]);
}

void TestPguMethod::forgettingRaisesTheForgetLossOnly()
{
    Bench bench;
    bench.plan.gamma = 0.0;
    bench.plan.pgu.startLearningRate = 0.05;
    bench.plan.pgu.entropyWeight = 0.0;
    const auto method = bench.method();
    const double first = method->runEpoch(1, {});
    double last = first;
    for (int epoch = 2; epoch <= 5; ++epoch)
        last = method->runEpoch(epoch, {});
    QVERIFY2(last < first, "the loss that is minimised falls");
}

void TestPguMethod::divergenceNamesEpochStepAndLayer()
{
    Bench bench;
    bench.plan.gamma = 0.0;
    bench.plan.pgu.startLearningRate = 1e30;
    bench.plan.pgu.endLearningRate = 1e30;
    const auto method = bench.method();
    try {
        for (int epoch = 1; epoch <= 3; ++epoch)
            method->runEpoch(epoch, {});
        QFAIL("it went on with a loss that is not finite");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::NonFinite);
        const QString sentence(error.what());
        QVERIFY2(sentence.contains("epoch") && sentence.contains("step") && sentence.contains("first seen in"),
                 qPrintable(sentence));
    }
}

void TestPguMethod::stoppingIsHeardAtEachBatch()
{
    Bench bench;
    std::stop_source stop;
    JobContext context;
    context.stop = stop.get_token();
    int steps = 0;
    context.progress = [&](const Progress&) {
        if (++steps == 2)
            stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(bench.method()->runEpoch(1, context), Error);
    QCOMPARE(steps, 2);
}

/// Against the gradient in float64, taken apart by the basis itself.
void TestPguMethod::stepsTellOfTheirEnergies()
{
    Bench bench;
    bench.plan.gamma = 0.6;
    bench.plan.layerGamma = {{"layers.0", 1.0}, {"layers.2", 0.0}};
    bench.plan.pgu.batchSize = 64;
    std::vector<StepFigures> told;
    bench.watch.done = [&told](const StepFigures& figures) { told.push_back(figures); };
    const auto method = bench.method();
    const double loss = method->runEpoch(3, {});
    QCOMPARE(told.size(), std::size_t{1}); // 40 samples
    const StepFigures& step = told[0];
    QCOMPARE(step.epoch, 3);
    QCOMPARE(step.step, std::int64_t{1});
    QCOMPARE(step.samplesDone, std::int64_t{40});
    QCOMPARE(step.samples, std::int64_t{40});
    QCOMPARE(step.learningRate, learningRateAt(bench.plan.pgu, 3));
    QVERIFY(std::abs(step.loss - loss) < 1e-12);
    QCOMPARE(step.layers.size(), std::size_t{2}); // the first has gamma 1

    const auto wide = copyNetwork(bench.model, test::testDevice());
    wide->to(torch::kFloat64);
    unlearningLoss(wide->forward(bench.batches.images(0, 40).to(torch::kFloat64)), bench.batches.labels(0, 40),
                   bench.plan.pgu)
        .backward();
    const std::vector<NamedLayer> layers = wide->layers();
    for (std::size_t i = 1; i < layers.size(); ++i) {
        const StepEnergy& energy = step.layers[i - 1];
        QCOMPARE(energy.layer, layers[i].info.name);
        const torch::Tensor g = layers[i].layer->weightTensor().grad().flatten(1);
        const std::int64_t k = method->layers()[i].k[0];
        const double all = g.square().sum().item<double>();
        double inside = 0.0;
        if (k > 0) {
            const torch::Tensor m = bench.spectrum.bases->vectors({i, 0, 0, k}).to(g.device(), torch::kFloat64);
            inside = torch::mm(g, m).square().sum().item<double>();
        }
        QVERIFY(all > 0.0);
        QVERIFY(std::abs(energy.inside - inside) < 1e-4 * all);
        QVERIFY(std::abs(energy.outside - (all - inside)) < 1e-4 * all);
    }
    QCOMPARE(step.layers[0].inside, 0.0); // gamma 0 leaves nothing out
    QVERIFY(step.layers[1].inside > 0.0 && step.layers[1].outside > 0.0);
}

void TestPguMethod::lookingOnChangesNothing()
{
    Bench bench;
    Bench watched;
    int asked = 0;
    std::vector<StepFigures> told;
    watched.watch.isWanted = [&asked] { return ++asked > 1; };
    watched.watch.done = [&told](const StepFigures& figures) { told.push_back(figures); };
    bench.method()->runEpoch(1, {});
    watched.method()->runEpoch(1, {});
    for (const auto& [name, tensor] : weightsOf(*watched.network))
        QVERIFY2(torch::equal(tensor, weightsOf(*bench.network).at(name)), name.c_str());
    QCOMPARE(asked, 3); // 40 samples in batches of 16
    QCOMPARE(told.size(), std::size_t{2});
    QCOMPARE(told[0].step, std::int64_t{2});
    QCOMPARE(told[0].samplesDone, std::int64_t{32});
    QCOMPARE(told[1].samplesDone, std::int64_t{40});
}

void TestPguMethod::unknownMethodIsNamed()
{
    Bench bench;
    bench.plan.method = "nonsense";
    try {
        bench.method();
        QFAIL("an unknown method was accepted");
    } catch (const Error& error) {
        QVERIFY(QString(error.what()).contains("nonsense") && QString(error.what()).contains("pgu"));
    }
}

QTEST_GUILESS_MAIN(TestPguMethod)
#include "test_pgu_method.moc"
