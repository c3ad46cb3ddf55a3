// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/retain_drift.h"

#include "core/error.h"
#include "core/spectrum/quadratic_form.h"
#include "core/spectrum/relative_change.h"

#include <algorithm>

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
    m_energy.resize(m_original.size());
}

RetainDrift::OutputEnergy RetainDrift::energyOf(std::size_t layer) const
{
    OutputEnergy energy{quadraticForm(m_spectrum, layer, m_original[layer]), {}};
    if (const auto ofMean = quadraticFormOfMean(m_spectrum, layer, m_original[layer]))
        energy.centred = std::max(energy.uncentred - *ofMean, 0.0);
    return energy;
}

std::vector<LayerDrift> RetainDrift::of(Network& network)
{
    const torch::NoGradGuard noGrad;
    std::vector<LayerDrift> drift;
    const std::vector<NamedLayer> layers = network.layers();
    for (std::size_t i = 0; i < m_original.size(); ++i) {
        WeightedLayer& layer = *layers[i].layer;
        const torch::Tensor moved = layer.outputsFirst(layer.weightTensor().detach()) - m_original[i];
        if (!moved.any().item<bool>()) {
            drift.push_back({0.0, m_spectrum.layers[i].inputSums.empty() ? std::nullopt : std::optional(0.0)});
            continue;
        }
        if (!m_energy[i])
            m_energy[i] = energyOf(i);
        const double change = quadraticForm(m_spectrum, i, moved);
        LayerDrift& own = drift.emplace_back();
        own.uncentred = relativeChange(change, m_energy[i]->uncentred);
        if (m_energy[i]->centred)
            own.centred = relativeChange(change, *m_energy[i]->centred);
    }
    return drift;
}

} // namespace unlearn
