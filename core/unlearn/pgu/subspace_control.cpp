// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu/subspace_control.h"

namespace unlearn {

std::vector<torch::Tensor> protectedDirections(const SpectrumBases& bases, std::size_t layer,
                                               const std::vector<std::int64_t>& kept, PguSubspace subspace,
                                               std::uint64_t seed)
{
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(seed * 1'000'003 + layer);
    std::vector<torch::Tensor> directions;
    for (std::size_t group = 0; group < bases.groups(layer); ++group) {
        const std::int64_t d = bases.size(layer, group);
        const std::int64_t k = kept.at(group);
        if (k == 0) {
            directions.push_back(torch::empty({d, 0}));
        } else if (subspace == PguSubspace::Random) {
            const torch::Tensor gaussian = torch::randn({d, k}, random, torch::TensorOptions(torch::kFloat64));
            directions.push_back(std::get<0>(torch::linalg_qr(gaussian)).to(torch::kFloat32));
        } else {
            directions.push_back(bases.vectors({layer, group, subspace == PguSubspace::Top ? 0 : d - k, k}));
        }
    }
    return directions;
}

} // namespace unlearn
