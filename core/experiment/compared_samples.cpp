// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/compared_samples.h"

#include "core/evaluate/prediction_cache.h"

namespace unlearn {

std::vector<std::int64_t> drawnFrom(const std::vector<std::int64_t>& indices, std::int64_t n, std::uint64_t seed)
{
    std::vector<std::int64_t> chosen = drawIndices(static_cast<std::int64_t>(indices.size()), n, seed);
    for (std::int64_t& index : chosen)
        index = indices[static_cast<std::size_t>(index)];
    return chosen;
}

std::vector<std::int64_t> comparedRetained(const Experiment& experiment)
{
    const std::int64_t bytesEach = experiment.dataset->classes() * static_cast<std::int64_t>(sizeof(float));
    return drawnFrom(experiment.forget.retainIndices(), mostPredictionBytes / bytesEach, experiment.plan.seed);
}

} // namespace unlearn
