// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/plane_reading.h"

#include "core/error.h"
#include "core/spectrum/core_gradient_space.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/reading.h"
#include "core/unlearn/forget_gradient.h"
#include "core/unlearn/retain_drift.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace unlearn {
namespace {

/// The linear layer of a PlaneModel. LinearLayer would do but for its fresh weights, which it draws from the random
/// numbers that a job in another thread counts on.
class PlaneLayer : public torch::nn::Module, public WeightedLayer {
public:
    PlaneLayer()
        : m_weight(register_parameter("weight", torch::zeros({2, 2}))),
          m_bias(register_parameter("bias", torch::zeros({2})))
    {
    }

    torch::Tensor forward(const torch::Tensor& x)
    {
        observe(x);
        return torch::linear(x, m_weight, m_bias);
    }

    torch::Tensor& weightTensor() override { return m_weight; }
    torch::Tensor& biasTensor() { return m_bias; }
    LayerInfo describe() const override
    {
        LayerInfo info;
        info.kind = LayerKind::Linear;
        info.traits = {{translatable("Core", "linear")}};
        info.d = 2;
        info.outFeatures = 2;
        return info;
    }

private:
    torch::Tensor m_weight, m_bias;
};

class PlaneNetwork : public Network {
public:
    explicit PlaneNetwork(const PlaneModel& model)
        : m_layer(register_module("classifier", std::make_shared<PlaneLayer>()))
    {
        setModel(model);
    }

    torch::Tensor forward(torch::Tensor x) override { return m_layer->forward(x); }

    void setModel(const PlaneModel& model)
    {
        const torch::NoGradGuard noGrad;
        auto weight = m_layer->weightTensor().accessor<float, 2>();
        auto bias = m_layer->biasTensor().accessor<float, 1>();
        for (std::int64_t row = 0; row < 2; ++row) {
            const auto own = static_cast<std::size_t>(row);
            bias[row] = static_cast<float>(model.bias[own]);
            for (std::int64_t column = 0; column < 2; ++column)
                weight[row][column] = static_cast<float>(model.weight[own][static_cast<std::size_t>(column)]);
        }
    }

    const torch::Tensor& weight() { return m_layer->weightTensor(); }

private:
    std::shared_ptr<PlaneLayer> m_layer;
};

Dataset datasetOf(std::span<const PlanePoint> points)
{
    Dataset dataset;
    dataset.shape = featureShape(2);
    dataset.classNames = {"A", "B"};
    dataset.normalisation = {{0.0F, 0.0F}, {1.0F, 1.0F}};
    for (const PlanePoint& point : points) {
        for (const double coordinate : point.position)
            dataset.train.features.push_back(static_cast<float>(coordinate));
        dataset.train.labels.push_back(point.label);
    }
    return dataset;
}

/// [2, 2]
std::array<PlaneVector, 2> rowsOf(const torch::Tensor& tensor)
{
    const torch::Tensor values = tensor.detach().to(torch::kFloat64).contiguous();
    const auto* data = values.data_ptr<double>();
    return {{{data[0], data[1]}, {data[2], data[3]}}};
}

/// The ellipse of a moment's mean: its half axes are the root mean squares along the directions.
std::vector<PlaneVector> outlineOf(const PlaneReading& reading, std::int64_t count)
{
    constexpr int corners = 72;
    std::vector<PlaneVector> outline;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / corners;
        const double along = std::cos(angle) * std::sqrt(reading.eigenvalues[0] / static_cast<double>(count));
        const double across = std::sin(angle) * std::sqrt(reading.eigenvalues[1] / static_cast<double>(count));
        outline.push_back({along * reading.directions[0][0] + across * reading.directions[1][0],
                           along * reading.directions[0][1] + across * reading.directions[1][1]});
    }
    outline.push_back(outline.front());
    return outline;
}

} // namespace

std::vector<PlaneOutput> planeOutputs(const PlaneModel& model, std::span<const PlanePoint> points)
{
    requirePlanePoints(points);
    if (points.empty())
        return {};
    const torch::NoGradGuard noGrad;
    const Dataset dataset = datasetOf(points);
    std::vector<std::int64_t> all(points.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<std::int64_t>(i);
    PlaneNetwork network(model);
    const torch::Tensor logits = network.forward(
        ImageBatches(dataset, dataset.train, all, torch::kCPU).images(0, static_cast<std::int64_t>(points.size())));
    const torch::Tensor shares = torch::softmax(logits, 1);
    const auto logit = logits.accessor<float, 2>();
    const auto share = shares.accessor<float, 2>();
    std::vector<PlaneOutput> outputs;
    for (std::int64_t i = 0; i < logits.size(0); ++i) {
        const int label = points[static_cast<std::size_t>(i)].label;
        outputs.push_back({{logit[i][0], logit[i][1]}, share[i][label], logit[i][label] > logit[i][1 - label]});
    }
    return outputs;
}

PlaneReading readPlane(std::span<const PlanePoint> points, const PlaneModel& original, const PlaneModel& now,
                       const PlaneOptions& options)
{
    requirePlanePoints(points);
    std::vector<std::int64_t> all, forgotten;
    for (std::size_t i = 0; i < points.size(); ++i) {
        all.push_back(static_cast<std::int64_t>(i));
        if (points[i].forgotten)
            forgotten.push_back(all.back());
    }
    if (forgotten.empty() || forgotten.size() == all.size())
        throw Error(ErrorCode::ValueOutOfRange, "There must be points to forget and points to retain",
                    {.field = "points",
                     .expected = "one of each at least",
                     .found = std::to_string(forgotten.size()) + " of " + std::to_string(all.size()) + " to forget"});

    const Dataset dataset = datasetOf(points);
    const ImageBatches everything(dataset, dataset.train, all, torch::kCPU);
    const ImageBatches forget(dataset, dataset.train, forgotten, torch::kCPU);
    PlaneNetwork network(original);
    const Spectrum spectrum = makeSpectrum(computeMoments(network, everything, {}, "gram"),
                                           computeMoments(network, forget, {}, "gram"), false, {});
    RetainDrift drift(spectrum, network);
    network.setModel(now);

    PlaneReading reading;
    reading.retainDrift = drift.of(network).front().uncentred;
    const std::vector<double>& eigenvalues = spectrum.layers.front().effective().front();
    const EnergyShares shares = energyShares(eigenvalues, options.threshold.measure);
    reading.kept = directionsKept(shares, options.gamma, options.threshold);
    const std::array<PlaneVector, 2> columns = rowsOf(spectrum.bases->vectors(0, 0).t());
    for (std::size_t i = 0; i < 2; ++i) {
        reading.eigenvalues[i] = eigenvalues[i];
        reading.cumulativeShares[i] = shares.cumulative[i];
        reading.directions[i] = columns[i];
    }
    reading.outline = outlineOf(reading, everything.count() - forget.count());

    const ForgetGradient gradient = forgetGradient(network, forget, options.pgu, {});
    const torch::NoGradGuard noGrad;
    const CoreGradientSpace space(*spectrum.bases, 0, {reading.kept}, torch::kCPU);
    const torch::Tensor projected = space.project(gradient.layers.front());
    const LayerOutlook outlook = outlookAt(
        makeReading(spectrum, network, gradient, options.learningRate, forget.count()).layers.front(), {reading.kept});
    reading.loss = gradient.loss;
    reading.gradient = rowsOf(gradient.layers.front());
    reading.projected = rowsOf(projected);
    reading.forgettingPower = outlook.forgettingPower;
    reading.interference = outlook.interference;
    reading.next = reading.plainNext = now;
    reading.next.weight = rowsOf(network.weight().sub(projected, options.learningRate));
    reading.plainNext.weight = rowsOf(network.weight().sub(gradient.layers.front(), options.learningRate));
    return reading;
}

} // namespace unlearn
