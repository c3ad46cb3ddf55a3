// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_bench.h"

#include "core/unlearn/distillation.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// The original in double precision, as it is or with the weights of a student that has moved.
std::shared_ptr<Network> wideNetwork(const MethodBench& bench, bool isMoved)
{
    auto network = copyNetwork(bench.original, torch::kCPU);
    if (isMoved)
        moveWeights(*network);
    network->to(torch::kFloat64);
    return network;
}

torch::Tensor wideLogits(Network& network, const ImageBatches& samples)
{
    return network.forward(samples.images(0, samples.count()).to(torch::kFloat64));
}

/// T^2 times the mean over samples of sum over classes of p (ln p - ln q), p the teacher's and q the student's softmax
/// at temperature T.
torch::Tensor divergenceByHand(const MethodBench& bench, Network& student, const ImageBatches& samples, double t)
{
    const auto teacher = wideNetwork(bench, false);
    const torch::Tensor p = torch::log_softmax(wideLogits(*teacher, samples).detach() / t, 1);
    const torch::Tensor q = torch::log_softmax(wideLogits(student, samples) / t, 1);
    return t * t * (p.exp() * (p - q)).sum() / samples.count();
}

} // namespace

class TestScrub : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// KL by hand, with its temperature.
    void divergenceIsTheFormula()
    {
        const torch::Tensor teacher = torch::tensor({{2.0, 0.0}, {-1.0, 1.0}}, torch::kFloat64);
        const torch::Tensor student = torch::tensor({{0.5, 0.0}, {-1.0, 1.0}}, torch::kFloat64);
        const double temperature = 4.0;
        const auto share = [&](double a, double b) { return 1.0 / (1.0 + std::exp((b - a) / temperature)); };
        const double p = share(2.0, 0.0);
        const double q = share(0.5, 0.0);
        const double wanted = (p * std::log(p / q) + (1 - p) * std::log((1 - p) / (1 - q))) / 2.0; // second row: 0
        const torch::Tensor found = divergenceFrom(torch::softmax(teacher / temperature, 1), student, temperature);
        QVERIFY(std::abs(found.item<double>() - wanted) < 1e-14);
        QVERIFY(std::abs(divergenceFrom(torch::softmax(teacher, 1), teacher, 1.0).item<double>()) < 1e-14);
    }

    /// A student that is still the teacher: the max step has no gradient, and the min step is that of cross-entropy.
    void firstStepIsThatOfCrossEntropy()
    {
        MethodBench bench("scrub");
        bench.set("batch_size", 1000);
        bench.set("forget_batch_size", 1000);
        bench.set("learning_rate", 0.2);
        bench.set("weight_decay", 0.0);
        bench.set("gamma", 0.7);
        const auto before = bench.weights();
        bench.method()->runEpoch(1, {});
        const auto plain = copyNetwork(bench.original, torch::kCPU);
        torch::nn::functional::cross_entropy(plain->forward(bench.retain.images(0, bench.retain.count())),
                                             bench.retain.labels(0, bench.retain.count()))
            .backward();
        const auto after = bench.weights();
        for (const auto& item : plain->named_parameters())
            QVERIFY((after.at(item.key()) - before.at(item.key()) + 0.2 * 0.7 * item.value().grad())
                        .abs()
                        .max()
                        .item<double>()
                    < 1e-6);
    }

    /// Of a student that has left its teacher: one step of each kind, against the gradient in double precision.
    void stepsAreThoseOfTheFormula_data()
    {
        QTest::addColumn<double>("maxEpochs");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("gamma");
        QTest::newRow("max step") << 1.0 << 0.0 << 0.0; // the min step that follows stays where it is
        QTest::newRow("min step, divergence") << 0.0 << 0.3 << 0.0;
        QTest::newRow("min step, both") << 0.0 << 0.3 << 0.7;
    }

    void stepsAreThoseOfTheFormula()
    {
        QFETCH(double, maxEpochs);
        QFETCH(double, alpha);
        QFETCH(double, gamma);
        constexpr double rate = 0.5;
        constexpr double temperature = 3.0;
        MethodBench bench("scrub");
        for (const char* size : {"batch_size", "forget_batch_size"})
            bench.set(size, 1000);
        for (const char* none : {"momentum", "weight_decay"})
            bench.set(none, 0.0);
        bench.set("learning_rate", rate);
        bench.set("temperature", temperature);
        bench.set("max_epochs", maxEpochs);
        bench.set("alpha", alpha);
        bench.set("gamma", gamma);
        const auto method = bench.method(); // its teacher is the original
        moveWeights(*bench.network);
        const auto before = bench.weights();
        method->runEpoch(1, {});
        const auto after = bench.weights();

        const auto student = wideNetwork(bench, true);
        const torch::Tensor wanted = maxEpochs > 0.0
            ? -divergenceByHand(bench, *student, bench.forget, temperature)
            : alpha * divergenceByHand(bench, *student, bench.retain, temperature)
                + gamma
                    * torch::nn::functional::cross_entropy(wideLogits(*student, bench.retain),
                                                           bench.retain.labels(0, bench.retain.count()));
        wanted.backward();
        double longest = 0.0;
        double farthestOff = 0.0;
        for (const auto& item : student->named_parameters()) {
            const torch::Tensor step = -rate * item.value().grad();
            const torch::Tensor taken = (after.at(item.key()) - before.at(item.key())).to(torch::kFloat64);
            longest = std::max(longest, step.abs().max().item<double>());
            farthestOff = std::max(farthestOff, (taken - step).abs().max().item<double>());
        }
        QVERIFY2(longest > 1e-3, qPrintable(QString::number(longest)));
        QVERIFY2(farthestOff < 1e-3 * longest, qPrintable(QString::number(farthestOff / longest)));
    }

    /// Max steps end after maxEpochs: then forget samples are not looked at.
    void maxStepsAlternateWithMinSteps()
    {
        const auto stepsOf = [](int epoch) {
            MethodBench bench("scrub"); // 20 forgotten, 180 retained
            bench.set("forget_batch_size", 8);
            bench.set("batch_size", 100);
            bench.set("max_epochs", 2);
            std::vector<double> shares;
            JobContext context;
            context.progress = [&](const Progress& progress) { shares.push_back(progress.share); };
            bench.method()->runEpoch(epoch, context);
            return shares;
        };
        QCOMPARE(stepsOf(1).size(), std::size_t{5}); // 8, 8, 4 and 100, 80
        QCOMPARE(stepsOf(2).front(), 8.0 / 200.0);
        QCOMPARE(stepsOf(3).size(), std::size_t{2});
        QCOMPARE(stepsOf(3).front(), 100.0 / 180.0);
    }

    /// What the max step is for, and what the min step is for.
    void maxStepsMoveAwayFromTheTeacherMinStepsBack()
    {
        const auto distances = [](double maxEpochs, double alpha) {
            MethodBench bench("scrub");
            bench.set("max_epochs", maxEpochs);
            bench.set("learning_rate", 0.02);
            bench.set("alpha", alpha);
            bench.set("gamma", 0.2);
            bench.set("forget_batch_size", 4);
            const auto method = bench.method();
            for (int epoch = 1; epoch <= 4; ++epoch)
                method->runEpoch(epoch, {});
            const auto teacher = copyNetwork(bench.original, torch::kCPU);
            bench.network->setMode(NetworkMode::Evaluate);
            const torch::NoGradGuard noGrad;
            const auto distance = [&](const ImageBatches& set) {
                const torch::Tensor images = set.images(0, set.count());
                return divergenceFrom(torch::softmax(teacher->forward(images), 1), bench.network->forward(images), 1.0)
                    .item<double>();
            };
            return std::pair(distance(bench.forget), distance(bench.retain));
        };
        QVERIFY(distances(4, 0.5).first > distances(0, 0.5).first);
        QVERIFY(distances(4, 4.0).second < distances(4, 0.0).second);
    }

    void learningRateFallsAfterTheMilestones()
    {
        MethodBench bench("scrub");
        const auto method = bench.method();
        QCOMPARE(method->epochs(), 3);
        QCOMPARE(method->learningRate(3), 5e-4);
        QVERIFY(std::abs(method->learningRate(4) - 5e-5) < 1e-18);
        QVERIFY(std::abs(method->learningRate(10) - 5e-7) < 1e-18);
    }

    void teacherIsWhatTheStepsBeganWith()
    {
        MethodBench bench("scrub");
        {
            const torch::NoGradGuard noGrad; // a request after another one begins elsewhere than the original
            bench.network->parameters()[0].add_(0.5);
        }
        const auto teacher =
            teacherFrom({bench.plan, *bench.network, bench.forget, nullptr, &bench.retain, &bench.original});
        QVERIFY(torch::equal(teacher->parameters()[0], bench.network->parameters()[0]));
        QVERIFY(!torch::equal(teacher->parameters()[0], bench.original.network().parameters()[0]));
        QVERIFY(!teacher->parameters()[0].requires_grad());
    }
};

QTEST_GUILESS_MAIN(TestScrub)
#include "test_scrub.moc"
