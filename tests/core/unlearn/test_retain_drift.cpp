// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/experiment.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/layer_tap.h"
#include "core/unlearn/retain_drift.h"
#include "tests/core/synthetic_dataset.h"

#include <QTest>

#include <cmath>

using namespace unlearn;

namespace {

/// Outputs of a layer on an input without bias, by torch's own functions, in float64.
torch::Tensor outputs(const WeightedLayer* layer, const torch::Tensor& input, const torch::Tensor& weight)
{
    const torch::Tensor x = input.to(torch::kFloat64), w = weight.to(torch::kFloat64);
    if (const auto* conv = dynamic_cast<const ConvLayerImpl*>(layer))
        return at::conv2d(x, w, {}, *conv->options.stride(), conv->paddingSizes(), *conv->options.dilation(),
                          conv->options.groups());
    return torch::mm(x, w.t());
}

/// Strides, groups and padding, in front of a linear layer.
class StridedNetwork : public Network {
public:
    StridedNetwork()
        : m_first(register_module("first", ConvLayer(torch::nn::Conv2dOptions(3, 8, 3).padding(1)))),
          m_second(
              register_module("second", ConvLayer(torch::nn::Conv2dOptions(8, 6, 3).stride(2).padding(1).groups(2)))),
          m_last(register_module("last", LinearLayer(6, 4)))
    {
    }
    torch::Tensor forward(torch::Tensor images) override
    {
        const torch::Tensor hidden = torch::relu(m_second->forward(torch::relu(m_first->forward(images))));
        return m_last->forward(hidden.mean(3).mean(2));
    }

private:
    ConvLayer m_first, m_second;
    LinearLayer m_last;
};

/// The same network each time.
std::shared_ptr<Network> networkOf(const std::string& name, const Dataset& data)
{
    torch::manual_seed(1);
    if (name == "strided")
        return std::make_shared<StridedNetwork>();
    return copyNetwork(Model::create({name, data.shape, data.classes()}, 1), torch::kCPU);
}

} // namespace

class TestRetainDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isExactOnTheOriginalInputs_data()
    {
        QTest::addColumn<QString>("architecture");
        for (const char* name : {"mlp", "strided"})
            QTest::newRow(name) << name;
    }

    /// Against the layers' outputs on the retained inputs of the original network.
    void isExactOnTheOriginalInputs()
    {
        QFETCH(const QString, architecture);
        const auto data = test::syntheticDataset(40, 4, 4, {3, 16, 16});
        const auto network = networkOf(architecture.toStdString(), *data),
                   moved = networkOf(architecture.toStdString(), *data);
        const ForgetSet forgetSet = selectForgetSet(*data, std::vector<std::string>{"0:6"}, 0);
        const ImageBatches all(*data, data->train, drawIndices(40, 0, 0), torch::kCPU);
        const ImageBatches forget(*data, data->train, forgetSet.indices(), torch::kCPU);
        const ImageBatches retain(*data, data->train, forgetSet.retainIndices(), torch::kCPU);
        const SecondMoments full = computeMoments(*network, all, {}, "gram");
        const SecondMoments part = computeMoments(*network, forget, {}, "gram");
        const Spectrum spectrum = makeSpectrum(full, part, false, {});
        Spectrum withoutSums = spectrum;
        for (LayerSpectrum& layer : withoutSums.layers)
            layer.inputSums.clear();
        RetainDrift drift(spectrum, *moved), ofOldFile(withoutSums, *moved);
        for (const LayerDrift& none : drift.of(*moved)) {
            QCOMPARE(none.uncentred, 0.0);
            QCOMPARE(none.centred, std::optional(0.0));
        }

        const torch::NoGradGuard noGrad;
        torch::manual_seed(2);
        const std::vector<NamedLayer> original = network->layers(), changed = moved->layers();
        for (std::size_t i = 1; i < changed.size(); ++i) { // all but the first
            torch::Tensor weight = changed[i].layer->weightTensor();
            weight.add_(torch::randn_like(weight), 1e-2);
        }
        std::vector<double> wanted(original.size(), 0.0), wantedCentred(original.size(), 0.0);
        {
            const LayerTap tap(original, [&](std::size_t i, const torch::Tensor& input) {
                const torch::Tensor before = original[i].layer->weightTensor();
                const torch::Tensor difference = changed[i].layer->weightTensor() - before;
                const torch::Tensor change = outputs(original[i].layer, input, difference).square().sum();
                const torch::Tensor output = outputs(original[i].layer, input, before).transpose(0, 1).flatten(1);
                wanted[i] = (change / output.square().sum()).item<double>();
                wantedCentred[i] = (change / (output - output.mean(1, true)).square().sum()).item<double>();
            });
            network->forward(retain.images(0, retain.count()));
        }
        const std::vector<LayerDrift> found = drift.of(*moved), old = ofOldFile.of(*moved);
        QCOMPARE(found[0].uncentred, 0.0);
        for (std::size_t i = 1; i < found.size(); ++i) {
            const auto is = [&](double number, double expected) {
                const QString text = QStringLiteral("%1: %2, %3").arg(QString::fromStdString(original[i].info.name));
                QVERIFY2(std::abs(number - expected) < 1e-4 * expected, qPrintable(text.arg(number).arg(expected)));
            };
            is(found[i].uncentred, wanted[i]);
            is(found[i].centred.value(), wantedCentred[i]);
            QVERIFY(wantedCentred[i] > 1.01 * wanted[i]); // or it would not tell the two apart
            QCOMPARE(old[i].uncentred, found[i].uncentred);
            QVERIFY(!old[i].centred);
        }
    }

    void aSpectrumOfAnotherModelIsRefused()
    {
        const auto data = test::syntheticDataset(8, 4);
        const auto network = copyNetwork(Model::create({"mlp", data->shape, 4}, 1), torch::kCPU);
        QVERIFY_EXCEPTION_THROWN(RetainDrift(Spectrum(), *network), Error);
    }
};

QTEST_GUILESS_MAIN(TestRetainDrift)
#include "test_retain_drift.moc"
