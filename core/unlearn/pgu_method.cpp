// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu_method.h"

#include "core/spectrum/core_gradient_space.h"
#include "core/spectrum/spectrum_bases.h"

#include <memory>

namespace unlearn {

namespace {

using Kept = std::vector<std::vector<std::int64_t>>;

/// k by layer and group. What the steps need of the eigenvectors is made at once, side by side.
Kept settleDirections(const UnlearnTask& task)
{
    Kept kept;
    std::vector<DirectionRange> ranges;
    for (std::size_t layer = 0; layer < task.spectrum.layers.size(); ++layer) {
        const LayerSpectrum& spectrum = task.spectrum.layers[layer];
        const double gamma = task.plan.gammaOf(spectrum.layer.name);
        std::vector<std::int64_t>& own = kept.emplace_back();
        for (std::size_t group = 0; group < spectrum.effective().size(); ++group) {
            own.push_back(directionsKept(spectrum.effective()[group], gamma, task.plan.threshold));
            const DirectionRange range = CoreGradientSpace::needed(*task.spectrum.bases, layer, group, own.back());
            if (range.count > 0 && !isSkipped(gamma))
                ranges.push_back(range);
        }
    }
    task.spectrum.bases->prepare(ranges);
    return kept;
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
                            std::make_shared<const CoreGradientSpace>(*task.spectrum.bases, layer, choice.k, device);
                        return [space](const torch::Tensor& gradient) { return space->project(gradient); };
                    })
{
}

} // namespace unlearn
