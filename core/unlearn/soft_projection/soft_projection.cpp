// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/soft_projection/soft_projection.h"

#include <algorithm>
#include <numeric>

namespace unlearn {
namespace {

/// The eigenvalue that is halved.
double levelOf(const std::vector<double>& values, double share)
{
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    return share * mean;
}

} // namespace

std::vector<std::int64_t> halvedDirections(const std::vector<std::vector<double>>& eigenvalues, double share)
{
    std::vector<std::int64_t> halved;
    for (const std::vector<double>& values : eigenvalues)
        halved.push_back(std::ranges::count_if(
            values, [level = levelOf(values, share)](double value) { return value >= level && value > 0.0; }));
    return halved;
}

SoftProjection::SoftProjection(const std::vector<torch::Tensor>& vectors,
                               const std::vector<std::vector<double>>& eigenvalues, double share, torch::Device device)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t group = 0; group < vectors.size(); ++group) {
        const std::vector<double>& values = eigenvalues.at(group);
        const double level = levelOf(values, share);
        if (!(level > 0.0)) {
            m_factors.emplace_back();
            continue;
        }
        // What is taken away is smooth in the eigenvalue, what is left may be tiny: it is computed, not subtracted.
        torch::Tensor left = torch::empty({static_cast<std::int64_t>(values.size())}, torch::kFloat64);
        auto* data = left.data_ptr<double>();
        std::ranges::transform(values, data, [level](double value) { return level / (level + value); });
        const torch::Tensor basis = vectors[group].to(device);
        m_factors.push_back(torch::mm(basis * left.to(device, torch::kFloat32), basis.t()));
    }
}

torch::Tensor SoftProjection::shrink(const torch::Tensor& gradient) const
{
    const auto groups = static_cast<std::int64_t>(m_factors.size());
    const torch::Tensor rows = gradient.reshape({groups, gradient.size(0) / groups, -1});
    std::vector<torch::Tensor> shrunk;
    for (std::int64_t group = 0; group < groups; ++group) {
        const torch::Tensor& factor = m_factors[static_cast<std::size_t>(group)];
        shrunk.push_back(factor.defined() ? torch::mm(rows[group], factor) : rows[group]);
    }
    return torch::stack(shrunk).view(gradient.sizes());
}

} // namespace unlearn
