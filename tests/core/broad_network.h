// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/model/network.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace unlearn::test {

/// A linear layer that, while it is broad, shows its input many times over, in the memory of one: large, and quick.
class BroadLayerImpl : public torch::nn::LinearImpl, public WeightedLayer {
public:
    using torch::nn::LinearImpl::LinearImpl;

    torch::Tensor forward(const torch::Tensor& x)
    {
        constexpr std::int64_t times = 160'000;
        observe(isBroad ? x.unsqueeze(0).expand({times, -1, -1}) : x);
        return torch::nn::LinearImpl::forward(x);
    }
    torch::Tensor& weightTensor() override { return weight; }
    LayerInfo describe() const override
    {
        LayerInfo info;
        info.kind = LayerKind::Linear;
        info.outFeatures = weight.size(0);
        info.d = weight.size(1);
        return info;
    }

    bool isBroad = false;
};
TORCH_MODULE(BroadLayer);

/// The network of a spec, with a broad layer beside it whose outputs are added to its own. Notes its passes.
class BroadNetwork : public Network {
public:
    /// Samples of 64 numbers that a pass may take if the network is broad from the first one on: a little more than
    /// 64 x 160,000 numbers each, of which mostLayerInputs holds six, but no seven.
    static constexpr std::int64_t atOnce = 6;

    explicit BroadNetwork(const ModelSpec& spec)
        : m_inner(makeNetwork(spec, 3)),
          m_broad(register_module("broad", BroadLayer(torch::nn::LinearOptions(spec.input.numel(), spec.classes))))
    {
        for (const auto& child : m_inner->named_children()) // under the names that they have in a model of this spec
            register_module(child.key(), child.value());
    }

    torch::Tensor forward(torch::Tensor images) override
    {
        (torch::GradMode::is_enabled() ? gradientPasses : passes).push_back(images.size(0));
        const torch::Tensor logits = m_inner->forward(images) + m_broad->forward(images.contiguous().flatten(1));
        if (torch::GradMode::is_enabled() && afterGradientPass)
            afterGradientPass();
        return logits;
    }
    std::string program() const override { return isProgram ? "a program" : std::string(); }
    void setBroad(bool isBroad) { m_broad->isBroad = isBroad; }

    bool isProgram = false;                   ///< nobody can stop within its passes
    std::vector<std::int64_t> passes;         ///< samples of each that keeps no graph
    std::vector<std::int64_t> gradientPasses; ///< of each other one
    std::function<void()> afterGradientPass;

private:
    std::shared_ptr<Network> m_inner; ///< whose modules are this network's
    BroadLayer m_broad;
};

/// The largest of some passes, 0 for none.
inline std::int64_t largestOf(const std::vector<std::int64_t>& passes)
{
    return passes.empty() ? 0 : *std::ranges::max_element(passes);
}

} // namespace unlearn::test
