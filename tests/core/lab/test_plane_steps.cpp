// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/lab/plane_reading.h"
#include "core/lab/plane_training.h"
#include "core/spectrum/eigenbasis.h"
#include "core/unlearn/method.h"
#include "tests/core/lab/plane_examples.h"

#include <QTest>

using namespace unlearn;

namespace {

class LinearNetwork : public Network {
public:
    LinearNetwork() { m_layer = register_module("classifier", LinearLayer(2, 2)); }
    torch::Tensor forward(torch::Tensor x) override { return m_layer->forward(x); }
    torch::nn::LinearImpl& layer() { return *m_layer; }

private:
    LinearLayer m_layer{nullptr};
};

} // namespace

/// The lab against the method itself, on the same samples, spectrum and weights.
class TestPlaneSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAreThoseOfTheMethod_data()
    {
        QTest::addColumn<double>("gamma");
        for (const double gamma : {0.0, 0.5, 0.999, 1.0})
            QTest::addRow("%g", gamma) << gamma;
    }

    void stepsAreThoseOfTheMethod()
    {
        QFETCH(double, gamma);
        constexpr int steps = 12;
        const auto points = test::overlappingPoints();
        Dataset dataset;
        dataset.shape = featureShape(2);
        dataset.classNames = {"A", "B"};
        dataset.normalisation = {{0.0F, 0.0F}, {1.0F, 1.0F}};
        std::vector<std::int64_t> all, forgotten;
        for (const PlanePoint& point : points) {
            all.push_back(dataset.train.count());
            if (point.forgotten)
                forgotten.push_back(all.back());
            dataset.train.features.push_back(static_cast<float>(point.position[0]));
            dataset.train.features.push_back(static_cast<float>(point.position[1]));
            dataset.train.labels.push_back(point.label);
        }
        const ImageBatches everything(dataset, dataset.train, all, torch::kCPU);
        const ImageBatches forget(dataset, dataset.train, forgotten, torch::kCPU);

        const PlaneModel original = trainPlane(points);
        LinearNetwork network;
        {
            const torch::NoGradGuard noGrad;
            for (int row = 0; row < 2; ++row) {
                network.layer().bias[row] = original.bias[static_cast<std::size_t>(row)];
                for (int column = 0; column < 2; ++column)
                    network.layer().weight[row][column] =
                        original.weight[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            }
        }
        const Spectrum spectrum = makeSpectrum(computeMoments(network, everything, {}, "gram"),
                                               computeMoments(network, forget, {}, "gram"), false, {});
        const PlaneOptions options{.gamma = gamma};
        Plan plan;
        plan.gamma = gamma;
        plan.threshold = options.threshold;
        plan.pgu.startLearningRate = plan.pgu.endLearningRate = options.learningRate;
        const auto method = makeMethod({plan, network, forget, &spectrum});
        method->prepare({});

        PlaneModel now = original;
        for (int step = 1; step <= steps; ++step) {
            const PlaneReading reading = readPlane(points, original, now, options);
            QCOMPARE(method->layers().front().k.front(), reading.kept);
            const double loss = method->runEpoch(step, {});
            QVERIFY(std::abs(loss - reading.loss) < 1e-6);
            now = reading.next;
            for (int row = 0; row < 2; ++row) {
                for (int column = 0; column < 2; ++column)
                    QCOMPARE(static_cast<double>(network.layer().weight[row][column].item<float>()),
                             now.weight[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
            }
        }
        QCOMPARE(now == original, gamma >= 0.999);
    }

    /// A job in another thread counts on its random numbers.
    void noRandomNumbersAreDrawn()
    {
        torch::manual_seed(5);
        const torch::Tensor wanted = torch::rand({4});
        torch::manual_seed(5);
        const auto points = test::overlappingPoints();
        const PlaneModel original = trainPlane(points);
        readPlane(points, original, original, {});
        planeOutputs(original, points);
        QVERIFY(torch::equal(torch::rand({4}), wanted));
    }
};

QTEST_APPLESS_MAIN(TestPlaneSteps)
#include "test_plane_steps.moc"
