// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/class_reading_document.h"

#include "app/cli/number_or_null.h"
#include "app/cli/text_table.h"
#include "core/evaluate/median.h"

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

/// [classes]
std::vector<double> relativeInterference(const std::vector<ClassReading>& classes, std::size_t layer,
                                         const std::vector<std::int64_t>& directions)
{
    std::vector<double> shares;
    shares.reserve(classes.size());
    for (const ClassReading& reading : classes)
        shares.push_back(reading.layers.at(layer).relativeInterference(directions));
    return shares;
}

/// Infinite where a class had no outputs that the step gives it: the one that suffers most.
std::string shareText(double share)
{
    return std::isfinite(share) ? scientific(share) : "inf";
}

} // namespace

Json classDocument(const ClassReading& reading)
{
    Json layers = Json::array();
    for (const ClassLayerReading& layer : reading.layers) {
        Json groups = Json::array();
        for (const ClassGroupReading& group : layer.groups)
            groups.push_back({{"interference", group.interference}, {"output_energy", group.outputEnergy}});
        layers.push_back({{"layer", layer.layer.name}, {"groups", groups}, {"output_energy", layer.outputEnergy()}});
    }
    return {{"class", reading.label}, {"name", reading.name}, {"images", reading.images}, {"layers", layers}};
}

Json relativeInterferenceByClass(const std::vector<ClassReading>& classes, std::size_t layer,
                                 const std::vector<std::int64_t>& directions)
{
    Json shares = Json::array();
    for (const double share : relativeInterference(classes, layer, directions))
        shares.push_back(numberOrNull(share));
    return shares;
}

std::string classTable(const std::vector<ClassReading>& classes, const DirectionsOfLayers& directions)
{
    TextTable table({"layer", "most disturbed class", "interference", "median of classes"});
    for (std::size_t layer = 0; layer < directions.size(); ++layer) {
        const std::vector<double> shares = relativeInterference(classes, layer, directions[layer]);
        const auto most = std::ranges::max_element(shares) - shares.begin();
        const ClassReading& disturbed = classes[static_cast<std::size_t>(most)];
        table.add({disturbed.layers[layer].layer.name, disturbed.name,
                   shareText(shares[static_cast<std::size_t>(most)]), shareText(median(shares))});
    }
    return table.text();
}

} // namespace unlearn
