// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace unlearn {

struct TrainEpoch {
    int epoch = 0;                  ///< 1-based, over all stages
    double loss = 0.0;              ///< mean cross-entropy over the epoch's batches, nats
    double trainErrorPercent = 0.0; ///< of the augmented batches as they were trained on
    double learningRate = 0.0;      ///< at the epoch's last step
    double seconds = 0.0;
    bool operator==(const TrainEpoch&) const = default;
};

/// The epochs of a training as JSON, for the metadata of a file. Their figures, finite ones, are read back the same.
std::string epochsToJson(const std::vector<TrainEpoch>& epochs);
/// What epochsToJson() wrote. Nothing for any other text, epochs that do not count 1, 2, ... and negative seconds.
std::optional<std::vector<TrainEpoch>> epochsFromJson(const std::string& text);

} // namespace unlearn
