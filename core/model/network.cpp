// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include "core/error.h"

#include <algorithm>

namespace unlearn {

void Network::setMode(NetworkMode mode)
{
    train(mode == NetworkMode::Train);
    if (mode != NetworkMode::Unlearn)
        return;
    for (const auto& module : modules(false)) {
        if (auto* dropout = module->as<torch::nn::DropoutImpl>())
            dropout->train(true);
    }
}

std::vector<NamedLayer> Network::layers()
{
    std::vector<NamedLayer> found;
    for (const auto& item : named_modules("", false)) {
        if (auto* layer = dynamic_cast<WeightedLayer*>(item.value().get())) {
            found.push_back({layer->describe(), layer});
            found.back().info.name = layerName(item.key() + '.' + layer->weightName());
        }
    }
    return found;
}

namespace {

/// Adds up what each layer is given while it lives; a stop ends the pass.
class InputCount {
public:
    InputCount(const std::vector<NamedLayer>& layers, std::vector<std::int64_t>& numbers, const JobContext& context)
        : m_layers(layers)
    {
        numbers.assign(layers.size(), 0);
        for (std::size_t i = 0; i < layers.size(); ++i)
            layers[i].layer->setObserver([&numbers, &context, i](const torch::Tensor& input) {
                context.checkpoint();
                numbers[i] += input.numel();
            });
    }
    ~InputCount()
    {
        for (const NamedLayer& layer : m_layers)
            layer.layer->setObserver({});
    }
    InputCount(const InputCount&) = delete;
    InputCount& operator=(const InputCount&) = delete;

private:
    const std::vector<NamedLayer>& m_layers;
};

/// Two samples each, since one alone may be squeezed away. Layers may pass over tokens that are padding: of the two ids
/// that fill a pair, one is none. Nor is a sample padding alone: its first token is of the other id.
std::vector<torch::Tensor> pairsLike(const torch::Tensor& sample)
{
    if (sample.is_floating_point())
        return {sample.repeat_interleave(2, 0)};
    std::vector<torch::Tensor> pairs;
    for (const int filling : {0, 1}) {
        pairs.push_back(torch::full_like(sample, filling).repeat_interleave(2, 0));
        pairs.back().select(1, 0).fill_(1 - filling);
    }
    return pairs;
}

} // namespace

LayerInputs Network::layerInputs(const torch::Tensor& sample, const JobContext& context)
{
    const std::vector<std::int64_t> shape = sample.sizes().vec();
    const auto known = m_inputsByShape.find(shape);
    if (known != m_inputsByShape.end())
        return known->second;
    const torch::NoGradGuard noGrad;
    setMode(NetworkMode::Evaluate);
    const std::vector<NamedLayer> observed = layers();
    LayerInputs most;
    for (const torch::Tensor& pair : pairsLike(sample)) {
        std::vector<std::int64_t> numbers;
        {
            const InputCount count(observed, numbers, context);
            forward(pair);
        }
        LayerInputs both;
        for (const std::int64_t ofLayer : numbers) {
            both.all += ofLayer;
            both.largest = std::max(both.largest, ofLayer);
        }
        most = {std::max(most.all, both.all / 2), std::max(most.largest, both.largest / 2)};
    }
    m_inputsByShape.emplace(shape, most);
    return most;
}

namespace {

void copyTensors(Network& from, Network& to)
{
    const torch::NoGradGuard noGrad;
    const auto copy = [](const torch::OrderedDict<std::string, torch::Tensor>& source,
                         torch::OrderedDict<std::string, torch::Tensor> target) {
        for (auto& item : target)
            item.value().copy_(source[item.key()]);
    };
    copy(from.named_parameters(), to.named_parameters());
    copy(from.named_buffers(), to.named_buffers());
}

} // namespace

std::shared_ptr<Network> networkLike(const Model& model)
{
    const auto copy = model.network().copy();
    return copy ? copy : makeNetwork(model.spec(), 0);
}

std::shared_ptr<Network> copyNetwork(const Model& model, torch::Device device)
{
    auto copy = networkLike(model);
    copyWeights(model, *copy);
    copy->to(device);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : copy->parameters()) {
        if (parameter.dim() == 4 && copy->takesChannelsLast())
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
    copy->setMode(NetworkMode::Evaluate);
    return copy;
}

void requireFreshWeights(const Model& model)
{
    if (!model.network().program().empty())
        throw Error(
            ErrorCode::FormatUnsupported, "A TorchScript model can not be given fresh weights",
            {.field = "architecture", .expected = "one of: unlearn models", .found = model.spec().architecture});
}

std::shared_ptr<Network> freshNetwork(const Model& model, std::uint64_t seed, torch::Device device)
{
    requireFreshWeights(model);
    return copyNetwork(Model::create(model.spec(), seed), device);
}

void copyWeights(const Model& from, Network& to)
{
    // The source is only read; LibTorch's accessors are not const.
    copyTensors(const_cast<Network&>(from.network()), to);
}

void storeWeights(Network& from, Model& to)
{
    copyTensors(from, to.network());
}

std::string sizesText(std::span<const std::int64_t> sizes)
{
    std::string text;
    for (const std::int64_t size : sizes)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "scalar" : text;
}

} // namespace unlearn
