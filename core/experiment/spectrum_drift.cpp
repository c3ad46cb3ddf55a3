// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/spectrum_drift.h"

#include "core/compute_device.h"
#include "core/error.h"
#include "core/experiment/moments.h"

#include <algorithm>
#include <iterator>

namespace unlearn {

std::vector<LayerDrift> spectrumDrift(const Experiment& experiment, const Model& moved,
                                      const std::filesystem::path& cacheFolder, const JobContext& context)
{
    const Dataset& data = *experiment.dataset;
    if (data.origin)
        throw Error(ErrorCode::ValueOutOfRange, "The spectrum's drift needs the retained data, which are not here",
                    {.field = "data", .expected = "the whole data set", .found = experiment.plan.data});
    if (experiment.chain && !experiment.chain->forgottenBefore)
        throw Error(ErrorCode::ValueOutOfRange,
                    "The spectrum's drift needs to know which samples are retained, and what the requests before "
                    "forgot is not known any more",
                    {.field = "run " + std::to_string(experiment.chain->previous.value),
                     .expected = "runs whose forget sets are known",
                     .found = "a run that was purged or whose selectors name other samples now"});
    const SecondMoments kept = experimentMoments(experiment, cacheFolder, context).retained();
    const std::vector<std::int64_t> numbers = spectrumNumbers(experiment);
    const std::vector<std::int64_t> retained = experiment.forget.retainIndices();
    std::vector<std::int64_t> indices;
    std::set_intersection(numbers.begin(), numbers.end(), retained.begin(), retained.end(),
                          std::back_inserter(indices));
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(moved, device);
    const SecondMoments now =
        computeMoments(*network, ImageBatches(data, data.train, indices, device), context, "gram");
    std::vector<LayerDrift> drifts;
    for (std::size_t i = 0; i < kept.layers.size(); ++i)
        drifts.push_back(
            {kept.layers[i].name, now.images,
             (now.moments[i] - kept.moments[i]).norm().item<double>() / kept.moments[i].norm().item<double>()});
    return drifts;
}

} // namespace unlearn
