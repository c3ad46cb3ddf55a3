// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/similarity.h"

#include "core/error.h"

#include <algorithm>
#include <limits>

namespace unlearn {
namespace {

void requireSameSamples(const torch::Tensor& x, const torch::Tensor& y)
{
    if (x.dim() != 2 || y.dim() != 2 || x.size(0) != y.size(0))
        throw Error(ErrorCode::ShapeMismatch, "Representations of different samples can not be aligned",
                    {.field = "rows", .expected = sizesText(x.sizes()), .found = sizesText(y.sizes())});
}

/// k, l: centredProducts().
double alignment(const torch::Tensor& k, const torch::Tensor& l)
{
    if (k.size(0) < 2)
        return std::numeric_limits<double>::quiet_NaN();
    const double lengths = k.norm().item<double>() * l.norm().item<double>();
    return lengths > 0.0 ? (k * l).sum().item<double>() / lengths : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

bool haveSameLayers(const std::vector<LayerView>& one, const std::vector<LayerView>& other)
{
    return std::ranges::equal(one, other, {}, &LayerView::layer, &LayerView::layer);
}

void requireSameLayers(const std::vector<LayerView>& one, const std::vector<LayerView>& other)
{
    if (one.size() != other.size())
        throw Error(ErrorCode::ShapeMismatch, "Models of different architectures are not compared by layers",
                    {.field = "layers", .expected = std::to_string(one.size()), .found = std::to_string(other.size())});
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (one[i].layer != other[i].layer)
            throw Error(ErrorCode::ShapeMismatch, "Models of different architectures are not compared by layers",
                        {.field = "layer", .expected = one[i].layer, .found = other[i].layer});
    }
}

std::vector<LayerSimilarity> layerSimilarity(const std::vector<LayerView>& one, const std::vector<LayerView>& other)
{
    requireSameLayers(one, other);
    std::vector<LayerSimilarity> similarities;
    for (std::size_t i = 0; i < one.size(); ++i) {
        requireSameSamples(one[i].products, other[i].products);
        similarities.push_back({one[i].layer, alignment(one[i].products, other[i].products)});
    }
    return similarities;
}

} // namespace unlearn
