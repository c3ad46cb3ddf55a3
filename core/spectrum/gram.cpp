// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/gram.h"

#include "core/error.h"
#include "core/spectrum/frequency_gram.h"
#include "core/spectrum/patch_gram.h"

#include <map>
#include <utility>
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

/// A layer may be used at several resolutions: the way is chosen for each, and their moments are one sum.
class ConvolutionGram : public GramAccumulator {
public:
    explicit ConvolutionGram(const PatchGeometry& geometry) : m_geometry(geometry) { }

    void add(const torch::Tensor& input) override
    {
        std::unique_ptr<GramAccumulator>& gram = m_bySize[{input.size(2), input.size(3)}];
        if (!gram)
            gram = chosenFor(input.sizes());
        gram->add(input);
    }

    torch::Tensor moment() const override
    {
        return summed([](GramAccumulator& gram) { return gram.moment(); });
    }

    torch::Tensor takeMoment() override
    {
        return summed([](GramAccumulator& gram) { return gram.takeMoment(); });
    }

private:
    template <typename Ask> torch::Tensor summed(const Ask& ask) const
    {
        torch::Tensor sum;
        for (const auto& [size, gram] : m_bySize)
            sum = sum.defined() ? sum + ask(*gram) : ask(*gram);
        if (!sum.defined())
            throw Error(ErrorCode::Internal, "A second moment was asked for before any input was seen");
        return sum;
    }

    std::unique_ptr<GramAccumulator> chosenFor(torch::IntArrayRef inputSizes) const
    {
        PatchGeometry group = m_geometry;
        group.groups = 1;
        std::vector<std::int64_t> groupSizes = inputSizes.vec();
        groupSizes[1] /= m_geometry.groups;
        if (FrequencyGram::suits(group, groupSizes, m_geometry.groups))
            return std::make_unique<GroupedGram>(group, m_geometry.groups);
        return std::make_unique<PatchGram>(m_geometry);
    }

    PatchGeometry m_geometry;
    std::map<std::pair<std::int64_t, std::int64_t>, std::unique_ptr<GramAccumulator>> m_bySize;
};

} // namespace

std::unique_ptr<GramAccumulator> makeLinearGram()
{
    return std::make_unique<LinearGram>();
}

std::unique_ptr<GramAccumulator> makeConvolutionGram(const PatchGeometry& geometry)
{
    return std::make_unique<ConvolutionGram>(geometry);
}

} // namespace unlearn
