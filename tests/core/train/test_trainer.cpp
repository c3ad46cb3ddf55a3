// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/evaluate/predictions.h"
#include "core/model/network.h"
#include "core/train/learning_rate.h"
#include "core/train/trainer.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace unlearn;

namespace {

std::vector<std::int64_t> all(const LabelledImages& split)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(split.count()));
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

TrainRecipe recipe(int epochs)
{
    TrainRecipe r;
    r.stages = {{.epochs = epochs, .learningRate = 0.05}};
    r.batchSize = 32;
    r.seed = 5;
    return r;
}

Model smallModel(const Dataset& data, const char* architecture = "mlp")
{
    return Model::create({architecture, data.shape, data.classes()}, 5);
}

double errorPercent(const Model& model, const Dataset& data, const LabelledImages& split)
{
    const auto network = copyNetwork(model, test::testDevice());
    return errorFigures(predict(*network, ImageBatches(data, split, all(split), test::testDevice()), {}, "evaluation"))
        .percent();
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCycleHasPyTorchsCorners();
    void exponentialRunsFromStartToEnd();
    void learnsToTellClassesApart();
    void stepsAreToldOf();
    void augmentedTrainingLearnsToo();
    void otherArithmeticLearnsToo_data();
    void otherArithmeticLearnsToo();
    void momentumIsAsWrittenByHand();
    void sameSeedSameWeights();
    void resumedTrainingEndsAsAnUndisturbedOne();
    void cancelWithinAnEpochKeepsTheLastWholeOne();
    void checkpointOfAnotherTrainingIsRefused();
    void divergenceIsAnError();
    void modelThatDoesNotFitIsRefused();
    void cropsAndFlipsComeFromTheImage();
};

void TestTrainer::oneCycleHasPyTorchsCorners()
{
    const TrainStage stage{
        .epochs = 1, .learningRate = 0.1, .warmUpShare = 0.25, .startDivisor = 10, .endDivisor = 1000};
    QVERIFY(std::abs(learningRateAt(stage, 0, 100) - 0.01) < 1e-12);
    QVERIFY(std::abs(learningRateAt(stage, 24, 100) - 0.1) < 1e-12);
    QVERIFY(std::abs(learningRateAt(stage, 12, 100) - 0.055) < 1e-12); // half way up
    QVERIFY(std::abs(learningRateAt(stage, 99, 100) - 1e-5) < 1e-12);
    for (std::int64_t steps = 1; steps <= 12; ++steps) { // however short the stage
        for (std::int64_t step = 0; step < steps; ++step) {
            const double rate = learningRateAt(stage, step, steps);
            QVERIFY(rate > 0.0 && rate <= 0.1);
        }
    }
}

void TestTrainer::exponentialRunsFromStartToEnd()
{
    const TrainStage stage{
        .schedule = LearningRateSchedule::Exponential, .learningRate = 0.1, .endLearningRate = 0.001};
    QVERIFY(std::abs(learningRateAt(stage, 0, 10) - 0.1) < 1e-12);
    QVERIFY(std::abs(learningRateAt(stage, 5, 10) - 0.01) < 1e-12);
    QVERIFY(std::abs(learningRateAt(stage, 10, 10) - 0.001) < 1e-12);
}

void TestTrainer::learnsToTellClassesApart()
{
    const auto data = test::syntheticDataset(600, 200);
    Model model = smallModel(*data);
    const double before = errorPercent(model, *data, data->test);
    const auto epochs = train(model, *data, all(data->train), {.recipe = recipe(6)}, test::testContext());
    QCOMPARE(epochs.size(), std::size_t{6});
    QVERIFY(epochs.back().loss < epochs.front().loss);
    QVERIFY2(before > 50.0, "an untrained model guesses");
    const double after = errorPercent(model, *data, data->test);
    QVERIFY2(after < 15.0, qPrintable(QString::number(after)));
}

/// Where an epoch ends, it stands at what is told of the whole.
void TestTrainer::stepsAreToldOf()
{
    const auto data = test::syntheticDataset(60, 20);
    Model model = smallModel(*data);
    std::vector<TrainProgress> told;
    const TrainOptions options{.recipe = recipe(2), .onStep = [&](const TrainProgress& step) { told.push_back(step); }};
    const auto epochs = train(model, *data, all(data->train), options, test::testContext());
    QVERIFY(told.size() > 2);
    for (std::size_t i = 0; i < told.size(); ++i) {
        const bool isLast = i + 1 == told.size() || told[i + 1].epoch > told[i].epoch;
        QCOMPARE(told[i].share == 1.0, isLast);
        if (!isLast) {
            QVERIFY(told[i].share > 0.0 && told[i + 1].share > told[i].share);
            continue;
        }
        const TrainEpoch& whole = epochs.at(static_cast<std::size_t>(told[i].epoch) - 1);
        QCOMPARE(told[i].loss, whole.loss);
        QCOMPARE(told[i].trainErrorPercent, whole.trainErrorPercent);
    }
    QCOMPARE(told.front().epoch, 1);
    QCOMPARE(told.back().epoch, 2);
}

void TestTrainer::augmentedTrainingLearnsToo()
{
    const auto data = test::syntheticDataset(400, 200, 2, {3, 8, 8});
    Model model = smallModel(*data, "smallcnn");
    TrainRecipe r = recipe(6);
    r.stages[0].cropPadding = 1;
    r.stages[0].flip = true;
    train(model, *data, all(data->train), {.recipe = r}, test::testContext());
    QVERIFY(errorPercent(model, *data, data->test) < 15.0);
}

void TestTrainer::otherArithmeticLearnsToo_data()
{
    QTest::addColumn<bool>("bf16");
    QTest::addColumn<bool>("channelsLast");
    QTest::addColumn<bool>("nesterov");
    QTest::addColumn<double>("apart"); // how much the first epoch's loss may differ from the usual one
    QTest::newRow("bfloat16") << true << true << true << 0.1;
    QTest::newRow("channels first") << false << false << true << 1e-3;
    QTest::newRow("plain momentum") << false << true << false << 0.3;
}

void TestTrainer::otherArithmeticLearnsToo()
{
    QFETCH(const bool, bf16);
    QFETCH(const bool, channelsLast);
    QFETCH(const bool, nesterov);
    QFETCH(const double, apart);
    const auto data = test::syntheticDataset(400, 200, 2, {3, 8, 8});
    const TrainRecipe usual = recipe(6);
    TrainRecipe other = usual;
    other.bf16 = bf16;
    other.channelsLast = channelsLast;
    other.nesterov = nesterov;
    Model usualModel = smallModel(*data, "smallcnn"), model = smallModel(*data, "smallcnn");
    const auto usualEpochs = train(usualModel, *data, all(data->train), {.recipe = usual}, test::testContext());
    const auto epochs = train(model, *data, all(data->train), {.recipe = other}, test::testContext());
    QCOMPARE(epochs.size(), std::size_t{6});
    for (const TrainEpoch& epoch : epochs)
        QVERIFY(std::isfinite(epoch.loss));
    QVERIFY(epochs.back().loss < epochs.front().loss);
    QVERIFY(errorPercent(model, *data, data->test) < 25.0);
    const double difference = std::abs(epochs.front().loss - usualEpochs.front().loss);
    QVERIFY2(difference < apart, qPrintable(QString::number(difference)));
    if (channelsLast) // another order of the same numbers may add up to the same
        QVERIFY(model.hash() != usualModel.hash());
}

void TestTrainer::momentumIsAsWrittenByHand()
{
    // One step an epoch, over all samples: their order does not matter.
    const auto data = test::syntheticDataset(32, 8);
    TrainRecipe r = recipe(3);
    std::vector<std::string> hashes;
    for (const bool nesterov : {false, true}) {
        r.nesterov = nesterov;
        Model model = smallModel(*data);
        const auto network = copyNetwork(model, test::testDevice());
        train(model, *data, all(data->train), {.recipe = r}, test::testContext());
        hashes.push_back(model.hash());

        const ImageBatches batches(*data, data->train, all(data->train), test::testDevice());
        const torch::Tensor every = torch::arange(batches.count());
        const std::vector<torch::Tensor> weights = network->parameters();
        std::vector<torch::Tensor> velocity(weights.size());
        for (int step = 0; step < 3; ++step) {
            const torch::Tensor loss =
                torch::nn::functional::cross_entropy(network->forward(batches.images(every)), batches.labels(every));
            const auto gradients = torch::autograd::grad({loss}, weights);
            const torch::NoGradGuard noGrad;
            const double rate = learningRateAt(r.stages[0], step, 3);
            for (std::size_t i = 0; i < weights.size(); ++i) {
                const torch::Tensor gradient = gradients[i] + r.weightDecay * weights[i];
                velocity[i] = step == 0 ? gradient.clone() : r.momentum * velocity[i] + gradient;
                weights[i].sub_(rate * (nesterov ? gradient + r.momentum * velocity[i] : velocity[i]));
            }
        }
        const auto trained = model.network().named_parameters();
        for (const auto& expected : network->named_parameters()) {
            const torch::Tensor apart = (expected.value().detach().cpu() - trained[expected.key()].detach()).abs();
            QVERIFY2(apart.max().item<double>() < 1e-5, expected.key().c_str());
        }
    }
    QVERIFY(hashes[0] != hashes[1]);
}

void TestTrainer::sameSeedSameWeights()
{
    const auto data = test::syntheticDataset(200, 50);
    std::vector<std::string> hashes;
    for (const std::uint64_t seed : {5U, 5U, 6U}) {
        Model model = smallModel(*data);
        TrainRecipe r = recipe(2);
        r.seed = seed;
        train(model, *data, all(data->train), {.recipe = r}, test::testContext());
        hashes.push_back(model.hash());
    }
    QCOMPARE(hashes[0], hashes[1]);
    QVERIFY(hashes[0] != hashes[2]);
}

void TestTrainer::resumedTrainingEndsAsAnUndisturbedOne()
{
    const QTemporaryDir folder;
    const auto data = test::syntheticDataset(80, 20, 4, {1, 16, 16});
    TrainRecipe r = recipe(2);
    r.stages.push_back({.epochs = 1, .learningRate = 0.01, .cropPadding = 2, .flip = true});
    for (const char* architecture : {"allcnn", "smallvgg"}) {
        Model undisturbed = smallModel(*data, architecture);
        train(undisturbed, *data, all(data->train), {.recipe = r}, test::testContext());

        const std::filesystem::path checkpoint = folder.filePath(architecture).toStdString();
        for (int stopAfter = 1; stopAfter <= 3; ++stopAfter) {
            Model model = smallModel(*data, architecture);
            std::stop_source stop;
            JobContext context = test::testContext();
            context.stop = stop.get_token();
            const auto stopper = [&](const TrainEpoch& epoch) {
                if (epoch.epoch == stopAfter)
                    stop.request_stop();
            };
            if (stopAfter < 3) {
                QVERIFY_EXCEPTION_THROWN(train(model, *data, all(data->train), {r, checkpoint}, context, stopper),
                                         Error);
                continue;
            }
            const auto epochs = train(model, *data, all(data->train), {r, checkpoint}, test::testContext());
            QCOMPARE(epochs.size(), std::size_t{3});
            QCOMPARE(model.hash(), undisturbed.hash());
        }
    }
}

void TestTrainer::cancelWithinAnEpochKeepsTheLastWholeOne()
{
    const QTemporaryDir folder;
    const auto data = test::syntheticDataset(160, 20);
    const TrainRecipe r = recipe(3); // of five steps an epoch
    Model undisturbed = smallModel(*data);
    train(undisturbed, *data, all(data->train), {.recipe = r}, test::testContext());

    const QString checkpoint = folder.filePath("state");
    const auto content = [&checkpoint] {
        QFile file(checkpoint);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    Model model = smallModel(*data);
    const std::string fresh = model.hash();
    std::stop_source stop;
    JobContext context = test::testContext();
    context.stop = stop.get_token();
    int steps = 0;
    context.progress = [&](const Progress&) {
        if (++steps == 8) // the third of the second epoch
            stop.request_stop();
    };
    QByteArray kept;
    const TrainOptions options{.recipe = r, .checkpoint = checkpoint.toStdString()};
    const Error error = thrownBy(
        [&] { train(model, *data, all(data->train), options, context, [&](const TrainEpoch&) { kept = content(); }); });
    QCOMPARE(error.code(), ErrorCode::Cancelled);
    QCOMPARE(steps, 8);
    QVERIFY(!kept.isEmpty() && content() == kept);
    QVERIFY(model.hash() != fresh); // it holds what was reached

    Model again = smallModel(*data);
    std::size_t resumed = 0;
    TrainOptions goingOn = options;
    goingOn.onResume = [&resumed](const std::vector<TrainEpoch>& done) { resumed = done.size(); };
    train(again, *data, all(data->train), goingOn, test::testContext());
    QCOMPARE(resumed, std::size_t{1});
    QCOMPARE(again.hash(), undisturbed.hash());
}

void TestTrainer::checkpointOfAnotherTrainingIsRefused()
{
    const QTemporaryDir folder;
    const auto data = test::syntheticDataset(100, 50);
    const std::filesystem::path checkpoint = folder.filePath("state").toStdString();
    Model model = smallModel(*data);
    train(model, *data, all(data->train), {recipe(1), checkpoint});
    Model other = smallModel(*data);
    TrainRecipe r = recipe(1);
    r.weightDecay = 0.0;
    QVERIFY_EXCEPTION_THROWN(train(other, *data, all(data->train), {r, checkpoint}), Error);
    Dataset scaled = *data; // the same samples, but other numbers reach the network
    scaled.normalisation.std.front() *= 2;
    QVERIFY_EXCEPTION_THROWN(train(other, scaled, all(data->train), {recipe(1), checkpoint}), Error);
}

void TestTrainer::divergenceIsAnError()
{
    const auto data = test::syntheticDataset(200, 50);
    Model model = smallModel(*data);
    TrainRecipe r = recipe(3);
    r.stages[0].learningRate = 1e20;
    try {
        train(model, *data, all(data->train), {.recipe = r}, test::testContext());
        QFAIL("it went on with a loss that is not finite");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::NonFinite);
        QVERIFY(QString(error.what()).contains("step"));
    }
}

void TestTrainer::modelThatDoesNotFitIsRefused()
{
    const auto data = test::syntheticDataset(100, 50, 4), wider = test::syntheticDataset(100, 50, 5);
    Model model = smallModel(*data);
    QVERIFY_EXCEPTION_THROWN(train(model, *wider, all(wider->train), {.recipe = recipe(1)}), Error);
}

/// Every augmented image is a window of the zero-padded original or of its mirror image.
void TestTrainer::cropsAndFlipsComeFromTheImage()
{
    const auto data = test::syntheticDataset(40, 1, 4, {2, 6, 5});
    data->normalisation = {{0.0F, 0.0F}, {1.0F, 1.0F}};
    const ImageBatches batches(*data, data->train, all(data->train), torch::kCPU);
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(3);
    const torch::Tensor positions = torch::arange(40);
    const torch::Tensor plain = batches.images(positions), found = batches.augmented(positions, {2, true}, random);
    QVERIFY(found.sizes() == plain.sizes());
    int shifted = 0, mirrored = 0;
    for (std::int64_t i = 0; i < 40; ++i) {
        bool matched = false;
        for (const bool mirror : {false, true}) {
            const torch::Tensor source = torch::constant_pad_nd(mirror ? plain[i].flip(2) : plain[i], {2, 2, 2, 2});
            for (std::int64_t y = 0; y < 5 && !matched; ++y) {
                for (std::int64_t x = 0; x < 5 && !matched; ++x) {
                    matched = torch::equal(source.narrow(1, y, 6).narrow(2, x, 5), found[i]);
                    shifted += matched && (y != 2 || x != 2);
                    mirrored += matched && mirror;
                }
            }
            if (matched)
                break;
        }
        QVERIFY(matched);
    }
    QVERIFY(shifted > 20 && mirrored > 8 && mirrored < 32);
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
