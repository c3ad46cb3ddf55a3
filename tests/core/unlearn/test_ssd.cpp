// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_bench.h"

#include "core/unlearn/ssd/fisher_diagonal.h"
#include "tests/core/job_end.h"

#include <QTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

namespace {

class OneLayer : public Network {
public:
    OneLayer() : m_linear(register_module("linear", LinearLayer(torch::nn::LinearOptions(2, 3).bias(false)))) { }
    torch::Tensor forward(torch::Tensor images) override { return m_linear->forward(images); }

private:
    LinearLayer m_linear;
};

} // namespace

class TestSsd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Six numbers by hand: alpha 10, lambda 1.
    void dampeningIsTheFormula()
    {
        const torch::Tensor all = torch::tensor({1.0F, 1.0F, 1.0F, 0.0F, 0.0F, 2.0F});
        const torch::Tensor forget = torch::tensor({10.0F, 20.0F, 0.5F, 1.0F, 0.0F, 40.0F});
        const torch::Tensor weights = torch::tensor({3.0F, 4.0F, 5.0F, 6.0F, 7.0F, -8.0F});
        const torch::Tensor gentle = weights.clone();
        // 10 is not above 10 * 1; 20 is, and leaves 1/20; nothing of a weight that only forget samples need.
        QCOMPARE(dampen({weights}, {all}, {forget}, 10.0, 1.0), std::int64_t{3});
        QVERIFY(torch::allclose(weights, torch::tensor({3.0F, 0.2F, 5.0F, 0.0F, 7.0F, -0.4F})));
        // lambda = 30 would enlarge where 30 * 1 / 20 > 1: the factor is at most 1.
        dampen({gentle}, {all}, {forget}, 10.0, 30.0);
        QVERIFY(torch::allclose(gentle, torch::tensor({3.0F, 4.0F, 5.0F, 0.0F, 7.0F, -8.0F})));
    }

    /// One linear layer: the gradient of a sample is (p - e_y) x^T, so that the Fisher diagonal is known.
    void fisherDiagonalIsThatOfALinearLayer()
    {
        OneLayer network;
        const torch::Tensor x = torch::tensor({{1.0F, -2.0F}, {0.5F, 3.0F}, {-1.0F, 1.0F}});
        const torch::Tensor y = torch::tensor({0, 2, 1}, torch::kInt64);
        const auto samples = [&](const torch::Tensor& at) {
            return std::pair(x.index_select(0, at), y.index_select(0, at));
        };
        const torch::Tensor order = torch::tensor({2, 0, 1}, torch::kInt64);
        const auto gradientOf = [&](std::int64_t i) {
            const torch::Tensor p = torch::softmax(network.forward(x.narrow(0, i, 1)).detach(), 1)[0];
            return torch::outer(p - torch::one_hot(y[i], 3), x[i]);
        };
        const torch::Tensor g0 = gradientOf(0);
        const torch::Tensor g1 = gradientOf(1);
        const torch::Tensor g2 = gradientOf(2);
        const torch::Tensor single = fisherDiagonal(network, samples, order, 1, {}).at(0);
        QVERIFY(torch::allclose(single, (g0 * g0 + g1 * g1 + g2 * g2) / 3.0));
        // Batches {2, 0} and {1}: squares of means, and the mean of both batches.
        const torch::Tensor batch = (g0 + g2) / 2.0;
        const torch::Tensor batches = fisherDiagonal(network, samples, order, 2, {}).at(0);
        QVERIFY(torch::allclose(batches, (batch * batch + g1 * g1) / 2.0));
    }

    void methodDampensByBothImportances()
    {
        MethodBench bench("ssd");
        bench.set("batch_size", 1);
        bench.set("alpha", 2.0);
        const auto before = bench.weights();
        const double share = bench.method()->runEpoch(1, {});
        QVERIFY(share > 0.0 && share < 1.0);
        const auto plain = copyNetwork(bench.original, torch::kCPU);
        const auto importance = [&](const ImageBatches& set) {
            const auto samples = [&](const torch::Tensor& at) { return std::pair(set.images(at), set.labels(at)); };
            return fisherDiagonal(*plain, samples, torch::arange(set.count(), torch::kInt64), 1, {});
        };
        const auto forget = importance(bench.forget);
        const auto retain = importance(bench.retain);
        const auto after = bench.weights();
        std::size_t i = 0;
        for (const auto& item : plain->named_parameters()) {
            const torch::Tensor all = (forget[i] * 20.0 + retain[i] * 180.0) / 200.0;
            const torch::Tensor wanted =
                torch::where(forget[i] > 2.0 * all, item.value() * (all / forget[i]).clamp_max(1.0), item.value());
            QVERIFY(torch::allclose(after.at(item.key()), wanted.detach(), 1e-3, 1e-5));
            ++i;
        }
        QVERIFY(farthest(before, after) > 0.0);
    }

    void highAlphaLeavesEverything()
    {
        MethodBench bench("ssd");
        bench.set("alpha", 1e9);
        const auto before = bench.weights();
        QCOMPARE(bench.method()->runEpoch(1, {}), 0.0);
        QCOMPARE(farthest(before, bench.weights()), 0.0);
    }

    /// At the first and last batches of both importances: nothing is dampened by half of what is to be known.
    void stopIsHeardWithinBothImportances()
    {
        const auto set = [](MethodBench& bench) {
            bench.set("batch_size", 10); // 2 batches of forget samples, 20 of all
            bench.set("alpha", 2.0);
        };
        MethodBench undisturbed("ssd");
        set(undisturbed);
        undisturbed.method()->runEpoch(1, {});

        MethodBench bench("ssd");
        set(bench);
        bench.network->layerInputs(bench.forget.images(0, 1), {}); // which has checkpoints of its own
        const auto before = bench.weights();
        const auto method = bench.method();
        for (const int stopAt : {1, 2, 3, 22}) {
            const JobEnd end = endOf([&](const JobContext& context) { method->runEpoch(1, context); }, stopAt);
            QCOMPARE(end.error, std::string("cancelled"));
            QCOMPARE(end.checkpoints, stopAt);
            QCOMPARE(farthest(bench.weights(), before), 0.0);
            for (const NamedLayer& layer : bench.network->layers())
                QVERIFY(!layer.layer->hasObserver());
        }
        method->runEpoch(1, {});
        QCOMPARE(bench.hash(), undisturbed.hash());
        QVERIFY(farthest(bench.weights(), before) > 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSsd)
#include "test_ssd.moc"
