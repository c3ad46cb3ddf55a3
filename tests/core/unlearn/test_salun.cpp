// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_bench.h"

#include "core/unlearn/salun/saliency.h"
#include "tests/core/job_end.h"

#include <QTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

class TestSalUn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maskIsAtLeastTheMedian()
    {
        const std::vector<torch::Tensor> gradients{torch::tensor({{0.1F, -5.0F}, {2.0F, 0.0F}}),
                                                   torch::tensor({-3.0F, 0.5F})};
        const auto half = saliencyMask(gradients, 0.5); // of 0, 0.1, 0.5, 2, 3, 5: the upper three
        QVERIFY(torch::equal(half[0], torch::tensor({{false, true}, {true, false}})));
        QVERIFY(torch::equal(half[1], torch::tensor({true, false})));
        for (const torch::Tensor& mask : saliencyMask(gradients, 1.0))
            QVERIFY(mask.all().item<bool>());
        // Words that no forget text holds have no gradient, and may be most of the parameters.
        const auto sparse = saliencyMask({torch::tensor({0.0F, 0.0F, 0.0F, 1.0F, 2.0F})}, 0.8);
        QVERIFY(torch::equal(sparse[0], torch::tensor({false, false, false, true, true})));
        const auto one = saliencyMask(gradients, 0.01); // at least one
        QVERIFY(torch::equal(one[0], torch::tensor({{false, true}, {false, false}})));
        QVERIFY(!one[1].any().item<bool>());
    }

    void tiesAreAllIn()
    {
        const auto mask = saliencyMask({torch::ones({4})}, 0.25);
        QVERIFY(mask[0].all().item<bool>());
    }

    /// Half of the parameters stay exactly where they were, the salient ones, by a gradient of our own, move.
    void onlySalientParametersMove()
    {
        MethodBench bench("salun");
        const auto before = bench.weights();
        const auto method = bench.method();
        method->runEpoch(1, {});
        method->runEpoch(2, {});
        const auto plain = copyNetwork(bench.original, torch::kCPU);
        torch::nn::functional::cross_entropy(plain->forward(bench.forget.images(0, bench.forget.count())),
                                             bench.forget.labels(0, bench.forget.count()))
            .backward();
        std::vector<torch::Tensor> gradients;
        for (const torch::Tensor& parameter : plain->parameters())
            gradients.push_back(parameter.grad());
        const auto masks = saliencyMask(gradients, 0.5);
        const auto after = bench.weights();
        std::int64_t moved = 0, differing = 0, all = 0;
        std::size_t i = 0;
        for (const auto& item : plain->named_parameters()) {
            const torch::Tensor changed = after.at(item.key()).ne(before.at(item.key()));
            moved += changed.sum().item<std::int64_t>();
            differing += changed.ne(masks[i++]).sum().item<std::int64_t>();
            all += changed.numel();
        }
        QVERIFY(std::abs(static_cast<double>(moved) / static_cast<double>(all) - 0.5) < 0.01);
        // Rounding may put a parameter at the threshold on its other side.
        QVERIFY2(differing <= all / 200, qPrintable(QString::number(differing)));
    }

    void wholeShareIsRandomLabels()
    {
        MethodBench masked("salun");
        masked.set("share", 1.0);
        masked.set("learning_rate", 0.02);
        MethodBench plain("random-labels");
        plain.set("learning_rate", 0.02);
        masked.method()->runEpoch(1, {});
        plain.method()->runEpoch(1, {});
        QCOMPARE(farthest(masked.weights(), plain.weights()), 0.0);
    }

    /// A run that goes on later masks by the weights that it began with: what moves is no more than in one go.
    void maskOfAResumedRunIsTheFirstOne()
    {
        MethodBench begun("salun");
        const auto before = begun.weights();
        const auto method = begun.method();
        method->runEpoch(1, {});
        const MethodState state = method->state();
        Model reached = begun.original.clone();
        storeWeights(*begun.network, reached);
        MethodBench resumed("salun");
        const auto again = resumed.method();
        copyWeights(reached, *resumed.network);
        again->restore(state);
        again->runEpoch(2, {});
        std::int64_t moved = 0, all = 0;
        for (const auto& [name, tensor] : resumed.weights()) {
            moved += tensor.ne(before.at(name)).sum().item<std::int64_t>();
            all += tensor.numel();
        }
        QVERIFY(moved > 0 && moved <= all / 2 + 1);
    }

    /// Before each of three batches of the gradient, and before the mask. What was prepared in part is prepared anew.
    void stopIsHeardWhileTheMaskIsMade()
    {
        const auto madeFor = [](MethodBench& bench) { // of the 580 retained samples: batches of 200, 200 and 180
            return makeMethod(
                {bench.plan, *bench.network, bench.retain, nullptr, &bench.retain, &bench.original, bench.watch});
        };
        MethodBench undisturbed("salun", "mlp", 600);
        const auto whole = madeFor(undisturbed);
        whole->prepare({});
        whole->runEpoch(1, {});

        MethodBench bench("salun", "mlp", 600);
        bench.network->layerInputs(bench.retain.images(0, 1), {}); // which has checkpoints of its own
        const auto before = bench.weights();
        const auto method = madeFor(bench);
        for (int stopAt = 1; stopAt <= 4; ++stopAt) {
            const JobEnd end = endOf([&](const JobContext& context) { method->prepare(context); }, stopAt);
            QCOMPARE(end.error, std::string("cancelled"));
            QCOMPARE(end.checkpoints, stopAt);
            QCOMPARE(farthest(bench.weights(), before), 0.0);
            for (const NamedLayer& layer : bench.network->layers())
                QVERIFY(!layer.layer->hasObserver());
        }
        method->prepare({});
        method->runEpoch(1, {});
        QCOMPARE(bench.hash(), undisturbed.hash());
    }
};

QTEST_GUILESS_MAIN(TestSalUn)
#include "test_salun.moc"
