// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/reading.h"

#include <cmath>
#include <memory>
#include <string>

namespace unlearn::test {

/// A layer whose eigenvalues and gradient shares are given, c_i and lambda_i, learning rate 1.
inline void addLayer(Reading& reading, Spectrum& spectrum, const std::string& name,
                     const std::vector<std::vector<double>>& eigenvalues, const std::vector<std::vector<double>>& c,
                     double outputEnergy = 100.0)
{
    LayerInfo info;
    info.name = name;
    info.d = static_cast<std::int64_t>(eigenvalues.front().size());
    info.groups = static_cast<std::int64_t>(eigenvalues.size());
    LayerSpectrum& layer = spectrum.layers.emplace_back();
    layer.layer = info;
    layer.retained = eigenvalues;
    LayerReading& entry = reading.layers.emplace_back();
    entry.layer = info;
    for (std::size_t group = 0; group < c.size(); ++group) {
        const std::size_t d = c[group].size();
        GroupReading one;
        one.gradientLeft.assign(d + 1, 0.0);
        one.interference.assign(d + 1, 0.0);
        for (std::size_t k = d; k-- > 0;) {
            one.gradientLeft[k] = one.gradientLeft[k + 1] + c[group][k];
            one.interference[k] = one.interference[k + 1] + eigenvalues[group][k] * c[group][k];
        }
        one.outputEnergy = outputEnergy / static_cast<double>(c.size());
        entry.groups.push_back(one);
    }
}

inline OutlookTable tableOf(const Reading& reading, const Spectrum& spectrum, const ThresholdOptions& options)
{
    return {std::make_shared<const Reading>(reading), spectrum, options};
}

} // namespace unlearn::test
