// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of projected gradients: as many directions, but other ones; another moment; fewer layers.
#include "method_bench.h"

#include "core/error.h"
#include "core/spectrum/eigenbasis.h"
#include "core/unlearn/gradient_steps.h"
#include "core/unlearn/pgu/subspace_control.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

namespace {

struct PguBench : MethodBench {
    PguBench() : MethodBench("pgu")
    {
        const std::vector<std::int64_t> all = drawIndices(data->train.count(), 0, 0);
        const SecondMoments full =
            computeMoments(*network, ImageBatches(*data, data->train, all, torch::kCPU), {}, "gram");
        const SecondMoments part = computeMoments(*network, forget, {}, "gram");
        spectrum = makeSpectrum(full, part, false, {});
        plan.gamma = 0.6;
        plan.pgu.batchSize = 64;
    }

    /// Made and prepared, as a run does it.
    std::unique_ptr<Method> method()
    {
        auto made = makeMethod({plan, *network, forget, &spectrum});
        made->prepare({});
        return made;
    }

    Spectrum spectrum;
};

/// What a step of the first epoch did to the weights of a layer, over minus the learning rate.
torch::Tensor stepOf(PguBench& bench, std::size_t layer)
{
    const torch::Tensor before = bench.network->layers()[layer].layer->weightTensor().detach().clone();
    const auto method = bench.method();
    method->runEpoch(1, {});
    return (before - bench.network->layers()[layer].layer->weightTensor().detach()) / method->learningRate(1);
}

} // namespace

class TestSubspaceControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void directionsAreOrthonormal()
    {
        PguBench bench;
        const SpectrumBases& bases = *bench.spectrum.bases;
        const torch::Tensor all = bases.vectors(0, 0);
        const std::int64_t d = all.size(0);
        for (const PguSubspace kind : {PguSubspace::Top, PguSubspace::Random, PguSubspace::Bottom}) {
            for (const std::int64_t k : {std::int64_t{0}, std::int64_t{1}, d / 2, d}) {
                const torch::Tensor own = protectedDirections(bases, 0, {k}, kind, 3).at(0);
                QCOMPARE(own.size(1), k);
                QVERIFY(torch::allclose(torch::mm(own.t(), own), torch::eye(k), 1e-4, 1e-5));
            }
        }
        QVERIFY(torch::allclose(protectedDirections(bases, 0, {5}, PguSubspace::Top, 3)[0], all.narrow(1, 0, 5)));
        QVERIFY(
            torch::allclose(protectedDirections(bases, 0, {5}, PguSubspace::Bottom, 3)[0], all.narrow(1, d - 5, 5)));
    }

    void randomDirectionsDifferBySeedAndLayer()
    {
        PguBench bench;
        const auto drawn = [&](std::size_t layer, std::uint64_t seed) {
            return protectedDirections(*bench.spectrum.bases, layer, {4}, PguSubspace::Random, seed)[0];
        };
        QVERIFY(torch::equal(drawn(0, 1), drawn(0, 1)));
        QVERIFY(!torch::allclose(drawn(0, 1), drawn(0, 2)));
        const std::int64_t fewest = std::min(drawn(0, 1).size(0), drawn(1, 1).size(0));
        QVERIFY(!torch::allclose(drawn(0, 1).narrow(0, 0, fewest), drawn(1, 1).narrow(0, 0, fewest)));
    }

    /// Of a unit vector, a uniformly random subspace of k of d directions holds k / d on average.
    void randomSubspacesAreUniform()
    {
        PguBench bench;
        double inside = 0.0;
        for (std::uint64_t seed = 0; seed < 400; ++seed)
            inside += protectedDirections(*bench.spectrum.bases, 0, {16}, PguSubspace::Random, seed)[0][0]
                          .square()
                          .sum()
                          .item<double>();
        QVERIFY2(std::abs(inside / 400.0 - 16.0 / 64.0) < 0.02, qPrintable(QString::number(inside / 400.0)));
    }

    /// The step along what is protected is nothing, for each choice, and k is the same.
    void stepsKeepOffTheChosenDirections()
    {
        std::vector<std::int64_t> kept;
        for (const PguSubspace kind : {PguSubspace::Top, PguSubspace::Random, PguSubspace::Bottom}) {
            PguBench bench;
            bench.plan.pgu.subspace = kind;
            const std::int64_t k = bench.method()->layers()[0].k[0];
            kept.push_back(k);
            const torch::Tensor basis = protectedDirections(*bench.spectrum.bases, 0, {k}, kind, bench.plan.seed)[0];
            const torch::Tensor step = stepOf(bench, 0);
            QVERIFY(step.norm().item<double>() > 0.0);
            QVERIFY(torch::mm(step, basis).norm().item<double>() < 1e-3 * step.norm().item<double>());
            if (kind == PguSubspace::Top)
                continue;
            const torch::Tensor top = bench.spectrum.bases->vectors({0, 0, 0, k});
            QVERIFY(torch::mm(step, top).norm().item<double>() > 0.1 * step.norm().item<double>());
        }
        QVERIFY(kept[0] > 0 && kept[0] == kept[1] && kept[1] == kept[2]);
    }

    void lastLayerAlone()
    {
        PguBench bench;
        bench.plan.pgu.layers = PguLayers::Last;
        const auto before = bench.weights();
        const auto method = bench.method();
        method->runEpoch(1, {});
        const std::vector<RunLayer> layers = method->layers();
        const auto after = bench.weights();
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const bool last = i + 1 == layers.size();
            QCOMPARE(layers[i].gamma, last ? 0.6 : 1.0);
            QCOMPARE(torch::equal(after.at(layers[i].name + ".weight"), before.at(layers[i].name + ".weight")), !last);
        }
    }

    void namesComeBack()
    {
        QCOMPARE(subspaceFromName("bottom"), PguSubspace::Bottom);
        QCOMPARE(momentFromName("full"), PguMoment::Full);
        QCOMPARE(layersFromName("last"), PguLayers::Last);
        QCOMPARE(thrownBy([] { subspaceFromName("middle"); }).code(), ErrorCode::UnknownName);
    }
};

QTEST_GUILESS_MAIN(TestSubspaceControl)
#include "test_subspace_control.moc"
