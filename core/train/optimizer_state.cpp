// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/optimizer_state.h"

#include "core/error.h"
#include "core/torch_compat.h"

namespace unlearn {
namespace {

using State = std::map<std::string, torch::Tensor>;

torch::Tensor stored(const torch::Tensor& tensor)
{
    return tensor.detach().to(torch::kCPU).contiguous().clone();
}

/// As the parameter, with its place, type and order in memory; undefined where the state does not name it.
torch::Tensor find(const State& state, const std::string& name, const torch::Tensor& parameter)
{
    const auto found = state.find(name);
    if (found == state.end())
        return {};
    if (found->second.sizes() != parameter.sizes())
        throw Error(
            ErrorCode::ShapeMismatch, "The state of an optimizer is of another model",
            {.field = name, .expected = sizesText(parameter.sizes()), .found = sizesText(found->second.sizes())});
    torch::Tensor copy = torch::empty_like(parameter, torch::TensorOptions().requires_grad(false));
    copy.copy_(found->second);
    return copy;
}

} // namespace

State optimizerState(Network& network, torch::optim::Optimizer& optimizer)
{
    State state;
    for (const auto& item : network.named_parameters()) {
        const auto entry = optimizer.state().find(optimizerStateKey(item.value()));
        if (entry == optimizer.state().end())
            continue;
        if (const auto* sgd = dynamic_cast<torch::optim::SGDParamState*>(entry->second.get())) {
            if (sgd->momentum_buffer().defined())
                state.emplace("momentum." + item.key(), stored(sgd->momentum_buffer()));
        } else if (const auto* adam = dynamic_cast<torch::optim::AdamParamState*>(entry->second.get())) {
            state.emplace("mean." + item.key(), stored(adam->exp_avg()));
            state.emplace("square." + item.key(), stored(adam->exp_avg_sq()));
            state.emplace("step." + item.key(), torch::full({1}, adam->step(), torch::kInt64));
        }
    }
    return state;
}

void restoreOptimizer(const State& state, Network& network, torch::optim::Optimizer& optimizer)
{
    const torch::NoGradGuard noGrad;
    const bool adam = dynamic_cast<torch::optim::Adam*>(&optimizer) != nullptr;
    for (const auto& item : network.named_parameters()) {
        const torch::Tensor& parameter = item.value();
        const torch::Tensor first = find(state, (adam ? "mean." : "momentum.") + item.key(), parameter);
        if (!first.defined()) {
            optimizer.state().erase(optimizerStateKey(parameter));
            continue;
        }
        if (!adam) {
            auto one = std::make_unique<torch::optim::SGDParamState>();
            one->momentum_buffer(first);
            optimizer.state()[optimizerStateKey(parameter)] = std::move(one);
            continue;
        }
        const auto step = state.find("step." + item.key());
        const torch::Tensor square = find(state, "square." + item.key(), parameter);
        if (step == state.end() || !square.defined())
            throw Error(ErrorCode::ShapeMismatch, "The state of an optimizer is not whole",
                        {.field = item.key(),
                         .expected = "a step and an average of squares",
                         .found = step == state.end() ? "no step" : "no average of squares"});
        auto one = std::make_unique<torch::optim::AdamParamState>();
        one->exp_avg(first);
        one->exp_avg_sq(square);
        one->step(step->second.item<std::int64_t>());
        optimizer.state()[optimizerStateKey(parameter)] = std::move(one);
    }
}

} // namespace unlearn
