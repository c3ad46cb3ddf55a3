// SPDX-License-Identifier: GPL-3.0-or-later
// Batches that are too large for one pass: what their parts add up to is what the whole batch gives.
#include "method_bench.h"

#include "core/error.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/second_moments.h"
#include "core/unlearn/mean_gradient.h"
#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/ssd/fisher_diagonal.h"
#include "tests/core/broad_network.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stop_token>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Float32 rounds to 6e-8 of a number. Sums that are taken in another order, some of them projected, and a few steps
/// that go on from them differ by some such roundings: by less than a thousandth of the longest step, while a part that
/// had a wrong weight would be seen in percents.
constexpr double rounding = 1e-3;

/// 20 of 200 samples of 64 numbers to forget, by a network whose passes can be made to take 6 samples at most.
struct PartsBench : MethodBench {
    explicit PartsBench(const std::string& method, const char* architecture = "mlp")
        : MethodBench(method, architecture), broad(std::make_shared<BroadNetwork>(original.spec()))
    {
        network = broad;
        plan.gamma = 0.5;
        plan.softProjection.mu = 1.0;
        plan.pgu.startLearningRate = plan.pgu.endLearningRate = 0.02;
        plan.pgu.batchSize = 16;
    }

    /// Made and prepared; what looks at all inputs at once does so while the network is small.
    std::unique_ptr<Method> methodInParts(bool areParts)
    {
        if (methodKind(plan.method).usesSpectrum) {
            const ImageBatches all(*data, data->train, drawIndices(data->train.count(), 0, 0), torch::kCPU);
            spectrum = makeSpectrum(computeMoments(*network, all, {}, "gram"),
                                    computeMoments(*network, forget, {}, "gram"), false, {});
        }
        broad->setBroad(areParts);
        auto made = makeMethod({plan, *network, forget, &spectrum, &retain, &original, watch});
        made->prepare({});
        return made;
    }

    std::map<std::string, torch::Tensor> gradients() const
    {
        std::map<std::string, torch::Tensor> copies;
        for (const auto& item : network->named_parameters())
            copies.emplace(item.key(), item.value().grad().clone());
        return copies;
    }

    std::shared_ptr<BroadNetwork> broad;
    Spectrum spectrum;
};

double largestNumber(const std::map<std::string, torch::Tensor>& tensors)
{
    double most = 0.0;
    for (const auto& [name, tensor] : tensors)
        most = std::max(most, tensor.abs().max().item<double>());
    return most;
}

std::vector<std::int64_t> sizesOf(const std::vector<torch::Tensor>& parts)
{
    std::vector<std::int64_t> sizes;
    for (const torch::Tensor& part : parts)
        sizes.push_back(part.size(0));
    return sizes;
}

} // namespace

class TestStepsInParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreFewAndAboutEqual()
    {
        using Sizes = std::vector<std::int64_t>;
        const auto parted = [](std::int64_t count, std::int64_t most) {
            const torch::Tensor positions = torch::arange(count, torch::kInt64);
            const std::vector<torch::Tensor> parts = inParts(positions, most);
            return torch::equal(torch::cat(parts), positions) ? sizesOf(parts) : Sizes{};
        };
        QCOMPARE(parted(16, 6), (Sizes{6, 6, 4}));
        QCOMPARE(parted(128, 127), (Sizes{64, 64})); // and no part of one sample
        QCOMPARE(parted(6, 6), Sizes{6});
        QCOMPARE(parted(3, 1), (Sizes{1, 1, 1}));
        QCOMPARE(parted(1, std::numeric_limits<std::int64_t>::max()), Sizes{1});
    }

    /// To the last bit; and the parts are it to rounding.
    void whatFitsIsOnePass()
    {
        torch::manual_seed(5);
        const torch::Tensor x = torch::randn({16, 8}), y = torch::randint(4, {16}, torch::kInt64);
        const torch::Tensor used = torch::randn({4, 8}).set_requires_grad(true);
        const torch::Tensor unused = torch::randn({3}).set_requires_grad(true);
        const MeanLoss lossAt = [&](const torch::Tensor& at) {
            return torch::nn::functional::cross_entropy(torch::mm(x.index_select(0, at), used.t()),
                                                        y.index_select(0, at));
        };
        const torch::Tensor all = torch::arange(16, torch::kInt64);
        const torch::Tensor loss = lossAt(all);
        const torch::Tensor wanted = torch::autograd::grad({loss}, {used})[0];
        const MeanGradient whole = meanGradient(lossAt, all, 16, {used, unused}, {});
        QVERIFY(torch::equal(whole.gradients[0], wanted));
        QCOMPARE(whole.loss, loss.item<double>());
        QVERIFY(torch::equal(whole.gradients[1], torch::zeros({3})));

        const MeanGradient parts = meanGradient(lossAt, all, 6, {used, unused}, {});
        QVERIFY((parts.gradients[0] - wanted).abs().max().item<double>() < 1e-6);
        QVERIFY(std::abs(parts.loss - whole.loss) < 1e-6);
        QVERIFY(torch::equal(parts.gradients[1], torch::zeros({3})));
        const MeanGradient none = meanGradient(lossAt, all, 6, {}, {}); // where every layer is skipped
        QVERIFY(none.gradients.empty());
        QVERIFY(std::abs(none.loss - whole.loss) < 1e-6);
    }

    void stepsAddUp_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char* name :
             {"pgu", "soft-projection", "fine-tune", "gradient-ascent", "random-labels", "scrub", "salun"})
            QTest::newRow(name) << std::string(name);
    }

    void stepsAddUp()
    {
        QFETCH(std::string, name);
        PartsBench whole(name), parted(name);
        for (PartsBench* bench : {&whole, &parted}) {
            if (name == "pgu" || name == "soft-projection")
                continue;
            bench->set("learning_rate", 0.02);
            bench->set("batch_size", 50);
            if (name == "salun")
                bench->set("share", 1.0); // a parameter at the mask's threshold may be on either side of it
        }
        const auto before = whole.weights();
        const double loss = whole.methodInParts(false)->runEpoch(1, {});
        const double lossOfParts = parted.methodInParts(true)->runEpoch(1, {});
        QVERIFY(largestOf(whole.broad->gradientPasses) >= 16);
        QVERIFY(largestOf(parted.broad->gradientPasses) <= BroadNetwork::atOnce);
        const double step = farthest(before, whole.weights());
        const double off = farthest(whole.weights(), parted.weights());
        QVERIFY2(step > 1e-4, qPrintable(QString::number(step)));
        QVERIFY2(off < rounding * step, qPrintable(QString::number(off / step)));
        QVERIFY2(std::abs(loss - lossOfParts) < 1e-4, qPrintable(QString::number(loss - lossOfParts)));
    }

    /// Adam's step is of a gradient's sign, which rounding may turn where it is as good as none: the gradient itself.
    void gradientOfBothTeachersAddsUp()
    {
        PartsBench whole("bad-teacher"), parted("bad-teacher");
        for (PartsBench* bench : {&whole, &parted}) {
            bench->set("batch_size", 1000);
            bench->set("retain_share", 1.0);
        }
        const double loss = whole.methodInParts(false)->runEpoch(1, {});
        const double lossOfParts = parted.methodInParts(true)->runEpoch(1, {});
        QCOMPARE(whole.broad->gradientPasses, std::vector<std::int64_t>{200});
        QCOMPARE(largestOf(parted.broad->gradientPasses), BroadNetwork::atOnce);
        const double longest = largestNumber(whole.gradients());
        QVERIFY2(longest > 1e-3, qPrintable(QString::number(longest)));
        QVERIFY(farthest(whole.gradients(), parted.gradients()) < rounding * longest);
        QVERIFY(std::abs(loss - lossOfParts) < 1e-4);
    }

    void importancesAddUp()
    {
        const auto importances = [](bool areParts) {
            PartsBench bench("ssd");
            bench.broad->setBroad(areParts);
            const auto samples = [&](const torch::Tensor& at) {
                return std::pair(bench.forget.images(at), bench.forget.labels(at));
            };
            auto found = fisherDiagonal(*bench.network, samples, torch::arange(20, torch::kInt64), 16, {});
            return std::pair(std::move(found), bench.broad->gradientPasses);
        };
        const auto [whole, wholePasses] = importances(false);
        const auto [parted, partedPasses] = importances(true);
        QCOMPARE(wholePasses, (std::vector<std::int64_t>{16, 4}));
        QCOMPARE(partedPasses, (std::vector<std::int64_t>{6, 6, 4, 4}));
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const double most = whole[i].max().item<double>();
            QVERIFY(most > 0.0);
            QVERIFY((whole[i] - parted[i]).abs().max().item<double>() < 1e-4 * most);
        }
    }

    /// Their statistics are of a batch.
    void batchNormsSeeTheWholeBatch()
    {
        PartsBench bench("gradient-ascent", "smallvgg");
        bench.methodInParts(true)->runEpoch(1, {});
        QCOMPARE(bench.broad->gradientPasses, std::vector<std::int64_t>{20});
        PartsBench frozen("pgu", "smallvgg"); // norms that keep their statistics see samples one by one
        frozen.plan.gamma = 0.0;
        frozen.methodInParts(true)->runEpoch(1, {});
        QCOMPARE(frozen.broad->gradientPasses, (std::vector<std::int64_t>{6, 6, 4, 4}));
    }

    void stopIsHeardBetweenParts_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::newRow("pgu") << std::string("pgu");
        QTest::newRow("ssd") << std::string("ssd");
    }

    void stopIsHeardBetweenParts()
    {
        QFETCH(std::string, name);
        PartsBench bench(name);
        bench.broad->isProgram = name == "pgu"; // else a stop is heard within a pass
        const auto method = bench.methodInParts(true);
        const auto before = bench.weights();
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        bench.broad->afterGradientPass = [&stop] { stop.request_stop(); };
        QCOMPARE(errorNameOf([&] { method->runEpoch(1, context); }), std::string("cancelled"));
        QCOMPARE(bench.broad->gradientPasses.size(), std::size_t{1});
        QCOMPARE(farthest(before, bench.weights()), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestStepsInParts)
#include "test_steps_in_parts.moc"
