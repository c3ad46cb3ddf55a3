// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu/pgu_method.h"

#include "core/spectrum/core_gradient_space.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/pgu/subspace_control.h"
#include "core/unlearn/registered_methods.h"

#include <memory>

namespace unlearn {
namespace {

using Kept = std::vector<std::vector<std::int64_t>>;

/// k by layer and group. What the steps need of the eigenvectors is made at once, side by side.
Kept settleDirections(const UnlearnTask& task)
{
    Kept kept;
    std::vector<DirectionRange> ranges;
    const std::vector<LayerSpectrum>& layers = task.spectrum->layers;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const LayerSpectrum& spectrum = layers[layer];
        const double gamma = steppedGamma(task.plan, spectrum.layer.name, layer + 1 == layers.size());
        std::vector<std::int64_t>& own = kept.emplace_back();
        for (std::size_t group = 0; group < spectrum.effective().size(); ++group) {
            own.push_back(directionsKept(spectrum.effective()[group], gamma, task.plan.threshold));
            const DirectionRange range = CoreGradientSpace::needed(*task.spectrum->bases, layer, group, own.back());
            if (range.count > 0 && !isSkipped(gamma))
                ranges.push_back(range);
        }
    }
    if (task.plan.pgu.subspace == PguSubspace::Top)
        task.spectrum->bases->prepare(ranges, task.context);
    return kept;
}

CoreGradientSpace spaceOf(const UnlearnTask& task, std::size_t layer, const std::vector<std::int64_t>& kept,
                          torch::Device device)
{
    const PguSubspace subspace = task.plan.pgu.subspace;
    const SpectrumBases& bases = *task.spectrum->bases;
    if (subspace == PguSubspace::Top)
        return {bases, layer, kept, device};
    return {protectedDirections(bases, layer, kept, subspace, task.plan.seed), device};
}

} // namespace

PguMethod::PguMethod(const UnlearnTask& task)
    : GradientSteps(task,
                    [&task, kept = settleDirections(task)](std::size_t layer, RunLayer& choice,
                                                           torch::Device device) -> GradientFilter {
                        choice.k = kept[layer];
                        if (isSkipped(choice.gamma))
                            return {};
                        const auto space =
                            std::make_shared<const CoreGradientSpace>(spaceOf(task, layer, choice.k, device));
                        return [space](const torch::Tensor& gradient) { return space->project(gradient); };
                    })
{
}

std::unique_ptr<Method> makePgu(const UnlearnTask& task)
{
    return std::make_unique<PguMethod>(task);
}

} // namespace unlearn
