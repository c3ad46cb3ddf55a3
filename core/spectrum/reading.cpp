// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/reading.h"

#include "core/error.h"
#include "core/spectrum/relative_change.h"

#include <numeric>
#include <string>

namespace unlearn {

std::vector<double> GroupReading::forgettingPower() const
{
    std::vector<double> power = gradientLeft;
    const double whole = gradientLeft.empty() ? 0.0 : gradientLeft.front();
    for (double& share : power)
        share = whole > 0.0 ? share / whole : 0.0;
    return power;
}

double LayerReading::gradientEnergy() const
{
    return std::accumulate(groups.begin(), groups.end(), 0.0, [](double sum, const GroupReading& group) {
        return sum + (group.gradientLeft.empty() ? 0.0 : group.gradientLeft.front());
    });
}

double LayerReading::outputEnergy() const
{
    return std::accumulate(groups.begin(), groups.end(), 0.0,
                           [](double sum, const GroupReading& group) { return sum + group.outputEnergy; });
}

Reading withLearningRate(Reading reading, double learningRate)
{
    const double ratio = learningRate / reading.learningRate;
    for (LayerReading& layer : reading.layers) {
        for (GroupReading& group : layer.groups) {
            for (double& change : group.interference)
                change *= ratio * ratio;
        }
    }
    reading.learningRate = learningRate;
    return reading;
}

LayerOutlook outlookAt(const LayerReading& reading, std::vector<std::int64_t> directions)
{
    LayerOutlook outlook;
    double left = 0.0;
    for (std::size_t group = 0; group < reading.groups.size(); ++group) {
        const auto k = static_cast<std::size_t>(directions.at(group));
        left += reading.groups[group].gradientLeft.at(k);
        outlook.interference += reading.groups[group].interference.at(k);
    }
    const double gradient = reading.gradientEnergy(), output = reading.outputEnergy();
    outlook.forgettingPower = gradient > 0.0 ? left / gradient : 0.0;
    outlook.relativeInterference = relativeChange(outlook.interference, output);
    outlook.directions = std::move(directions);
    return outlook;
}

OutlookTable::OutlookTable(std::shared_ptr<const Reading> reading, const Spectrum& spectrum,
                           const ThresholdOptions& options)
    : m_reading(std::move(reading))
{
    const auto refuse = [](const std::string& field, std::size_t expected, std::size_t found) {
        throw Error(ErrorCode::ShapeMismatch, "The reading belongs to another spectrum",
                    {.field = field, .expected = std::to_string(expected), .found = std::to_string(found)});
    };
    if (m_reading->layers.size() != spectrum.layers.size())
        refuse("layers", spectrum.layers.size(), m_reading->layers.size());
    for (std::size_t i = 0; i < spectrum.layers.size(); ++i) {
        const std::vector<std::vector<double>>& eigenvalues = spectrum.layers[i].effective();
        const LayerReading& layer = m_reading->layers[i];
        if (layer.groups.size() != eigenvalues.size())
            refuse("groups of " + spectrum.layers[i].layer.name, eigenvalues.size(), layer.groups.size());
        for (std::size_t group = 0; group < eigenvalues.size(); ++group) {
            if (layer.groups[group].gradientLeft.size() != eigenvalues[group].size() + 1)
                refuse("directions of " + spectrum.layers[i].layer.name, eigenvalues[group].size(),
                       layer.groups[group].gradientLeft.size());
        }
        m_thresholds.emplace_back(eigenvalues, options);
    }
}

LayerOutlook OutlookTable::at(std::size_t layer, double gamma) const
{
    return outlookAt(m_reading->layers.at(layer), m_thresholds.at(layer).directions(gamma));
}

std::vector<LayerOutlook> OutlookTable::at(std::span<const double> gammas) const
{
    if (gammas.size() != size())
        throw Error(ErrorCode::ValueOutOfRange, "Each layer needs a threshold",
                    {.field = "gammas", .expected = std::to_string(size()), .found = std::to_string(gammas.size())});
    std::vector<LayerOutlook> outlooks;
    outlooks.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        outlooks.push_back(at(i, gammas[i]));
    return outlooks;
}

} // namespace unlearn
