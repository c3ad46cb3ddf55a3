// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/core_gradient_space.h"

namespace unlearn {

CoreGradientSpace::CoreGradientSpace(const std::vector<torch::Tensor>& vectors, const std::vector<std::int64_t>& kept,
                                     torch::Device device)
{
    for (std::size_t group = 0; group < vectors.size(); ++group) {
        const std::int64_t d = vectors[group].size(1), k = kept.at(group);
        Part part;
        if (k <= 0) {
            part.kind = Part::Kind::Everything;
        } else if (k >= d) {
            part.kind = Part::Kind::Nothing;
        } else if (2 * k <= d) {
            part.kind = Part::Kind::Inside;
            part.basis = vectors[group].narrow(1, 0, k).to(device).contiguous();
        } else {
            part.kind = Part::Kind::Complement;
            part.basis = vectors[group].narrow(1, k, d - k).to(device).contiguous();
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
