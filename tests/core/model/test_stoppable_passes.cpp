// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/data/split.h"
#include "core/error.h"
#include "core/evaluate/predictions.h"
#include "core/model/stoppable_passes.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/second_moments.h"
#include "core/train/epoch_runner.h"
#include "core/unlearn/bad_teacher/bad_teacher_method.h"
#include "core/unlearn/distillation.h"
#include "core/unlearn/method.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

using namespace unlearn;

namespace {

std::shared_ptr<Network> fourLayers()
{
    return makeNetwork({"smallcnn", {1, 28, 28}, 10}, 3);
}

torch::Tensor someImages()
{
    return torch::randn({4, 1, 28, 28}, torch::make_generator<torch::CPUGeneratorImpl>(7));
}

JobContext stoppedBy(const std::stop_source& stop)
{
    JobContext context;
    context.stop = stop.get_token();
    return context;
}

/// Two linear layers; between them a stop is requested.
class StoppedBetweenLayers : public Network {
public:
    explicit StoppedBetweenLayers(std::stop_source& stop)
        : m_stop(stop), m_first(register_module("first", LinearLayer(4, 4))),
          m_second(register_module("second", LinearLayer(4, 2)))
    {
    }

    torch::Tensor forward(torch::Tensor images) override
    {
        const torch::Tensor hidden = m_first(images.flatten(1));
        m_stop.request_stop();
        const torch::Tensor logits = m_second(hidden);
        cameToItsEnd = true;
        return logits;
    }

    bool cameToItsEnd = false; ///< a pass

private:
    std::stop_source& m_stop;
    LinearLayer m_first, m_second;
};

/// Within a program nobody can stop: it is asked to while it is at its first samples.
class StoppedProgram : public Network {
public:
    explicit StoppedProgram(std::stop_source& stop) : m_stop(stop), m_layer(register_module("layer", LinearLayer(4, 2)))
    {
    }

    torch::Tensor forward(torch::Tensor images) override
    {
        samples += images.size(0);
        m_stop.request_stop();
        return m_layer(images.flatten(1));
    }
    std::string program() const override { return "a program"; }

    std::int64_t samples = 0; ///< that it was given

private:
    std::stop_source& m_stop;
    LinearLayer m_layer;
};

constexpr std::int64_t all[] = {0, 1, 2, 3};

std::vector<torch::Tensor> parametersOf(const Network& network)
{
    std::vector<torch::Tensor> copies;
    for (const torch::Tensor& parameter : network.parameters())
        copies.push_back(parameter.detach().clone());
    return copies;
}

bool areEqual(const std::vector<torch::Tensor>& a, const std::vector<torch::Tensor>& b)
{
    return std::ranges::equal(a, b, [](const torch::Tensor& x, const torch::Tensor& y) { return torch::equal(x, y); });
}

} // namespace

/// A stop is obeyed inside a pass.
class TestStoppablePasses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evaluationEndsBetweenTwoLayers()
    {
        const auto data = test::syntheticDataset(4, 2, 2, {1, 2, 2});
        std::stop_source stop;
        StoppedBetweenLayers network(stop);
        const std::vector<std::int64_t> both = {0, 1};
        const ImageBatches batches(*data, data->test, both, torch::kCPU);
        QCOMPARE(errorNameOf([&] { network.layerInputs(batches.images(0, 1), stoppedBy(stop)); }),
                 std::string("cancelled"));
        QVERIFY(!network.cameToItsEnd);
        network.layerInputs(batches.images(0, 1), {}); // else predict() would end in this pass
        stop = std::stop_source();
        network.cameToItsEnd = false;
        QCOMPARE(errorNameOf([&] { predict(network, batches, stoppedBy(stop), "evaluation"); }),
                 std::string("cancelled"));
        QVERIFY(!network.cameToItsEnd);
        predict(network, batches, {}, "evaluation"); // nobody can stop this one
        QVERIFY(network.cameToItsEnd);
    }

    void evaluationOfAProgramEndsAfterFewSamples()
    {
        const auto data = test::syntheticDataset(4, 100, 2, {1, 2, 2});
        std::stop_source stop;
        StoppedProgram network(stop);
        const ImageBatches batches(*data, data->test, drawIndices(100, 0, 0), torch::kCPU);
        network.layerInputs(batches.images(0, 1), {}); // likewise
        stop = std::stop_source();
        network.samples = 0;
        QCOMPARE(errorNameOf([&] { predict(network, batches, stoppedBy(stop), "evaluation"); }),
                 std::string("cancelled"));
        QCOMPARE(network.samples, std::int64_t{25});
        const Predictions predictions = predict(network, batches, {}, "evaluation");
        QCOMPARE(predictions.logits.size(0), std::int64_t{100});
    }

    void backwardEndsBetweenTwoLayers()
    {
        const auto network = fourLayers();
        const std::vector<NamedLayer> layers = network->layers();
        const std::vector<torch::Tensor> before = parametersOf(*network);
        std::stop_source stop;
        {
            const StoppablePasses stoppable(*network, stoppedBy(stop));
            const torch::Tensor logits = network->forward(someImages());
            logits.register_hook([&stop](const torch::Tensor&) { stop.request_stop(); });
            QCOMPARE(errorNameOf([&] { logits.square().sum().backward(); }), std::string("cancelled"));
        }
        QVERIFY(!layers.front().layer->weightTensor().grad().defined());
        QVERIFY(areEqual(parametersOf(*network), before));
    }

    void trainingEndsBetweenTwoLayers()
    {
        const auto data = test::syntheticDataset(4, 2, 2, {1, 2, 2});
        std::stop_source stop;
        const auto network = std::make_shared<StoppedBetweenLayers>(stop);
        const ImageBatches batches(*data, data->train, all, torch::kCPU);
        TrainRecipe recipe;
        recipe.stages = {{.epochs = 1}};
        torch::optim::SGD optimizer = makeTrainOptimizer(*network, recipe);
        const JobContext context = stoppedBy(stop);
        EpochRunner runner(*network, optimizer, batches, recipe, context);
        const std::vector<torch::Tensor> before = parametersOf(*network);
        QCOMPARE(errorNameOf([&] { runner.run(recipe.stages.front(), 0, 1, [](const TrainProgress&) {}); }),
                 std::string("cancelled"));
        QVERIFY(!network->cameToItsEnd);
        QVERIFY(areEqual(parametersOf(*network), before));
    }

    void unlearningEndsBetweenTwoLayers_data()
    {
        QTest::addColumn<QString>("method");
        // One of projected steps, one on the whole model, one that weighs parameters.
        for (const char* method : {"pgu", "gradient-ascent", "ssd"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }

    void unlearningEndsBetweenTwoLayers()
    {
        QFETCH(const QString, method);
        const auto data = test::syntheticDataset(4, 2, 2, {1, 2, 2});
        std::stop_source stop;
        const auto network = std::make_shared<StoppedBetweenLayers>(stop);
        const ImageBatches forget(*data, data->train, all, torch::kCPU);
        const Spectrum spectrum = makeSpectrum(computeMoments(*network, forget, {}, "gram"), std::nullopt, false, {});
        Plan plan;
        plan.method = method.toStdString();
        const Model original = Model::create({"mlp", data->shape, data->classes()}, 1); // asked for, not looked at
        const std::unique_ptr<Method> made = makeMethod({.plan = plan,
                                                         .network = *network,
                                                         .forget = forget,
                                                         .spectrum = &spectrum,
                                                         .retain = &forget,
                                                         .original = &original});
        made->prepare({});
        network->layerInputs(forget.images(0, 1), {}); // else the steps would end before the first one
        stop = std::stop_source();                     // the passes so far have asked for one
        network->cameToItsEnd = false;
        const std::vector<torch::Tensor> before = parametersOf(*network);
        QCOMPARE(errorNameOf([&] { made->runEpoch(1, stoppedBy(stop)); }), std::string("cancelled"));
        QVERIFY(!network->cameToItsEnd);
        QVERIFY(areEqual(parametersOf(*network), before));
    }

    /// What SalUn asks the gradient for before it steps.
    void preparationEndsBetweenTwoLayers()
    {
        const auto data = test::syntheticDataset(4, 2, 2, {1, 2, 2});
        std::stop_source stop;
        const auto network = std::make_shared<StoppedBetweenLayers>(stop);
        const ImageBatches forget(*data, data->train, all, torch::kCPU);
        Plan plan;
        plan.method = "salun";
        const Model original = Model::create({"mlp", data->shape, data->classes()}, 1); // asked for, not looked at
        const std::unique_ptr<Method> made =
            makeMethod({.plan = plan, .network = *network, .forget = forget, .retain = &forget, .original = &original});
        network->layerInputs(forget.images(0, 1), {}); // else it would end there
        stop = std::stop_source();                     // the passes so far have asked for one
        network->cameToItsEnd = false;
        const std::vector<torch::Tensor> before = parametersOf(*network);
        QCOMPARE(errorNameOf([&] { made->prepare(stoppedBy(stop)); }), std::string("cancelled"));
        QVERIFY(!network->cameToItsEnd);
        QVERIFY(areEqual(parametersOf(*network), before));
        made->prepare({}); // nobody can stop this one
        QVERIFY(network->cameToItsEnd);
    }

    /// What a student is compared with is a pass of its own.
    void teachersAnswerEndsBetweenTwoLayers()
    {
        const auto data = test::syntheticDataset(4, 2, 2, {1, 2, 2});
        const ImageBatches samples(*data, data->train, all, torch::kCPU);
        std::stop_source stop;
        const auto teacher = std::make_shared<StoppedBetweenLayers>(stop);
        QCOMPARE(errorNameOf([&] { teacherShares(*teacher, samples.images(0, 4), 1.0, stoppedBy(stop)); }),
                 std::string("cancelled"));
        QVERIFY(!teacher->cameToItsEnd);

        stop = std::stop_source();
        Plan plan;
        plan.method = "bad-teacher";
        const Model original = Model::create({"mlp", data->shape, data->classes()}, 1);
        const auto student = copyNetwork(original, torch::kCPU);
        BadTeacherMethod method(
            {.plan = plan, .network = *student, .forget = samples, .retain = &samples, .original = &original},
            copyNetwork(original, torch::kCPU), teacher);
        const std::vector<torch::Tensor> before = parametersOf(*student);
        QCOMPARE(errorNameOf([&] { method.runEpoch(1, stoppedBy(stop)); }), std::string("cancelled"));
        QVERIFY(!teacher->cameToItsEnd);
        QVERIFY(areEqual(parametersOf(*student), before));
        method.runEpoch(1, {}); // nobody can stop this one
        QVERIFY(teacher->cameToItsEnd);
    }

    void passThatNobodyStopsIsTheSame()
    {
        const auto network = fourLayers(), plain = fourLayers();
        std::stop_source stop;
        {
            const StoppablePasses stoppable(*network, stoppedBy(stop));
            QVERIFY(network->layers().front().layer->hasObserver());
            network->forward(someImages()).square().sum().backward();
        }
        QVERIFY(!network->layers().front().layer->hasObserver());
        plain->forward(someImages()).square().sum().backward();
        for (std::size_t i = 0; i < plain->parameters().size(); ++i)
            QVERIFY(torch::equal(network->parameters()[i].grad(), plain->parameters()[i].grad()));
        stop.request_stop();
        network->forward(someImages()); // no longer looked at
    }
};

QTEST_GUILESS_MAIN(TestStoppablePasses)
#include "test_stoppable_passes.moc"
