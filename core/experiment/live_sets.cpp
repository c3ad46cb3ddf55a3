// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/live_sets.h"

#include "core/unlearn/method_catalogue.h"

#include <algorithm>

namespace unlearn {
namespace {

/// At least so many are stepped on in an epoch, whatever the method: some step on the retained samples alone.
std::int64_t steppedSamples(const Experiment& experiment)
{
    const std::int64_t request = experiment.request.count();
    const std::int64_t retained = experiment.forget.trainCount() - experiment.forget.count();
    return methodKind(experiment.plan.method).usesRetained ? std::min(request, retained) : request;
}

std::vector<std::int64_t> drawn(const std::vector<std::int64_t>& from, std::optional<std::int64_t> n,
                                std::uint64_t seed)
{
    std::vector<std::int64_t> chosen = drawIndices(static_cast<std::int64_t>(from.size()), n.value_or(0), seed);
    for (std::int64_t& index : chosen)
        index = from[static_cast<std::size_t>(index)];
    return chosen;
}

} // namespace

LiveOptions settledLive(const Experiment& experiment)
{
    LiveOptions live = experiment.plan.live;
    const std::int64_t left = passesOfAStep * steppedSamples(experiment) - experiment.forget.count();
    const std::int64_t share = std::max(left / 3, fewestLive); // three sets
    if (!live.retainImages)
        live.retainImages = share;
    if (!live.testImages)
        live.testImages = share;
    return live;
}

LiveSets::LiveSets(const Experiment& experiment, torch::Device device)
    : LiveSets(experiment, settledLive(experiment), device)
{
}

LiveSets::LiveSets(const Experiment& experiment, const LiveOptions& live, torch::Device device)
    : request(*experiment.dataset, experiment.dataset->train, experiment.request.indices(), device),
      forget(*experiment.dataset, experiment.dataset->train, experiment.forget.indices(), device),
      validation(*experiment.dataset, experiment.dataset->test,
                 drawn(experiment.split.validation, live.testImages, experiment.plan.seed), device),
      test(*experiment.dataset, experiment.dataset->test,
           drawn(experiment.split.test, live.testImages, experiment.plan.seed), device),
      retain(*experiment.dataset, experiment.dataset->train,
             drawn(experiment.forget.retainIndices(), live.retainImages, experiment.plan.seed), device),
      bfloat16(live.bfloat16)
{
}

bool LiveSets::differFromFinal(const Experiment& experiment) const
{
    const auto all = [](const std::vector<std::int64_t>& indices) { return static_cast<std::int64_t>(indices.size()); };
    return bfloat16 || validation.count() < all(experiment.split.validation)
        || test.count() < all(experiment.split.test) || retain.count() < all(experiment.forget.retainIndices());
}

LiveCounts LiveSets::counts() const
{
    return {forget.count(), validation.count(), test.count(), retain.count(), bfloat16};
}

} // namespace unlearn
