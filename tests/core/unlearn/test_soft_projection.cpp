// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/experiment/experiment.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/gradient_steps.h"
#include "core/unlearn/soft_projection/soft_projection.h"
#include "tests/core/synthetic_dataset.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace unlearn;

namespace {

/// A moment with given eigenvalues in a random basis.
struct Moment {
    explicit Moment(const std::vector<double>& eigenvalues, std::uint64_t seed = 1)
    {
        torch::manual_seed(seed);
        const auto d = static_cast<std::int64_t>(eigenvalues.size());
        const torch::Tensor basis = std::get<0>(torch::linalg_qr(torch::randn({d, d}, torch::kFloat64)));
        const torch::Tensor levels = torch::tensor(eigenvalues, torch::kFloat64);
        matrix = torch::mm(basis * levels, basis.t());
        vectors = {basis.to(torch::kFloat32)};
        values = {eigenvalues};
    }
    torch::Tensor matrix;
    std::vector<torch::Tensor> vectors;
    std::vector<std::vector<double>> values;
};

double distance(const torch::Tensor& a, const torch::Tensor& b)
{
    return ((a.to(torch::kFloat64) - b.to(torch::kFloat64)).norm() / b.to(torch::kFloat64).norm()).item<double>();
}

const std::vector<double> falling{400.0, 90.0, 20.0, 5.0, 1.0, 0.25, 0.0, 0.0};

} // namespace

class TestSoftProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheFormula()
    {
        const Moment moment(falling);
        const torch::Tensor g = torch::randn({6, 8});
        for (const double share : {1e-3, 0.05, 1.0, 20.0}) {
            const double images = 37.0;
            const double mu = share * std::accumulate(falling.begin(), falling.end(), 0.0) / images / 8.0;
            const torch::Tensor inverse = torch::inverse(moment.matrix / images + mu * torch::eye(8, torch::kFloat64));
            const torch::Tensor wanted = torch::mm(g.to(torch::kFloat64), mu * inverse);
            const SoftProjection projection(moment.vectors, moment.values, share, torch::kCPU);
            QVERIFY(distance(projection.shrink(g), wanted) < 1e-5);
        }
    }

    /// The step is where the price of leaving the gradient and the price on retained outputs balance: the slope of
    /// their sum, by finite differences, is zero there.
    void isTheMinimum()
    {
        const Moment moment(falling);
        const double share = 0.1, level = share * std::accumulate(falling.begin(), falling.end(), 0.0) / 8.0;
        const torch::Tensor g = torch::randn({1, 8});
        const torch::Tensor step =
            SoftProjection(moment.vectors, moment.values, share, torch::kCPU).shrink(g).to(torch::kFloat64);
        const auto price = [&](const torch::Tensor& p) {
            return ((p - g).square().sum() + (torch::mm(p, moment.matrix) * p).sum() / level).item<double>();
        };
        for (std::int64_t i = 0; i < 8; ++i) {
            torch::Tensor shift = torch::zeros({1, 8}, torch::kFloat64);
            shift[0][i] = 1e-4;
            const double slope = (price(step + shift) - price(step - shift)) / 2e-4;
            QVERIFY2(std::abs(slope) < 1e-4, qPrintable(QString::number(slope)));
            QVERIFY(price(step + 100.0 * shift) > price(step));
        }
    }

    void manyMuLeaveTheGradient()
    {
        const Moment moment(falling);
        const torch::Tensor g = torch::randn({6, 8});
        QVERIFY(distance(SoftProjection(moment.vectors, moment.values, 1e9, torch::kCPU).shrink(g), g) < 1e-5);
        // So does a layer whose inputs are zero.
        const Moment nothing({0.0, 0.0, 0.0});
        const torch::Tensor small = torch::randn({2, 3});
        QVERIFY(torch::equal(SoftProjection(nothing.vectors, nothing.values, 0.1, torch::kCPU).shrink(small), small));
    }

    void twoLevelsAreTheHardProjection()
    {
        const Moment moment({1e6, 1e6, 1e6, 0.0, 0.0, 0.0, 0.0});
        const torch::Tensor g = torch::randn({4, 7});
        const SoftProjection soft(moment.vectors, moment.values, 1e-7, torch::kCPU);
        const torch::Tensor m = moment.vectors[0].narrow(1, 0, 3);
        QVERIFY(distance(soft.shrink(g), g - torch::mm(torch::mm(g, m), m.t())) < 1e-5);
        QCOMPARE(halvedDirections(moment.values, 1e-7), std::vector<std::int64_t>{3});
    }

    void groupsShrinkByTheirOwnMoments()
    {
        const Moment first({8.0, 2.0, 0.5, 0.0}, 1), second({1.0, 1.0, 1.0, 1.0}, 2);
        const SoftProjection both({first.vectors[0], second.vectors[0]}, {first.values[0], second.values[0]}, 0.5,
                                  torch::kCPU);
        const torch::Tensor g = torch::randn({6, 2, 2, 1});
        const torch::Tensor found = both.shrink(g);
        QCOMPARE(found.sizes(), g.sizes());
        const torch::Tensor upper =
            SoftProjection(first.vectors, first.values, 0.5, torch::kCPU).shrink(g.narrow(0, 0, 3));
        QVERIFY(distance(found.narrow(0, 0, 3), upper) < 1e-6);
        QVERIFY(distance(found.narrow(0, 3, 3), g.narrow(0, 3, 3) / 3.0) < 1e-5); // 0.5 / (0.5 + 1)
    }

    /// One batch through the registered method.
    void methodTakesTheStep()
    {
        const auto data = test::syntheticDataset(200, 4, 4, {1, 8, 8});
        const Model model = Model::create({"mlp", data->shape, 4}, 3);
        const auto network = copyNetwork(model, torch::kCPU), untouched = copyNetwork(model, torch::kCPU);
        const ForgetSet forgetSet = selectForgetSet(*data, std::vector<std::string>{"0:40"}, 0);
        const ImageBatches forget(*data, data->train, forgetSet.indices(), torch::kCPU);
        const ImageBatches all(*data, data->train, drawIndices(200, 0, 0), torch::kCPU);
        const SecondMoments full = computeMoments(*network, all, {}, "gram");
        const SecondMoments part = computeMoments(*network, forget, {}, "gram");
        const Spectrum spectrum = makeSpectrum(full, part, false, {});
        Plan plan;
        plan.method = "soft-projection";
        plan.softProjection.mu = 0.2;
        plan.layerGamma = {{"layers.2", 1.0}};
        const auto method = makeMethod({plan, *network, forget, &spectrum});
        method->prepare({});
        method->runEpoch(1, {});
        const torch::Tensor loss = unlearningLoss(untouched->forward(forget.images(0, 40)), forget.labels(0, 40), {});
        loss.backward();
        const auto before = untouched->layers(), after = network->layers();
        for (std::size_t i = 0; i < before.size(); ++i) {
            const torch::Tensor old = before[i].layer->weightTensor().detach();
            const torch::Tensor moved = after[i].layer->weightTensor().detach() - old;
            if (before[i].info.name == "layers.2") {
                QVERIFY(!moved.any().item<bool>());
                QCOMPARE(method->layers()[i].k[0], before[i].info.d);
                continue;
            }
            const SoftProjection projection({spectrum.bases->vectors(i, 0)}, spectrum.layers[i].retained, 0.2,
                                            torch::kCPU);
            const torch::Tensor wanted =
                -learningRateAt(plan.pgu, 1) * projection.shrink(before[i].layer->weightTensor().grad());
            QVERIFY(distance(moved, wanted) < 1e-3); // a difference of weights in float32
            QCOMPARE(method->layers()[i].k, halvedDirections(spectrum.layers[i].retained, 0.2));
        }
    }
};

QTEST_GUILESS_MAIN(TestSoftProjection)
#include "test_soft_projection.moc"
