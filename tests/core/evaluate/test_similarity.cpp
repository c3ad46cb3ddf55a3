// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/data/split.h"
#include "core/error.h"
#include "core/evaluate/output_distance.h"
#include "core/evaluate/similarity.h"
#include "core/spectrum/layer_tap.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

namespace {

double ckaOf(const torch::Tensor& x, const torch::Tensor& y)
{
    const auto view = [](const torch::Tensor& t) { return std::vector{LayerView{"layer", centredProducts(t), {}}}; };
    return layerSimilarity(view(x), view(y)).at(0).cka;
}

torch::Tensor centred(const torch::Tensor& x)
{
    return x.to(torch::kFloat64) - x.to(torch::kFloat64).mean(0, true);
}

/// By the textbook form, on the features' side, in float64.
double ckaOfFeatures(const torch::Tensor& x, const torch::Tensor& y)
{
    const torch::Tensor a = centred(x);
    const torch::Tensor b = centred(y);
    return (torch::mm(b.t(), a).square().sum() / (torch::mm(a.t(), a).norm() * torch::mm(b.t(), b).norm()))
        .item<double>();
}

} // namespace

class TestSimilarity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ckaIsTheFormula()
    {
        torch::manual_seed(1);
        const torch::Tensor x = torch::randn({40, 7});
        const torch::Tensor y = torch::randn({40, 5}) + x.narrow(1, 0, 5);
        const double wanted = ckaOfFeatures(x, y);
        QVERIFY(std::abs(ckaOf(x, y) - wanted) < 1e-12);
        QVERIFY(wanted > 0.1 && wanted < 0.95);
    }

    /// A mean of a million deviations: float32 has four bits left for what differs, and rounds the mean away.
    void nearlyConstantFeaturesKeepTheirDigits()
    {
        torch::manual_seed(4);
        const torch::Tensor noise = torch::randn({40, 7});
        const torch::Tensor x = 1000.0 + 1e-3 * noise;
        const torch::Tensor y = 1000.0 + 1e-3 * (noise + torch::randn({40, 7}));
        QVERIFY(x.scalar_type() == torch::kFloat32);
        const double wanted = ckaOfFeatures(x, y);
        QVERIFY(wanted > 0.1 && wanted < 0.95);
        QVERIFY2(std::abs(ckaOf(x, y) - wanted) < 1e-9, qPrintable(QString::number(ckaOf(x, y) - wanted)));
        QVERIFY(std::abs(ckaOf(x, x) - 1.0) < 1e-12);
    }

    /// Of more values than are taken at once.
    void productsOfManyValuesAreWhole()
    {
        torch::manual_seed(5);
        const torch::Tensor x = torch::randn({6, 20000}) + 10.0;
        const torch::Tensor products = centredProducts(x);
        QVERIFY(products.scalar_type() == torch::kFloat64);
        QVERIFY(torch::allclose(products, torch::mm(centred(x), centred(x).t()), 1e-10, 1e-8));
    }

    void ckaIsBlindToRotationScaleAndOffset()
    {
        torch::manual_seed(2);
        const torch::Tensor x = torch::randn({30, 6});
        const torch::Tensor q = std::get<0>(torch::linalg_qr(torch::randn({6, 6}, torch::kFloat64)));
        const torch::Tensor rotated = 3.0 * torch::mm(x.to(torch::kFloat64), q) + 2.0;
        QVERIFY(std::abs(ckaOf(x, x) - 1.0) < 1e-12);
        QVERIFY(std::abs(ckaOf(x, rotated) - 1.0) < 1e-12);
        QVERIFY(std::isnan(ckaOf(x, torch::ones({30, 2}))));
        QVERIFY(std::isnan(ckaOf(x, torch::full({30, 2}, 0.1)))); // no mean is rounded
        QVERIFY(std::isnan(ckaOf(x.narrow(0, 0, 1), x.narrow(0, 0, 1))));
        QCOMPARE(thrownBy([&] { ckaOf(x, x.narrow(0, 0, 3)); }).code(), ErrorCode::ShapeMismatch);
    }

    void layersOfOneModelAreAligned()
    {
        const auto data = syntheticDataset(60, 10);
        const Model model = Model::create({"smallcnn", data->shape, data->classes()}, 1);
        const auto one = copyNetwork(model, torch::kCPU);
        const auto same = copyNetwork(model, torch::kCPU);
        const ImageBatches samples(*data, data->train, drawIndices(60, 0, 0), torch::kCPU);
        const std::vector<LayerView> views = layerViews(*one, samples, {});
        const auto equal = layerSimilarity(views, layerViews(*same, samples, {}));
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
        const auto changed = layerSimilarity(views, layerViews(*same, samples, {}));
        QCOMPARE(changed[0].layer, one->layers()[1].info.name);
        QVERIFY(std::abs(changed[0].cka - 1.0) < 1e-5);
        for (std::size_t i = 1; i < changed.size(); ++i)
            QVERIFY(changed[i].cka < 0.999);
        for (const NamedLayer& layer : one->layers())
            QVERIFY(!layer.layer->hasObserver());
    }

    /// One pass looks at all layers, and what it gives is what the layers are given.
    void viewsAreOfWhatLayersAreGiven()
    {
        const auto data = syntheticDataset(7, 10);
        const Model model = Model::create({"smallcnn", data->shape, data->classes()}, 1);
        const auto network = copyNetwork(model, torch::kCPU);
        const ImageBatches samples(*data, data->train, drawIndices(7, 0, 0), torch::kCPU);
        std::vector<torch::Tensor> seen(network->layers().size());
        {
            const torch::NoGradGuard noGrad;
            const LayerTap tap(network->layers(), [&](std::size_t layer, const torch::Tensor& input) {
                seen[layer] = input.detach().clone();
            });
            network->forward(samples.images(0, 7));
        }
        int steps = 0;
        JobContext context;
        context.alive = [&steps] { ++steps; };
        const std::vector<LayerView> views = layerViews(*network, samples, context);
        QCOMPARE(views.size(), seen.size());
        QCOMPARE(static_cast<std::size_t>(steps),
                 1 + views.size() - 1); // of the one batch, and of each layer's products
        for (std::size_t i = 1; i < seen.size(); ++i) {
            QCOMPARE(views[i - 1].layer, network->layers()[i].info.name);
            QVERIFY(torch::allclose(views[i - 1].products, centredProducts(seen[i].reshape({7, -1})), 1e-4, 1e-4));
            const torch::Tensor pooled = seen[i].dim() == 4 ? seen[i].mean({2, 3}) : seen[i];
            QVERIFY(torch::allclose(views[i - 1].pooled, pooled, 1e-5, 1e-6));
        }
        QCOMPARE(views.back().layer, std::string("logits"));
        QCOMPARE(views.back().pooled.size(1), data->classes());
        QVERIFY(torch::equal(penultimateFeatures(*network, samples, {}), views[views.size() - 2].pooled));
        QVERIFY(layerViews(*network, ImageBatches(*data, data->train, {}, torch::kCPU), {}).empty());
    }

    void viewsOfOtherSamplesAreRefused()
    {
        const auto data = syntheticDataset(20, 10);
        const auto view = [&](const char* architecture, std::int64_t count) {
            const auto network =
                copyNetwork(Model::create({architecture, data->shape, data->classes()}, 1), torch::kCPU);
            return layerViews(*network, ImageBatches(*data, data->train, drawIndices(20, count, 0), torch::kCPU), {});
        };
        QCOMPARE(thrownBy([&] { layerSimilarity(view("mlp", 20), view("mlp", 10)); }).code(), ErrorCode::ShapeMismatch);
        QCOMPARE(thrownBy([&] { layerSimilarity(view("mlp", 20), view("smallcnn", 20)); }).code(),
                 ErrorCode::ShapeMismatch);
    }

    void lookingIntoLayersStops()
    {
        const auto data = syntheticDataset(20, 10);
        const auto network = copyNetwork(Model::create({"mlp", data->shape, data->classes()}, 1), torch::kCPU);
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        QCOMPARE(thrownBy([&] {
                     layerViews(*network, ImageBatches(*data, data->train, drawIndices(20, 0, 0), torch::kCPU),
                                context);
                 }).code(),
                 ErrorCode::Cancelled);
        for (const NamedLayer& layer : network->layers())
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
