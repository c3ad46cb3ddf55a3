// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include "core/error.h"

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
