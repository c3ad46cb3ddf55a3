// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/gram.h"

#include "core/spectrum/frequency_gram.h"
#include "core/spectrum/patch_gram.h"

#include <vector>

namespace unlearn {
namespace {

/// A frequency gram for each group of channels.
class GroupedGram : public GramAccumulator {
public:
    GroupedGram(const PatchGeometry& group, std::int64_t groups)
        : m_groups(static_cast<std::size_t>(groups), FrequencyGram(group))
    {
    }

    void add(const torch::Tensor& input) override
    {
        const std::int64_t channels = input.size(1) / static_cast<std::int64_t>(m_groups.size());
        std::int64_t first = 0;
        for (FrequencyGram& group : m_groups) {
            group.add(input.narrow(1, first, channels));
            first += channels;
        }
    }

    torch::Tensor moment() const override
    {
        std::vector<torch::Tensor> moments;
        for (const FrequencyGram& group : m_groups)
            moments.push_back(group.moment());
        return torch::cat(moments);
    }

private:
    std::vector<FrequencyGram> m_groups;
};

} // namespace

std::unique_ptr<GramAccumulator> makeLinearGram()
{
    return std::make_unique<LinearGram>();
}

std::unique_ptr<GramAccumulator> makeConvolutionGram(const PatchGeometry& geometry, torch::IntArrayRef inputSizes)
{
    PatchGeometry group = geometry;
    group.groups = 1;
    std::vector<std::int64_t> groupSizes = inputSizes.vec();
    groupSizes[1] /= geometry.groups;
    if (FrequencyGram::suits(group, groupSizes))
        return std::make_unique<GroupedGram>(group, geometry.groups);
    return std::make_unique<PatchGram>(geometry);
}

} // namespace unlearn
