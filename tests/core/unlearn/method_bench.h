// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/data/forget_set.h"
#include "core/data/split.h"
#include "core/unlearn/method.h"
#include "tests/core/synthetic_dataset.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unlearn::test {

/// Data, a model and a forget set for methods that look at retained samples.
struct MethodBench {
    explicit MethodBench(const std::string& method, const char* architecture = "mlp", std::int64_t trainCount = 200)
        : data(syntheticDataset(trainCount, 40, 4, {1, 8, 8})),
          original(Model::create({architecture, data->shape, data->classes()}, 3)),
          network(copyNetwork(original, torch::kCPU)),
          forgetSet(selectForgetSet(*data, std::vector<std::string>{"0:20"}, 0)),
          forget(*data, data->train, forgetSet.indices(), torch::kCPU),
          retain(*data, data->train, forgetSet.retainIndices(), torch::kCPU)
    {
        plan.method = method;
    }

    void set(const std::string& setting, double value) { plan.methodSettings[plan.method][setting] = value; }

    /// Made and prepared, as a run does it.
    std::unique_ptr<Method> method()
    {
        auto made = makeMethod({plan, *network, forget, nullptr, &retain, &original, watch});
        made->prepare({});
        return made;
    }

    std::map<std::string, torch::Tensor> weights() const
    {
        std::map<std::string, torch::Tensor> copies;
        for (const auto& item : network->named_parameters())
            copies.emplace(item.key(), item.value().detach().clone());
        return copies;
    }

    std::string hash() const
    {
        Model result = original.clone();
        storeWeights(*network, result);
        return result.hash();
    }

    Plan plan;
    StepWatch watch;
    std::shared_ptr<const Dataset> data;
    Model original;
    std::shared_ptr<Network> network;
    ForgetSet forgetSet;
    ImageBatches forget, retain;
};

/// Moves all parameters by a fixed vector, for a student that is not its teacher any more.
inline void moveWeights(Network& network)
{
    const torch::NoGradGuard noGrad;
    for (torch::Tensor& parameter : network.parameters())
        parameter.add_(0.1 * torch::sin(torch::arange(parameter.numel(), torch::kFloat32)).view_as(parameter));
}

/// The largest difference between tensors of the same names.
inline double farthest(const std::map<std::string, torch::Tensor>& a, const std::map<std::string, torch::Tensor>& b)
{
    double most = 0.0;
    for (const auto& [name, tensor] : a)
        most = std::max(most, (tensor - b.at(name)).abs().max().item<double>());
    return most;
}

} // namespace unlearn::test
