// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/soft_projection/soft_projection_method.h"

#include "core/unlearn/registered_methods.h"
#include "core/unlearn/soft_projection/soft_projection.h"

#include <memory>

namespace unlearn {

std::vector<std::int64_t> SoftProjectionMethod::directions(std::size_t layer, double) const
{
    return halvedDirections(task().spectrum->layers[layer].effective(), task().plan.softProjection.mu);
}

std::vector<DirectionRange> SoftProjectionMethod::needed(std::size_t layer, const std::vector<std::int64_t>& k) const
{
    std::vector<DirectionRange> all;
    for (std::size_t group = 0; group < k.size(); ++group)
        all.push_back({layer, group, 0, task().spectrum->bases->size(layer, group)});
    return all;
}

GradientFilter SoftProjectionMethod::filter(std::size_t layer, const std::vector<std::int64_t>& k,
                                            torch::Device device) const
{
    std::vector<torch::Tensor> vectors;
    for (std::size_t group = 0; group < k.size(); ++group)
        vectors.push_back(task().spectrum->bases->vectors(layer, group));
    const auto projection = std::make_shared<const SoftProjection>(vectors, task().spectrum->layers[layer].effective(),
                                                                   task().plan.softProjection.mu, device);
    return [projection](const torch::Tensor& gradient) { return projection->shrink(gradient); };
}

std::unique_ptr<Method> makeSoftProjection(const UnlearnTask& task)
{
    return std::make_unique<SoftProjectionMethod>(task);
}

} // namespace unlearn
