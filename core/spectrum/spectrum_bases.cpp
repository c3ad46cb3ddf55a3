// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum_bases.h"

#include "core/spectrum/side_by_side.h"

namespace unlearn {

bool SpectrumBases::Group::has(const DirectionRange& range) const
{
    return kept.defined() && first <= range.first && range.first + range.count <= first + kept.size(1);
}

SpectrumBases::SpectrumBases(std::vector<std::vector<BasisSource>> sources)
{
    for (std::vector<BasisSource>& layer : sources) {
        std::vector<Group>& groups = m_groups.emplace_back();
        for (BasisSource& source : layer) {
            Group& group = groups.emplace_back();
            group.size = source.form ? source.form->size() : source.moment.size(0);
            group.kept = std::move(source.leading);
            group.source = std::move(source);
        }
    }
}

TridiagonalForm SpectrumBases::formOf(const Group& group, const std::stop_token& stop) const
{
    torch::Tensor moment;
    {
        const std::scoped_lock lock(m_mutex);
        if (group.source.form)
            return *group.source.form;
        moment = group.source.moment;
    }
    TridiagonalForm form(moment, stop);
    const std::scoped_lock lock(m_mutex);
    group.source = {form, {}, {}};
    return form;
}

double SpectrumBases::quadraticForm(std::size_t layer, std::size_t group, const torch::Tensor& rows) const
{
    BasisSource source;
    {
        const std::scoped_lock lock(m_mutex);
        source = m_groups.at(layer).at(group).source;
    }
    if (source.form)
        return source.form->quadraticForm(rows);
    const torch::Tensor wide = rows.detach().to(torch::kCPU, torch::kFloat64);
    return (torch::mm(wide, source.moment) * wide).sum().item<double>();
}

torch::Tensor SpectrumBases::coordinates(std::size_t layer, std::size_t group, const torch::Tensor& rows,
                                         const std::stop_token& stop) const
{
    return formOf(m_groups.at(layer).at(group), stop).coordinates(rows, stop);
}

torch::Tensor SpectrumBases::eigenvectors(std::size_t layer, std::size_t group, const std::stop_token& stop) const
{
    return formOf(m_groups.at(layer).at(group), stop).eigenvectors(0, size(layer, group), stop);
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
        formOf(group, stop).eigenvectors(range.first, range.count, stop).to(torch::kFloat32).contiguous();
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
    return made({layer, group, 0, size(layer, group)}, {});
}

void SpectrumBases::prepare(std::span<const DirectionRange> ranges, const JobContext& context) const
{
    std::vector<double> work;
    for (const DirectionRange& range : ranges) {
        const auto d = static_cast<double>(size(range.layer, range.group));
        work.push_back(d * d * (d + 2.0 * static_cast<double>(range.count)));
    }
    solveSideBySide(
        work, [&](std::size_t i) { made(ranges[i], context.stop); }, context);
}

} // namespace unlearn
