// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/retain_drift.h"

#include "core/error.h"
#include "core/spectrum/quadratic_form.h"

#include <limits>

namespace unlearn {

RetainDrift::RetainDrift(const Spectrum& spectrum, Network& network) : m_spectrum(spectrum)
{
    for (const NamedLayer& layer : network.layers())
        m_original.push_back(layer.layer->outputsFirst(layer.layer->weightTensor().detach()).clone());
    if (m_original.size() != spectrum.layers.size())
        throw Error(ErrorCode::ShapeMismatch, "The spectrum is of another model",
                    {.field = "layers",
                     .expected = std::to_string(m_original.size()),
                     .found = std::to_string(spectrum.layers.size())});
    m_energy.assign(m_original.size(), -1.0);
}

std::vector<double> RetainDrift::of(Network& network)
{
    const torch::NoGradGuard noGrad;
    std::vector<double> drift;
    const std::vector<NamedLayer> layers = network.layers();
    for (std::size_t i = 0; i < m_original.size(); ++i) {
        WeightedLayer& layer = *layers[i].layer;
        const torch::Tensor moved = layer.outputsFirst(layer.weightTensor().detach()) - m_original[i];
        if (!moved.any().item<bool>()) {
            drift.push_back(0.0);
            continue;
        }
        if (m_energy[i] < 0.0)
            m_energy[i] = quadraticForm(m_spectrum, i, m_original[i]);
        const double change = quadraticForm(m_spectrum, i, moved);
        drift.push_back(m_energy[i] > 0.0  ? change / m_energy[i]
                            : change > 0.0 ? std::numeric_limits<double>::infinity()
                                           : 0.0);
    }
    return drift;
}

} // namespace unlearn
