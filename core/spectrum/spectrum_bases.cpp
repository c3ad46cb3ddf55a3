// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum_bases.h"

#include "core/spectrum/side_by_side.h"

namespace unlearn {

bool SpectrumBases::Group::has(const DirectionRange& range) const
{
    return kept.defined() && first <= range.first && range.first + range.count <= first + kept.size(1);
}

SpectrumBases::SpectrumBases(std::vector<std::vector<TridiagonalForm>> forms)
{
    for (std::vector<TridiagonalForm>& layer : forms) {
        std::vector<Group>& groups = m_groups.emplace_back();
        for (TridiagonalForm& form : layer)
            groups.push_back({std::move(form), 0, {}});
    }
}

/// Two that ask for the same at once both make it; nobody waits for another's solver.
torch::Tensor SpectrumBases::made(const DirectionRange& range, const std::stop_token& stop) const
{
    const Group& group = m_groups.at(range.layer).at(range.group);
    {
        const std::scoped_lock lock(m_mutex);
        if (group.has(range))
            return group.kept.narrow(1, range.first - group.first, range.count);
    }
    const torch::Tensor columns =
        group.form.eigenvectors(range.first, range.count, stop).to(torch::kFloat32).contiguous();
    const std::scoped_lock lock(m_mutex);
    group.first = range.first;
    group.kept = columns;
    return columns;
}

torch::Tensor SpectrumBases::vectors(const DirectionRange& range) const
{
    return made(range, {});
}

torch::Tensor SpectrumBases::vectors(std::size_t layer, std::size_t group) const
{
    return made({layer, group, 0, form(layer, group).size()}, {});
}

void SpectrumBases::prepare(std::span<const DirectionRange> ranges, const JobContext& context) const
{
    std::vector<double> work;
    for (const DirectionRange& range : ranges) {
        const auto d = static_cast<double>(form(range.layer, range.group).size());
        work.push_back(d * d * (d + 2.0 * static_cast<double>(range.count)));
    }
    solveSideBySide(
        work, [&](std::size_t i) { made(ranges[i], context.stop); }, context);
}

} // namespace unlearn
