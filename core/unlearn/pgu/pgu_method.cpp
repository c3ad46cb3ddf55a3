// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu/pgu_method.h"

#include "core/spectrum/core_gradient_space.h"
#include "core/unlearn/pgu/subspace_control.h"
#include "core/unlearn/registered_methods.h"

#include <memory>

namespace unlearn {

std::vector<std::int64_t> PguMethod::directions(std::size_t layer, double gamma) const
{
    std::vector<std::int64_t> k;
    for (const std::vector<double>& values : task().spectrum->layers[layer].effective())
        k.push_back(directionsKept(values, gamma, task().plan.threshold));
    return k;
}

std::vector<DirectionRange> PguMethod::needed(std::size_t layer, const std::vector<std::int64_t>& k) const
{
    const SpectrumBases& bases = *task().spectrum->bases;
    std::vector<DirectionRange> ranges;
    for (std::size_t group = 0; group < k.size(); ++group) {
        switch (task().plan.pgu.subspace) {
        case PguSubspace::Top: ranges.push_back(CoreGradientSpace::needed(bases, layer, group, k[group])); break;
        case PguSubspace::Bottom:
            ranges.push_back({layer, group, bases.size(layer, group) - k[group], k[group]});
            break;
        case PguSubspace::Random: break;
        }
    }
    return ranges;
}

GradientFilter PguMethod::filter(std::size_t layer, const std::vector<std::int64_t>& k, torch::Device device) const
{
    const PguSubspace subspace = task().plan.pgu.subspace;
    const SpectrumBases& bases = *task().spectrum->bases;
    const auto space = subspace == PguSubspace::Top
        ? std::make_shared<const CoreGradientSpace>(bases, layer, k, device)
        : std::make_shared<const CoreGradientSpace>(protectedDirections(bases, layer, k, subspace, task().plan.seed),
                                                    device);
    return [space](const torch::Tensor& gradient) { return space->project(gradient); };
}

std::unique_ptr<Method> makePgu(const UnlearnTask& task)
{
    return std::make_unique<PguMethod>(task);
}

} // namespace unlearn
