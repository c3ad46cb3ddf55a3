// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/core_gradient_space.h"

namespace unlearn {

DirectionRange CoreGradientSpace::needed(const SpectrumBases& bases, std::size_t layer, std::size_t group,
                                         std::int64_t k)
{
    const std::int64_t d = bases.size(layer, group);
    if (k <= 0 || k >= d)
        return {layer, group, 0, 0};
    return 2 * k <= d ? DirectionRange{layer, group, 0, k} : DirectionRange{layer, group, k, d - k};
}

CoreGradientSpace::CoreGradientSpace(const SpectrumBases& bases, std::size_t layer,
                                     const std::vector<std::int64_t>& kept, torch::Device device)
{
    for (std::size_t group = 0; group < bases.groups(layer); ++group) {
        const DirectionRange range = needed(bases, layer, group, kept.at(group));
        Part part;
        if (range.count == 0) {
            part.kind = kept[group] <= 0 ? Part::Kind::Everything : Part::Kind::Nothing;
        } else {
            part.kind = range.first == 0 ? Part::Kind::Inside : Part::Kind::Complement;
            part.basis = bases.vectors(range).to(device).contiguous();
        }
        m_groups.push_back(std::move(part));
    }
}

CoreGradientSpace::CoreGradientSpace(const std::vector<torch::Tensor>& directions, torch::Device device)
{
    for (const torch::Tensor& basis : directions) {
        Part part;
        if (basis.size(1) == 0) {
            part.kind = Part::Kind::Everything;
        } else if (basis.size(1) == basis.size(0)) {
            part.kind = Part::Kind::Nothing;
        } else {
            part.kind = Part::Kind::Inside;
            part.basis = basis.to(device).contiguous();
        }
        m_groups.push_back(std::move(part));
    }
}

torch::Tensor CoreGradientSpace::project(const torch::Tensor& gradient) const
{
    const auto groups = static_cast<std::int64_t>(m_groups.size());
    const torch::Tensor rows = gradient.reshape({groups, gradient.size(0) / groups, -1});
    std::vector<torch::Tensor> projected;
    for (std::int64_t i = 0; i < groups; ++i) {
        const Part& part = m_groups[static_cast<std::size_t>(i)];
        const torch::Tensor g = rows[i];
        switch (part.kind) {
        case Part::Kind::Everything: projected.push_back(g); break;
        case Part::Kind::Nothing: projected.push_back(torch::zeros_like(g)); break;
        case Part::Kind::Inside:
            projected.push_back(torch::addmm(g, torch::mm(g, part.basis), part.basis.t(), 1, -1));
            break;
        case Part::Kind::Complement: projected.push_back(torch::mm(torch::mm(g, part.basis), part.basis.t())); break;
        }
    }
    return torch::stack(projected).view(gradient.sizes());
}

} // namespace unlearn
