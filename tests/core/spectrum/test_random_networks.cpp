// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/frequency_gram.h"
#include "core/spectrum/layer_tap.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/spectrum/threshold.h"
#include "tests/core/spectrum/gram_reference.h"
#include "tests/core/synthetic_dataset.h"

#include <QTest>

#include <array>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>
#include <random>

using namespace unlearn;

namespace {

constexpr int networks = 20;
constexpr int halfConstantNetworks = 4; ///< of them, which see half-constant images besides
constexpr std::int64_t images = 60;
constexpr double energyKept = 0.95;
constexpr std::int64_t classes = 4;

class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_random(seed) { }
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool oneIn(std::int64_t n) { return between(1, n) == 1; }

private:
    std::mt19937_64 m_random;
};

/// Random images; or such that half of each, the upper, lower, left or right one, is of one colour of its own: sums
/// over equal values are where rounding in float32 goes to one side.
std::shared_ptr<const Dataset> drawnImages(Draw& draw, const ImageShape& shape, bool halfConstant)
{
    const auto data = test::syntheticDataset(images, 4, classes, shape);
    for (std::int64_t image = 0; halfConstant && image < images; ++image) {
        const bool isVertical = draw.oneIn(2), isFirstHalf = draw.oneIn(2);
        for (std::int64_t channel = 0; channel < shape.channels; ++channel) {
            const auto colour = static_cast<std::uint8_t>(draw.between(0, 255));
            for (std::int64_t y = 0; y < shape.height; ++y) {
                for (std::int64_t x = 0; x < shape.width; ++x) {
                    const bool isBefore = isVertical ? 2 * y < shape.height : 2 * x < shape.width;
                    const std::int64_t pixel =
                        ((image * shape.channels + channel) * shape.height + y) * shape.width + x;
                    if (isBefore == isFirstHalf)
                        data->train.pixels[static_cast<std::size_t>(pixel)] = colour;
                }
            }
        }
    }
    return data;
}

PatchGeometry randomGeometry(Draw& draw, std::int64_t channels, std::int64_t side)
{
    for (;;) {
        PatchGeometry geometry;
        for (std::size_t axis = 0; axis < 2; ++axis) {
            geometry.kernel[axis] = draw.between(1, 5);
            geometry.stride[axis] = draw.oneIn(3) ? draw.between(2, 3) : 1;
            geometry.dilation[axis] = draw.oneIn(4) ? 2 : 1;
            geometry.padding[axis] = draw.between(0, geometry.kernel[axis] / 2 + 1);
        }
        const std::int64_t widest = draw.oneIn(4) ? channels : draw.between(1, 4);
        geometry.groups = channels % widest == 0 ? widest : 1;
        if (geometry.outputSize(0, side) >= 2 && geometry.outputSize(1, side) >= 2)
            return geometry;
    }
}

/// Convolutions of random settings with ReLU between, as many as the image's size allows up to four; then a linear
/// layer at each place, whose inputs are [N, places, channels], the mean over places and a linear layer on [N,
/// channels].
class RandomNetwork : public Network {
public:
    RandomNetwork(std::uint64_t seed, const ImageShape& input)
    {
        Draw draw(seed);
        torch::manual_seed(seed);
        std::int64_t channels = input.channels, height = input.height, width = input.width;
        for (int i = 0; i < 4 && std::min(height, width) >= 4; ++i) {
            const PatchGeometry g = randomGeometry(draw, channels, std::min(height, width));
            const std::int64_t out = g.groups * draw.between(8, 32) / (g.groups > 4 ? 4 : 1) / g.groups * g.groups;
            m_convolutions.push_back(register_module(
                "conv" + std::to_string(i),
                ConvLayer(torch::nn::Conv2dOptions(channels, std::max(out, g.groups), {g.kernel[0], g.kernel[1]})
                              .stride({g.stride[0], g.stride[1]})
                              .padding({g.padding[0], g.padding[1]})
                              .dilation({g.dilation[0], g.dilation[1]})
                              .groups(g.groups))));
            geometries.push_back(g);
            m_groupInputs.push_back({1, channels / g.groups, height, width});
            channels = std::max(out, g.groups);
            height = g.outputSize(0, height);
            width = g.outputSize(1, width);
        }
        const std::int64_t hidden = 8 * draw.between(8, 64); // leading directions are looked for from 128 on
        m_places = register_module("places", LinearLayer(channels, hidden));
        m_output = register_module("output", LinearLayer(hidden, classes));
    }

    torch::Tensor forward(torch::Tensor x) override
    {
        for (ConvLayer& convolution : m_convolutions)
            x = convolution->forward(x).relu_();
        return m_output->forward(m_places->forward(x.flatten(2).transpose(1, 2)).relu_().mean(1));
    }

    /// How the moments of a convolution are made, as makeConvolutionGram() chooses: else from patches.
    bool isByFrequencies(std::size_t convolution) const
    {
        PatchGeometry group = geometries[convolution];
        group.groups = 1;
        return FrequencyGram::suits(group, m_groupInputs[convolution], geometries[convolution].groups);
    }

    std::vector<PatchGeometry> geometries; ///< of the convolutions, in order

private:
    std::vector<std::array<std::int64_t, 4>> m_groupInputs; ///< [N, C, H, W] of one image and one group of channels
    std::vector<ConvLayer> m_convolutions;
    LinearLayer m_places{nullptr}, m_output{nullptr};
};

struct Reference {
    std::vector<torch::Tensor> moments; ///< [groups, d, d] a layer
    std::vector<torch::Tensor> sums;    ///< [groups, d + 1] a layer
};

/// The same moments and sums from the same inputs, by definition, in float64.
Reference referenceOf(RandomNetwork& network, const ImageBatches& batches)
{
    const torch::NoGradGuard noGrad;
    Reference reference;
    reference.moments.resize(network.layers().size());
    reference.sums.resize(network.layers().size());
    const LayerTap tap(network.layers(), [&](std::size_t i, const torch::Tensor& input) {
        if (i < network.geometries.size()) {
            reference.moments[i] = test::unfoldedMoment(input, network.geometries[i]);
            reference.sums[i] = test::unfoldedSum(input, network.geometries[i]);
        } else {
            const torch::Tensor rows = input.reshape({-1, input.size(-1)}).to(torch::kFloat64);
            reference.moments[i] = torch::mm(rows.t(), rows).unsqueeze(0);
            reference.sums[i] = torch::cat({rows, torch::ones_like(rows.narrow(1, 0, 1))}, 1).sum(0, true);
        }
    });
    network.forward(batches.images(0, batches.count()));
    return reference;
}

/// Share of the reference's energy that a basis [d, k] captures.
double capturedEnergy(const torch::Tensor& moment, const torch::Tensor& basis)
{
    return (torch::mm(torch::mm(basis.t(), moment), basis).trace() / moment.trace()).item<double>();
}

/// Between the spans of two orthonormal bases [d, k]: the arcsine of the largest singular value of what of one lies
/// outside the other, which is exact for small angles where the cosine is not.
double largestPrincipalAngle(const torch::Tensor& a, const torch::Tensor& b)
{
    const torch::Tensor outside = a - torch::mm(b, torch::mm(b.t(), a));
    return std::asin(std::min(1.0, std::get<1>(torch::linalg_svd(outside, false)).max().item<double>()));
}

} // namespace

/// As the steps of a request ask for them: each layer's share of the energy is another one.
std::vector<std::optional<LeadingGoal>> randomGoals(Draw& draw, std::size_t layers)
{
    std::vector<std::optional<LeadingGoal>> goals(layers);
    for (std::optional<LeadingGoal>& goal : goals) {
        if (!draw.oneIn(5)) // the others are taken whole
            goal = LeadingGoal{static_cast<double>(draw.between(50, 95)) / 100.0, draw.between(0, 5)};
    }
    return goals;
}

/// Property: whatever the layers' settings, the moments of a network and what is done with them equal the definition.
class TestRandomNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreeWithTheDefinition_data();
    void agreeWithTheDefinition();
    void spectraOfRequestsAgreeWithTheDefinition_data() { agreeWithTheDefinition_data(); }
    void spectraOfRequestsAgreeWithTheDefinition();
    /// So that no check above ran empty, and the goals did spare something.
    void cleanupTestCase();

private:
    int m_networks = 0;      ///< whose moments were compared with the definition
    int m_layers = 0;        ///< of these
    int m_angles = 0;        ///< of them, those whose directions were compared by their angle, in a group at least
    int m_differing = 0;     ///< those that keep another number of directions than the definition, in a group at least
    int m_byFrequencies = 0; ///< convolutions, by the way that their moments are made
    int m_byPatches = 0;
    int m_groups = 0;  ///< whose spectra were looked at
    int m_partial = 0; ///< of them, those whose leading directions alone were computed
};

void TestRandomNetworks::agreeWithTheDefinition_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("halfConstant");
    for (int seed = 0; seed < networks; ++seed)
        QTest::addRow("network %d", seed) << seed << false;
    for (int seed = 0; seed < halfConstantNetworks; ++seed)
        QTest::addRow("network %d, half-constant images", seed) << seed << true;
}

void TestRandomNetworks::agreeWithTheDefinition()
{
    QFETCH(const int, seed);
    QFETCH(const bool, halfConstant);
    Draw draw(static_cast<std::uint64_t>(1000 + seed));
    const ImageShape shape{draw.between(1, 4) * 8, draw.between(9, 16), draw.between(9, 16)};
    const auto data = drawnImages(draw, shape, halfConstant);
    std::vector<std::int64_t> indices(static_cast<std::size_t>(images));
    std::iota(indices.begin(), indices.end(), 0);
    const ImageBatches batches(*data, data->train, indices, torch::kCPU);
    RandomNetwork network(static_cast<std::uint64_t>(seed), shape);
    const SecondMoments found = computeMoments(network, batches, {}, "gram");
    const auto [wanted, wantedSums] = referenceOf(network, batches);

    ++m_networks;
    m_layers += static_cast<int>(wanted.size());
    int compared = 0;
    for (std::size_t layer = 0; layer < wanted.size(); ++layer) {
        if (layer < network.geometries.size())
            ++(network.isByFrequencies(layer) ? m_byFrequencies : m_byPatches);
        bool hasAngle = false, differs = false;
        const double difference = test::relativeDifference(found.moments[layer], wanted[layer]);
        QVERIFY2(difference < 1e-6, qPrintable(QStringLiteral("layer %1: %2").arg(layer).arg(difference)));
        const double ofSum = test::relativeDifference(found.sums[layer], wantedSums[layer]);
        QVERIFY2(ofSum < 1e-6, qPrintable(QStringLiteral("sum of layer %1: %2").arg(layer).arg(ofSum)));
        for (std::int64_t group = 0; group < wanted[layer].size(0); ++group) {
            const torch::Tensor moment = wanted[layer][group];
            const Eigensystem exact = eigensystem(moment), ours = eigensystem(found.moments[layer][group]);
            const std::int64_t k =
                directionsKept(exact.values, energyKept, {EnergyMeasure::Energy, ThresholdRule::Covering});
            const std::int64_t oursK =
                directionsKept(ours.values, energyKept, {EnergyMeasure::Energy, ThresholdRule::Covering});
            const torch::Tensor basis = exact.vectors.narrow(1, 0, k), oursBasis = ours.vectors.narrow(1, 0, oursK);
            if (exact.values[0] == 0.0) // a layer behind dead units
                continue;
            const double energy = std::abs(capturedEnergy(moment, basis) - capturedEnergy(moment, oursBasis));
            QVERIFY2(energy < 1e-6, qPrintable(QString::number(energy)));
            differs = differs || k != oursK;
            const auto at = static_cast<std::size_t>(k);
            // Relative to the largest eigenvalue: so is the error of a product in float32.
            const double gap =
                at < exact.values.size() ? (exact.values[at - 1] - exact.values[at]) / exact.values[0] : 0;
            if (gap <= 1e-6)
                continue;
            const double angle = largestPrincipalAngle(ours.vectors.narrow(1, 0, k), basis);
            QVERIFY2(angle < 1e-3, qPrintable(QString::number(angle)));
            hasAngle = true;
        }
        compared += hasAngle ? 1 : 0;
        m_differing += differs ? 1 : 0;
    }
    m_angles += compared;
    QVERIFY(compared > 0);
}

/// What is retained after a request, in the leading directions that a goal asks for.
void TestRandomNetworks::spectraOfRequestsAgreeWithTheDefinition()
{
    QFETCH(const int, seed);
    QFETCH(const bool, halfConstant);
    Draw draw(static_cast<std::uint64_t>(2000 + seed));
    const ImageShape shape{draw.between(1, 4) * 8, draw.between(9, 16), draw.between(9, 16)};
    const auto data = drawnImages(draw, shape, halfConstant);
    std::vector<std::int64_t> indices(static_cast<std::size_t>(images));
    std::iota(indices.begin(), indices.end(), 0);
    const auto split = indices.begin() + draw.between(5, images / 2);
    const ImageBatches all(*data, data->train, indices, torch::kCPU);
    const ImageBatches forget(*data, data->train, {indices.begin(), split}, torch::kCPU);
    RandomNetwork network(static_cast<std::uint64_t>(seed), shape);
    const std::vector<torch::Tensor> wanted =
        referenceOf(network, {*data, data->train, {split, indices.end()}, torch::kCPU}).moments;
    const std::vector<std::optional<LeadingGoal>> goals = randomGoals(draw, wanted.size());
    const Spectrum spectrum = makeSpectrum(computeMoments(network, all, {}, "gram"),
                                           computeMoments(network, forget, {}, "gram"), false, {}, goals);
    QCOMPARE(spectrum.forgetImages, forget.count());

    for (std::size_t layer = 0; layer < wanted.size(); ++layer) {
        const LayerSpectrum& found = spectrum.layers[layer];
        QVERIFY(found.full.empty());
        const double energyOfAll = wanted[layer].diagonal(0, 1, 2).sum().item<double>();
        QVERIFY(std::abs(found.trace - energyOfAll) <= 1e-5 * energyOfAll);
        for (std::size_t group = 0; group < found.retained.size(); ++group) {
            const torch::Tensor moment = wanted[layer][static_cast<std::int64_t>(group)];
            const Eigensystem exact = eigensystem(moment);
            if (exact.values[0] == 0.0) // behind dead units
                continue;
            ++m_groups;
            const std::vector<double>& values = found.retained[group];
            QCOMPARE(values.size(), exact.values.size());
            const auto d = static_cast<std::int64_t>(values.size());
            const std::int64_t computed = found.computed.empty() ? d : found.computed[group];
            const auto known = values.begin() + computed;
            for (auto value = values.begin(); value != known; ++value) {
                const double difference =
                    std::abs(*value - exact.values[static_cast<std::size_t>(value - values.begin())]);
                QVERIFY2(difference < 1e-5 * exact.values[0], qPrintable(QString::number(difference)));
            }
            if (computed == d)
                continue;
            ++m_partial;
            QVERIFY(goals[layer].has_value());
            QVERIFY(computed >= goals[layer]->atLeast);
            const double held = std::accumulate(values.begin(), known, 0.0);
            const double trace = moment.trace().item<double>();
            QVERIFY2(held > (goals[layer]->energyShare - 1e-5) * trace, qPrintable(QString::number(held / trace)));
            // What stands for the others holds the rest, so that shares are exact.
            QVERIFY(std::abs(std::accumulate(known, values.end(), held) / trace - 1.0) < 1e-4);
            const torch::Tensor basis = spectrum.bases->vectors({layer, group, 0, computed}).to(torch::kFloat64);
            const double energy = capturedEnergy(moment, exact.vectors.narrow(1, 0, computed));
            QVERIFY(std::abs(capturedEnergy(moment, basis) - energy) < 1e-5);
        }
    }
}

void TestRandomNetworks::cleanupTestCase()
{
    QVERIFY2(m_groups == 0 || m_partial > 0, "no layer was solved for its leading directions alone");
    if (m_networks < networks + halfConstantNetworks) // single ones were asked for
        return;
    qInfo("%d layers: angles of %d, another number of directions in %d; convolutions: %d by frequencies, %d by patches",
          m_layers, m_angles, m_differing, m_byFrequencies, m_byPatches);
    QVERIFY(2 * m_angles > m_layers);
    QVERIFY(10 * m_differing < m_layers);
    QVERIFY(m_byFrequencies > 0);
    QVERIFY(m_byPatches > 0);
}

QTEST_GUILESS_MAIN(TestRandomNetworks)
#include "test_random_networks.moc"
