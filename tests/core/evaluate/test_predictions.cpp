// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/data/split.h"
#include "core/error.h"
#include "core/evaluate/prediction_matrix.h"
#include "core/evaluate/predictions.h"
#include "tests/core/broad_network.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/core/test_device.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace unlearn;

namespace {

Predictions example()
{
    return {torch::tensor({{2.0F, 1.0F, -1.0F}, {0.0F, 3.0F, 0.5F}, {1.0F, 1.5F, 1.0F}}),
            torch::tensor({0, 2, 1}, torch::kInt64)};
}

std::vector<double> softmax(const torch::Tensor& logits)
{
    std::vector<double> p;
    double sum = 0.0;
    for (std::int64_t i = 0; i < logits.size(0); ++i)
        sum += std::exp(static_cast<double>(logits[i].item<float>()));
    for (std::int64_t i = 0; i < logits.size(0); ++i)
        p.push_back(std::exp(static_cast<double>(logits[i].item<float>())) / sum);
    return p;
}

} // namespace

class TestPredictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoresAreTheirFormulas();
    void certaintyGivesNoNan();
    void confusionCounts();
    void manyClassesNeedNoMatrix();
    void batchesDoNotMatter();
    void largeNetworksTakeFewSamplesAtOnce();
    void modelWithNanOutputsIsReported();
};

void TestPredictions::scoresAreTheirFormulas()
{
    const Predictions predictions = example();
    for (std::int64_t i = 0; i < 3; ++i) {
        const std::vector<double> p = softmax(predictions.logits[i]);
        const auto own = static_cast<std::size_t>(predictions.labels[i].item<std::int64_t>());
        double entropy = 0.0, modified = (1.0 - p[own]) * std::log(p[own]), otherLogit = -1e9;
        for (std::size_t c = 0; c < p.size(); ++c) {
            entropy += p[c] * std::log(p[c]);
            if (c == own)
                continue;
            modified += p[c] * std::log(1.0 - p[c]);
            otherLogit = std::max(otherLogit, predictions.logits[i][static_cast<std::int64_t>(c)].item<double>());
        }
        const auto close = [&](ScoreAttack attack, double wanted) {
            return std::abs(membershipScores(attack, predictions)[static_cast<std::size_t>(i)] - wanted) < 1e-12;
        };
        QVERIFY(close(ScoreAttack::Confidence, p[own]));
        QVERIFY(close(ScoreAttack::Loss, std::log(p[own])));
        QVERIFY(close(ScoreAttack::Entropy, entropy));
        QVERIFY(close(ScoreAttack::ModifiedEntropy, modified));
        QVERIFY(close(ScoreAttack::LogitGap,
                      predictions.logits[i][static_cast<std::int64_t>(own)].item<double>() - otherLogit));
    }
    QCOMPARE(membershipScores(ScoreAttack::Correctness, predictions), (std::vector<double>{1.0, 0.0, 1.0}));
}

void TestPredictions::certaintyGivesNoNan()
{
    const Predictions certain{torch::tensor({{1e4F, 0.0F, 0.0F}, {1e4F, 0.0F, 0.0F}}),
                              torch::tensor({0, 1}, torch::kInt64)};
    for (const ScoreAttack attack : scoreAttacks()) {
        if (attack == ScoreAttack::Svc) // no score of outputs alone
            continue;
        for (const double score : membershipScores(attack, certain))
            QVERIFY2(!std::isnan(score), scoreAttackName(attack));
    }
    // Right with certainty is most member-like, wrong with certainty least.
    const std::vector<double> modified = membershipScores(ScoreAttack::ModifiedEntropy, certain);
    QCOMPARE(modified[0], 0.0);
    QCOMPARE(modified[1], -std::numeric_limits<double>::infinity());
}

void TestPredictions::confusionCounts()
{
    const ErrorFigures figures = errorFigures(example());
    const std::vector<std::int64_t> labels{0, 2, 1};
    const std::vector<PredictionCell> cells{{0, 0, 1}, {1, 1, 1}, {2, 1, 1}};
    QVERIFY(predictionMatrix(labels, predictedClasses(example()), 3).cells == cells);
    QCOMPARE(figures.samples, (std::vector<std::int64_t>{1, 1, 1}));
    QCOMPARE(figures.misclassified, (std::vector<std::int64_t>{0, 0, 1}));
    QCOMPARE(figures.wrong(), std::int64_t{1});
    QVERIFY(std::abs(figures.percent() - 100.0 / 3.0) < 1e-12);
}

/// As many as NumPy files may have: a matrix of them would take 80 GB.
void TestPredictions::manyClassesNeedNoMatrix()
{
    constexpr std::int64_t classes = 100'000;
    const ErrorFigures figures =
        errorFigures({torch::zeros({2, classes}), torch::tensor({std::int64_t{0}, classes - 1}, torch::kInt64)});
    QCOMPARE(figures.classes(), classes);
    QCOMPARE(figures.percent(), 50.0); // of equal outputs the first counts
    QCOMPARE(figures.classPercent(0), 0.0);
    QCOMPARE(figures.classPercent(classes - 1), 100.0);
}

void TestPredictions::batchesDoNotMatter()
{
    const auto data = test::syntheticDataset(450, 4, 4, {1, 8, 8});
    const Model model = Model::create({"smallcnn", data->shape, 4}, 2);
    const auto network = copyNetwork(model, test::testDevice());
    const std::vector<std::int64_t> all = drawIndices(450, 0, 0);
    const Predictions together =
        predict(*network, ImageBatches(*data, data->train, all, test::testDevice()), {}, "evaluation");
    QCOMPARE(together.logits.size(0), std::int64_t{450});
    const std::vector<std::int64_t> some{449, 3, 200};
    const Predictions alone =
        predict(*network, ImageBatches(*data, data->train, some, test::testDevice()), {}, "evaluation");
    for (std::size_t i = 0; i < some.size(); ++i) {
        QVERIFY(torch::allclose(alone.logits[static_cast<std::int64_t>(i)], together.logits[some[i]], 1e-4, 1e-5));
        QCOMPARE(alone.labels[static_cast<std::int64_t>(i)].item<std::int64_t>(),
                 together.labels[some[i]].item<std::int64_t>());
    }
}

/// Float32 rounds to 6e-8 of a number; products of other shapes may add up in another order.
void TestPredictions::largeNetworksTakeFewSamplesAtOnce()
{
    const auto data = test::syntheticDataset(40, 4, 4, {1, 8, 8});
    const ImageBatches all(*data, data->train, drawIndices(40, 0, 0), torch::kCPU);
    test::BroadNetwork small({"mlp", data->shape, 4}), large({"mlp", data->shape, 4});
    large.setBroad(true);
    const Predictions whole = predict(small, all, {}, "evaluation");
    const Predictions parted = predict(large, all, {}, "evaluation");
    QCOMPARE(test::largestOf(small.passes), std::int64_t{40});
    QCOMPARE(test::largestOf(large.passes), test::BroadNetwork::atOnce);
    QVERIFY(torch::allclose(parted.logits, whole.logits, 1e-5, 1e-6));
    QVERIFY(torch::equal(parted.labels, whole.labels));
    small.passes.clear();
    predict(small, all, {}, "evaluation"); // how many samples a pass takes is found out once
    QCOMPARE(small.passes, std::vector<std::int64_t>{40});
}

void TestPredictions::modelWithNanOutputsIsReported()
{
    const auto data = test::syntheticDataset(10, 4);
    const Model model = Model::create({"mlp", data->shape, 4}, 2);
    const auto network = copyNetwork(model, test::testDevice());
    const torch::NoGradGuard noGrad;
    network->parameters().front().fill_(std::numeric_limits<float>::quiet_NaN());
    const std::vector<std::int64_t> all = drawIndices(10, 0, 0);
    try {
        predict(*network, ImageBatches(*data, data->train, all, test::testDevice()), {}, "evaluation");
        QFAIL("outputs that are not finite were accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::NonFinite);
    }
}

QTEST_GUILESS_MAIN(TestPredictions)
#include "test_predictions.moc"
