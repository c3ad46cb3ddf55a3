// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/model/pass_size.h"
#include "core/spectrum/core_gradient_space.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/quadratic_form.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/forget_gradient.h"
#include "core/unlearn/pgu/pgu_method.h"
#include "tests/core/synthetic_dataset.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace unlearn;

namespace {

/// One layer and nothing else that learns: its outputs, averaged over positions, are the logits.
class OneConvolution : public Network {
public:
    OneConvolution()
        : m_conv(register_module(
            "conv", ConvLayer(torch::nn::Conv2dOptions(4, 6, 3).stride(2).padding(1).groups(2).bias(false))))
    {
    }
    torch::Tensor forward(torch::Tensor images) override { return m_conv->forward(images).mean(3).mean(2); }
    torch::Tensor outputs(const torch::Tensor& images, const torch::Tensor& weight) const
    {
        return torch::conv2d(images, weight, {}, 2, 1, 1, 2);
    }

private:
    ConvLayer m_conv;
};

class OneLinear : public Network {
public:
    OneLinear() : m_linear(register_module("linear", LinearLayer(torch::nn::LinearOptions(100, 6).bias(false)))) { }
    torch::Tensor forward(torch::Tensor images) override { return m_linear->forward(images.flatten(1)); }
    torch::Tensor outputs(const torch::Tensor& images, const torch::Tensor& weight) const
    {
        return torch::mm(images.flatten(1), weight.t());
    }

private:
    LinearLayer m_linear;
};

/// A layer that shows each number of its input but zeros many times over, in the memory of one: large, and quick.
class BroadLayerImpl : public torch::nn::LinearImpl, public WeightedLayer {
public:
    static constexpr std::int64_t times = 100'000;

    using torch::nn::LinearImpl::LinearImpl;

    torch::Tensor forward(const torch::Tensor& x)
    {
        observe(x.masked_select(x.ne(0)).unsqueeze(0).expand({times, -1}));
        return torch::nn::LinearImpl::forward(x);
    }
    torch::Tensor& weightTensor() override { return weight; }
    LayerInfo describe() const override { return {}; }
};
TORCH_MODULE(BroadLayer);

/// Of 100 tokens a sample. Notes how many samples each pass with gradients has.
class BroadNetwork : public Network {
public:
    BroadNetwork() : m_layer(register_module("broad", BroadLayer(torch::nn::LinearOptions(100, 6)))) { }
    torch::Tensor forward(torch::Tensor ids) override
    {
        if (torch::GradMode::is_enabled())
            m_parts.push_back(ids.size(0));
        return m_layer->forward(ids.to(torch::kFloat32) / 5);
    }
    const std::vector<std::int64_t>& parts() const { return m_parts; }

private:
    BroadLayer m_layer;
    std::vector<std::int64_t> m_parts;
};

constexpr double learningRate = 0.3;

std::vector<std::int64_t> range(std::int64_t begin, std::int64_t end)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(end - begin));
    std::iota(indices.begin(), indices.end(), begin);
    return indices;
}

/// 130 images to forget, so that the last batch is smaller than the others, and 170 to retain.
template <typename Net> struct Bench {
    Bench()
        : data(test::syntheticDataset(300, 4, 6, {4, 5, 5})), forget(*data, data->train, range(0, 130), torch::kCPU),
          retain(*data, data->train, range(130, 300), torch::kCPU)
    {
        torch::manual_seed(4);
        network = std::make_shared<Net>();
        const SecondMoments full =
            computeMoments(*network, ImageBatches(*data, data->train, range(0, 300), torch::kCPU), {}, "gram");
        const SecondMoments part = computeMoments(*network, forget, {}, "gram-forget");
        spectrum = makeSpectrum(full, part, false, {});
        gradient = forgetGradient(*network, forget, {}, {});
        reading = makeReading(spectrum, *network, gradient, learningRate, forget.count());
    }

    /// Summed squared outputs on the retained images of the layer with these weights, in float64.
    double squaredOutputs(const torch::Tensor& weight) const
    {
        const torch::NoGradGuard noGrad;
        return network->outputs(retain.images(0, retain.count()).to(torch::kFloat64), weight.to(torch::kFloat64))
            .square()
            .sum()
            .template item<double>();
    }

    std::shared_ptr<Dataset> data;
    ImageBatches forget, retain;
    std::shared_ptr<Net> network;
    Spectrum spectrum;
    ForgetGradient gradient;
    Reading reading;
};

template <typename Net> void predictionsEqualSteps()
{
    const Bench<Net> bench;
    const LayerReading& layer = bench.reading.layers.at(0);
    const auto d = static_cast<std::int64_t>(layer.groups[0].interference.size()) - 1;
    QCOMPARE(d, layer.layer.d);
    const double whole = bench.gradient.layers[0].to(torch::kFloat64).square().sum().template item<double>();
    for (std::int64_t k = 0; k <= d; ++k) {
        const std::vector<std::int64_t> kept(layer.groups.size(), k);
        const CoreGradientSpace space(*bench.spectrum.bases, 0, kept, torch::kCPU);
        const torch::Tensor projected = space.project(bench.gradient.layers[0]);
        const LayerOutlook outlook = outlookAt(layer, kept);
        const double change = bench.squaredOutputs(-learningRate * projected);
        const double left = projected.to(torch::kFloat64).square().sum().template item<double>() / whole;
        QVERIFY2(std::abs(outlook.interference - change) <= 1e-5 * change + 1e-10 * layer.groups[0].interference[0],
                 qPrintable(QStringLiteral("k = %1: %2, %3").arg(k).arg(outlook.interference).arg(change)));
        QVERIFY(std::abs(outlook.forgettingPower - left) < 1e-5);
    }
    const double outputs =
        bench.squaredOutputs(std::const_pointer_cast<Net>(bench.network)->layers()[0].layer->weightTensor().detach());
    QVERIFY(std::abs(layer.outputEnergy() - outputs) < 1e-5 * outputs);
    QCOMPARE(outlookAt(layer, std::vector<std::int64_t>(layer.groups.size(), 0)).forgettingPower, 1.0);
    const LayerOutlook none = outlookAt(layer, std::vector<std::int64_t>(layer.groups.size(), d));
    QCOMPARE(none.forgettingPower, 0.0);
    QCOMPARE(none.interference, 0.0);
    for (const GroupReading& group : layer.groups) {
        QVERIFY(std::ranges::is_sorted(group.gradientLeft, std::greater<>()));
        QVERIFY(std::ranges::is_sorted(group.interference, std::greater<>()));
    }
}

} // namespace

class TestForgetGradient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The step itself, taken for every k, changes the retained outputs by what was predicted.
    void linearPredictionsEqualSteps() { predictionsEqualSteps<OneLinear>(); }
    void convolutionPredictionsEqualSteps() { predictionsEqualSteps<OneConvolution>(); }

    void gradientIsTheMeanOverTheWholeSet()
    {
        const Bench<OneConvolution> bench;
        const auto network = std::make_shared<OneConvolution>();
        const auto parameters = network->named_parameters();
        {
            const torch::NoGradGuard noGrad;
            parameters[0].value().copy_(bench.network->named_parameters()[0].value());
        }
        network->to(torch::kFloat64);
        const torch::Tensor loss = unlearningLoss(network->forward(bench.forget.images(0, 130).to(torch::kFloat64)),
                                                  bench.forget.labels(0, 130), {});
        loss.backward();
        const torch::Tensor wanted = network->named_parameters()[0].value().grad();
        const torch::Tensor found = bench.gradient.layers[0].to(torch::kFloat64);
        QVERIFY(((found - wanted).norm() / wanted.norm()).item<double>() < 1e-5);
        QVERIFY(std::abs(bench.gradient.loss - loss.item<double>()) < 1e-6);
    }

    /// In one pass their graph would not fit into memory; the parts together are the whole.
    void largeNetworksTakeFewSamplesAtOnce()
    {
        Dataset data;
        data.shape = tokenShape(100, 6, 0);
        for (std::int32_t i = 0; i < 130; ++i) {
            data.train.labels.push_back(i % 6);
            for (std::int32_t place = 0; place < 100; ++place) // the first sample is padding but for one token
                data.train.tokens.push_back(i == 0 && place > 0 ? 0 : 1 + (7 * i + place * place) % 5);
        }
        const ImageBatches forget(data, data.train, range(0, 130), torch::kCPU);
        torch::manual_seed(4);
        const auto network = std::make_shared<BroadNetwork>();
        const ForgetGradient inParts = forgetGradient(*network, forget, {}, {});
        const std::vector<std::int64_t> parts = network->parts();
        for (const std::int64_t samples : parts)
            QVERIFY(samples * 100 * BroadLayerImpl::times <= mostLayerInputs);
        QCOMPARE(parts.front(), std::int64_t{6}); // seven would be too many
        QCOMPARE(parts.back(), std::int64_t{4});
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), std::int64_t{130});

        const torch::Tensor loss = unlearningLoss(network->forward(forget.images(0, 130)), forget.labels(0, 130), {});
        const std::vector<torch::Tensor> weights{network->layers()[0].layer->weightTensor()};
        const torch::Tensor whole = torch::autograd::grad({loss}, weights)[0];
        QVERIFY(((inParts.layers[0] - whole).norm() / whole.norm()).item<double>() < 1e-5);
        QVERIFY(std::abs(inParts.loss - loss.item<double>()) < 1e-5);
        QVERIFY(torch::equal(forgetGradient(*network, forget, {}, {}).layers[0], inParts.layers[0]));
    }

    void sensitivityOfALinearLayerIsOne()
    {
        // Its outputs are the logits: each is moved by itself alone.
        const Bench<OneLinear> bench;
        const std::vector<double> omega = outputSensitivity(*bench.network, bench.retain, bench.spectrum, 3, {});
        QVERIFY2(std::abs(omega[0] - 1.0) < 0.2, qPrintable(QString::number(omega[0])));
        QCOMPARE(omega, outputSensitivity(*bench.network, bench.retain, bench.spectrum, 3, {}));
    }

    /// In a deeper network, against the Jacobian itself.
    void sensitivityEstimatesTheJacobian()
    {
        const auto data = test::syntheticDataset(120, 4, 4, {1, 8, 8});
        const Model model = Model::create({"mlp", data->shape, 4}, 3);
        const auto network = copyNetwork(model, torch::kCPU);
        const ImageBatches images(*data, data->train, range(0, 120), torch::kCPU);
        const Spectrum spectrum = makeSpectrum(computeMoments(*network, images, {}, "gram"), std::nullopt, false, {});
        const std::vector<double> omega = outputSensitivity(*network, images, spectrum, 1, {});
        const std::vector<NamedLayer> layers = network->layers();
        std::vector<torch::Tensor> weights;
        for (const NamedLayer& layer : layers)
            weights.push_back(layer.layer->weightTensor());
        std::vector<double> exact(layers.size(), 0.0);
        for (std::int64_t image = 0; image < 120; ++image) {
            const torch::Tensor logits = network->forward(images.images(image, 1))[0];
            for (std::int64_t label = 0; label < 4; ++label) {
                const auto gradients = torch::autograd::grad({logits[label]}, weights, {}, true);
                for (std::size_t i = 0; i < gradients.size(); ++i)
                    exact[i] += gradients[i].square().sum().item<double>() / 120.0;
            }
        }
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const double trace = spectrum.layers[i].trace / 120.0;
            exact[i] /= trace * static_cast<double>(layers[i].info.outFeatures);
            QVERIFY2(std::abs(omega[i] / exact[i] - 1.0) < 0.3,
                     qPrintable(QStringLiteral("%1, %2").arg(omega[i]).arg(exact[i])));
        }
    }

    void stopIsHeard()
    {
        const Bench<OneLinear> bench;
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        QVERIFY_EXCEPTION_THROWN(forgetGradient(*bench.network, bench.forget, {}, context), Error);
        QVERIFY_EXCEPTION_THROWN(outputSensitivity(*bench.network, bench.retain, bench.spectrum, 1, context), Error);
        const auto read = [&] {
            makeReading(bench.spectrum, *bench.network, bench.gradient, learningRate, bench.forget.count(), context);
        };
        QVERIFY_EXCEPTION_THROWN(read(), Error);
    }

    void gradientsThatAreNoNumbersAreRefused()
    {
        const Bench<OneLinear> bench;
        ForgetGradient gradient = bench.gradient;
        gradient.layers[0] = torch::full_like(gradient.layers[0], std::nan(""));
        QVERIFY_EXCEPTION_THROWN(
            makeReading(bench.spectrum, *bench.network, gradient, learningRate, bench.forget.count()), Error);
    }
};

QTEST_GUILESS_MAIN(TestForgetGradient)
#include "test_forget_gradient.moc"
