// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/data/split.h"
#include "core/error.h"
#include "core/evaluate/output_distance.h"
#include "core/evaluate/similarity.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

class TestSimilarity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By the textbook form, on the features' side, in float64.
    void ckaIsTheFormula()
    {
        torch::manual_seed(1);
        const torch::Tensor x = torch::randn({40, 7});
        const torch::Tensor y = torch::randn({40, 5}) + x.narrow(1, 0, 5);
        const auto centred = [](const torch::Tensor& t) {
            return t.to(torch::kFloat64) - t.to(torch::kFloat64).mean(0, true);
        };
        const torch::Tensor a = centred(x);
        const torch::Tensor b = centred(y);
        const double wanted =
            (torch::mm(b.t(), a).square().sum() / (torch::mm(a.t(), a).norm() * torch::mm(b.t(), b).norm()))
                .item<double>();
        QVERIFY(std::abs(linearCka(x, y) - wanted) < 1e-5);
        QVERIFY(wanted > 0.1 && wanted < 0.95);
    }

    void ckaIsBlindToRotationScaleAndOffset()
    {
        torch::manual_seed(2);
        const torch::Tensor x = torch::randn({30, 6});
        const torch::Tensor q = std::get<0>(torch::linalg_qr(torch::randn({6, 6})));
        QVERIFY(std::abs(linearCka(x, 3.0 * torch::mm(x, q) + 2.0) - 1.0) < 1e-5);
        QVERIFY(std::isnan(linearCka(x, torch::ones({30, 2}))));
        QVERIFY(std::isnan(linearCka(x.narrow(0, 0, 1), x.narrow(0, 0, 1))));
        QCOMPARE(thrownBy([&] { linearCka(x, x.narrow(0, 0, 3)); }).code(), ErrorCode::ShapeMismatch);
    }

    void layersOfOneModelAreAligned()
    {
        const auto data = syntheticDataset(60, 10);
        const Model model = Model::create({"smallcnn", data->shape, data->classes()}, 1);
        const auto one = copyNetwork(model, torch::kCPU);
        const auto same = copyNetwork(model, torch::kCPU);
        const ImageBatches samples(*data, data->train, drawIndices(60, 0, 0), torch::kCPU);
        const auto equal = layerSimilarity(*one, *same, samples, {});
        QCOMPARE(equal.size(), one->layers().size());
        QCOMPARE(equal.back().layer, std::string("logits"));
        for (const LayerSimilarity& layer : equal)
            QVERIFY2(std::abs(layer.cka - 1.0) < 1e-5, layer.layer.c_str());
        // From the changed layer on, and not before.
        {
            const torch::NoGradGuard noGrad;
            torch::manual_seed(3);
            same->layers()[1].layer->weightTensor().normal_();
        }
        const auto changed = layerSimilarity(*one, *same, samples, {});
        QCOMPARE(changed[0].layer, one->layers()[1].info.name);
        QVERIFY(std::abs(changed[0].cka - 1.0) < 1e-5);
        for (std::size_t i = 1; i < changed.size(); ++i)
            QVERIFY(changed[i].cka < 0.999);
        for (const NamedLayer& layer : one->layers())
            QVERIFY(!layer.layer->hasObserver());
    }

    void outputsAreComparedByTheirShares()
    {
        // p = (0.5, 0.5), q = (0.8, 0.2); and a sample on which both agree.
        const Predictions reference{torch::tensor({{0.0F, 0.0F}, {1.0F, 2.0F}}), torch::zeros({2}, torch::kInt64)};
        const Predictions model{torch::tensor({{std::log(4.0F), 0.0F}, {1.0F, 2.0F}}),
                                torch::zeros({2}, torch::kInt64)};
        const OutputDistance distance = outputDistance(model, reference);
        QVERIFY(std::abs(distance.totalVariation - 0.3 / 2.0) < 1e-6);
        QVERIFY(std::abs(distance.divergence - (0.5 * std::log(0.5 / 0.8) + 0.5 * std::log(0.5 / 0.2)) / 2.0) < 1e-6);
        QCOMPARE(distance.agreement, 1.0);
        QVERIFY(std::isnan(outputDistance({torch::empty({0, 2}), {}}, {torch::empty({0, 2}), {}}).divergence));
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "test_similarity.moc"
