// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/attack_negatives.h"

#include "core/error.h"

namespace unlearn {

std::vector<std::int64_t> negativePositions(const Experiment& experiment)
{
    const Dataset& data = *experiment.dataset;
    const std::vector<std::int64_t> forgotten = experiment.forget.classHistogram(data);
    std::vector<std::int64_t> positions;
    for (std::size_t i = 0; i < experiment.split.test.size(); ++i) {
        const std::int32_t label = data.test.labels[static_cast<std::size_t>(experiment.split.test[i])];
        if (forgotten[static_cast<std::size_t>(label)] > 0)
            positions.push_back(static_cast<std::int64_t>(i));
    }
    if (positions.empty())
        throw Error(ErrorCode::ValueOutOfRange, "Membership inference has no negatives",
                    {.field = "test samples of the forgotten classes", .expected = "at least 1", .found = "0"});
    return positions;
}

} // namespace unlearn
