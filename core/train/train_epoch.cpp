// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_epoch.h"

#include <nlohmann/json.hpp>

namespace unlearn {

std::string epochsToJson(const std::vector<TrainEpoch>& epochs)
{
    nlohmann::json list = nlohmann::json::array();
    for (const TrainEpoch& epoch : epochs)
        list.push_back({{"epoch", epoch.epoch},
                        {"loss", epoch.loss},
                        {"train_error", epoch.trainErrorPercent},
                        {"learning_rate", epoch.learningRate},
                        {"seconds", epoch.seconds}});
    return list.dump();
}

std::optional<std::vector<TrainEpoch>> epochsFromJson(const std::string& text)
{
    std::vector<TrainEpoch> epochs;
    try {
        const nlohmann::json list = nlohmann::json::parse(text);
        if (!list.is_array())
            return std::nullopt;
        for (const nlohmann::json& item : list) {
            const TrainEpoch epoch{.epoch = static_cast<int>(epochs.size()) + 1,
                                   .loss = item.at("loss").get<double>(),
                                   .trainErrorPercent = item.at("train_error").get<double>(),
                                   .learningRate = item.at("learning_rate").get<double>(),
                                   .seconds = item.at("seconds").get<double>()};
            if (item.at("epoch") != nlohmann::json(epoch.epoch) || epoch.seconds < 0.0)
                return std::nullopt;
            epochs.push_back(epoch);
        }
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
    return epochs;
}

} // namespace unlearn
