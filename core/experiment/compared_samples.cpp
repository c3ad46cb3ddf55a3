// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/compared_samples.h"

#include "core/experiment/live_sets.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr std::int64_t fewestCompared = 200;

} // namespace

std::vector<std::int64_t> drawnFrom(const std::vector<std::int64_t>& indices, std::int64_t n, std::uint64_t seed)
{
    std::vector<std::int64_t> chosen = drawIndices(static_cast<std::int64_t>(indices.size()), n, seed);
    for (std::int64_t& index : chosen)
        index = indices[static_cast<std::size_t>(index)];
    return chosen;
}

std::vector<std::int64_t> comparedRetained(const Experiment& experiment)
{
    const std::int64_t live = settledLive(experiment).retainImages.value_or(0);
    return drawnFrom(experiment.forget.retainIndices(), live == 0 ? 0 : std::max(live, fewestCompared),
                     experiment.plan.seed);
}

} // namespace unlearn
