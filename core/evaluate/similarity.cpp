// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/similarity.h"

#include "core/error.h"
#include "core/spectrum/layer_tap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace unlearn {
namespace {

/// Programs may be run in parts while they are looked at: one sample is never parted.
std::int64_t batchSizeFor(const Network& network)
{
    return network.program().empty() ? 100 : 1;
}

/// Products of centred samples with each other, [N, N], float64.
torch::Tensor centredProducts(const torch::Tensor& x)
{
    const torch::Tensor centred = x.to(torch::kFloat32) - x.to(torch::kFloat32).mean(0, true);
    return torch::mm(centred, centred.t()).to(torch::kFloat64);
}

/// Rows of a layer's input, a sample each; of the logits where layer is nothing. Undefined where the layer does not see
/// an entry for each sample, as those of the text transformer, which leaves padding out.
torch::Tensor representation(Network& network, const NamedLayer* layer, const ImageBatches& samples,
                             const JobContext& context)
{
    const torch::NoGradGuard noGrad;
    network.setMode(NetworkMode::Evaluate);
    torch::Tensor seen;
    std::optional<LayerTap> tap;
    if (layer)
        tap.emplace(std::vector<NamedLayer>{*layer}, [&seen](std::size_t, const torch::Tensor& input) {
            if (!seen.defined())
                seen = input.detach().clone();
        });
    const std::int64_t batchSize = batchSizeFor(network);
    std::vector<torch::Tensor> rows;
    for (std::int64_t start = 0; start < samples.count(); start += batchSize) {
        context.checkpoint();
        const std::int64_t size = std::min(batchSize, samples.count() - start);
        seen = torch::Tensor();
        const torch::Tensor logits = network.forward(samples.images(start, size));
        // A layer within a sequence sees rows of all places: they stay with their sample.
        const torch::Tensor& entries = layer ? seen : logits;
        if (entries.size(0) % size != 0 || (entries.dim() == 2 && entries.size(0) != size))
            return {};
        rows.push_back(entries.reshape({size, -1}));
    }
    return torch::cat(rows);
}

} // namespace

double linearCka(const torch::Tensor& x, const torch::Tensor& y)
{
    if (x.dim() != 2 || y.dim() != 2 || x.size(0) != y.size(0))
        throw Error(ErrorCode::ShapeMismatch, "Representations of different samples can not be aligned",
                    {.field = "rows", .expected = sizesText(x.sizes()), .found = sizesText(y.sizes())});
    if (x.size(0) < 2)
        return std::numeric_limits<double>::quiet_NaN();
    const torch::Tensor k = centredProducts(x);
    const torch::Tensor l = centredProducts(y);
    const double lengths = k.norm().item<double>() * l.norm().item<double>();
    return lengths > 0.0 ? (k * l).sum().item<double>() / lengths : std::numeric_limits<double>::quiet_NaN();
}

std::vector<LayerSimilarity> layerSimilarity(Network& one, Network& other, const ImageBatches& samples,
                                             const JobContext& context)
{
    std::vector<LayerSimilarity> similarities;
    const std::vector<NamedLayer> layers = one.layers();
    const std::vector<NamedLayer> others = other.layers();
    if (layers.size() != others.size())
        throw Error(
            ErrorCode::ShapeMismatch, "Models of different architectures are not compared by layers",
            {.field = "layers", .expected = std::to_string(layers.size()), .found = std::to_string(others.size())});
    if (samples.count() == 0)
        return similarities;
    for (std::size_t i = 1; i < layers.size(); ++i) {
        const torch::Tensor x = representation(one, &layers[i], samples, context);
        if (x.defined())
            similarities.push_back(
                {layers[i].info.name, linearCka(x, representation(other, &others[i], samples, context))});
    }
    similarities.push_back(
        {"logits",
         linearCka(representation(one, nullptr, samples, context), representation(other, nullptr, samples, context))});
    return similarities;
}

} // namespace unlearn
