// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/layer_threshold.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace unlearn {

namespace {

double energyOf(const std::vector<double>& eigenvalues, EnergyMeasure measure)
{
    return std::accumulate(eigenvalues.begin(), eigenvalues.end(), 0.0, [measure](double sum, double eigenvalue) {
        return sum + (measure == EnergyMeasure::Energy ? eigenvalue : std::sqrt(eigenvalue));
    });
}

double roundedInside(double low, double high)
{
    const double middle = 0.5 * (low + high);
    for (const double scale : {1e2, 1e3, 1e4, 1e5, 1e6, 1e7}) {
        const double rounded = std::round(middle * scale) / scale;
        if (rounded > low && rounded < high)
            return rounded;
    }
    return middle;
}

} // namespace

LayerShares::LayerShares(LayerSpectrum spectrum, const ThresholdOptions& options)
    : m_spectrum(std::move(spectrum)), m_options(options), m_table(m_spectrum.effective(), options)
{
    for (const auto& eigenvalues : m_spectrum.effective())
        m_energy.push_back(energyOf(eigenvalues, options.measure));
}

LayerThreshold LayerShares::at(double gamma) const
{
    LayerThreshold result{m_table.directions(gamma), 0.0};
    double kept = 0.0;
    double total = 0.0;
    for (std::size_t group = 0; group < groups(); ++group) {
        const std::int64_t k = result.directions[group];
        total += m_energy[group];
        if (k > 0)
            kept += m_energy[group] * cumulative(group).at(static_cast<std::size_t>(k) - 1);
    }
    result.energyKeptPercent = total > 0.0 ? 100.0 * kept / total : 0.0;
    return result;
}

double LayerShares::gammaFor(std::size_t group, std::int64_t k) const
{
    const auto& shares = cumulative(group);
    const auto d = static_cast<std::int64_t>(shares.size());
    if (k <= 0)
        return 0.0;
    // The index of the share that gamma has to pass: by the rule, k directions mean s_k <= gamma < s_{k+1}, or
    // s_{k-1} < gamma <= s_k.
    const std::int64_t passed = m_options.rule == ThresholdRule::Below ? k : k - 1;
    if (passed >= d)
        return 1.0;
    const double low = passed > 0 ? shares[static_cast<std::size_t>(passed) - 1] : 0.0;
    return std::min(1.0, roundedInside(low, shares[static_cast<std::size_t>(passed)]));
}

} // namespace unlearn
