// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/second_moments.h"

#include "core/error.h"
#include "core/spectrum/gram.h"
#include "core/spectrum/input_sum.h"
#include "core/spectrum/layer_tap.h"
#include "core/stopwatch.h"

#include <cmath>
#include <optional>

namespace unlearn {
namespace {

constexpr std::int64_t batchSize = 125;

/// What is gathered of one layer's inputs.
class LayerMoments {
public:
    explicit LayerMoments(const WeightedLayer& layer)
    {
        if (const auto convolution = layer.convolution())
            m_patches = {convolution->kernel, convolution->stride, convolution->padding, convolution->dilation,
                         convolution->groups};
        m_gram = m_patches ? makeConvolutionGram(*m_patches) : makeLinearGram();
    }

    void add(const torch::Tensor& input)
    {
        m_gram->add(input);
        if (m_patches)
            m_sum.addPatches(input, *m_patches);
        else
            m_sum.addRows(input);
    }

    torch::Tensor takeMoment() { return m_gram->takeMoment(); }
    torch::Tensor sum() const { return m_sum.sum(); }

private:
    std::optional<PatchGeometry> m_patches; ///< of a convolution
    std::unique_ptr<GramAccumulator> m_gram;
    InputSum m_sum;
};

} // namespace

SecondMoments SecondMoments::without(const SecondMoments& other) const
{
    SecondMoments rest = *this;
    rest.images -= other.images;
    for (std::size_t i = 0; i < moments.size(); ++i)
        rest.moments[i] = moments[i] - other.moments[i];
    if (other.sums.empty())
        rest.sums.clear();
    for (std::size_t i = 0; i < rest.sums.size(); ++i)
        rest.sums[i] = sums[i] - other.sums[i];
    return rest;
}

SecondMoments computeMoments(Network& network, const ImageBatches& batches, const JobContext& context,
                             const char* phase)
{
    const torch::NoGradGuard noGrad;
    network.setMode(NetworkMode::Evaluate);
    const std::vector<NamedLayer> layers = network.layers();
    std::vector<std::optional<LayerMoments>> gathered(layers.size());
    double gramSeconds = 0.0;
    const Stopwatch watch;
    {
        const LayerTap tap(layers, [&](std::size_t i, const torch::Tensor& input) {
            context.checkpoint();
            const Stopwatch gramWatch;
            if (!gathered[i])
                gathered[i].emplace(*layers[i].layer);
            gathered[i]->add(input);
            gramSeconds += gramWatch.seconds();
        });
        for (std::int64_t start = 0; start < batches.count(); start += batchSize) {
            const std::int64_t n = std::min(batchSize, batches.count() - start);
            network.forward(batches.images(start, n));
            context.report(phase, static_cast<double>(start + n) / static_cast<double>(batches.count()));
        }
    }
    SecondMoments result;
    result.images = batches.count();
    if (batches.device().is_cpu()) // a GPU works on while the callback returns
        result.forwardSeconds = watch.seconds() - gramSeconds;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const LayerInfo& info = layers[i].info;
        if (!gathered[i])
            throw Error(ErrorCode::Internal, "A layer saw no input", {.field = info.name});
        torch::Tensor moment = gathered[i]->takeMoment().to(torch::kCPU);
        torch::Tensor sum = gathered[i]->sum().to(torch::kCPU);
        gathered[i].reset();
        if (!std::isfinite(moment.diagonal(0, 1, 2).sum().item<double>()))
            throw Error(ErrorCode::NonFinite, "A layer's inputs are not finite",
                        {.field = info.name, .expected = "finite numbers", .found = "NaN or infinity"});
        result.layers.push_back(info);
        result.moments.push_back(std::move(moment));
        result.sums.push_back(std::move(sum));
    }
    return result;
}

} // namespace unlearn
