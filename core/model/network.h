// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/model/weighted_layer.h"

#include <torch/torch.h>

#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// How norms and dropout behave.
enum class NetworkMode {
    Train,    ///< batch statistics, dropout active
    Evaluate, ///< stored statistics, no dropout
    Unlearn   ///< stored statistics, dropout active (published code of arXiv 2312.04095)
};

/// A layer of a network under its parameter's name.
struct NamedLayer {
    LayerInfo info;
    WeightedLayer* layer = nullptr; ///< owned by the network
};

/// A classifier: forward takes samples as ImageBatches gives them (images, features or tokens, by the model's spec) and
/// gives logits [N, classes].
class Network : public torch::nn::Module {
public:
    virtual torch::Tensor forward(torch::Tensor images) = 0;

    /// The present name of a tensor that files may hold under an older one.
    virtual std::string currentName(const std::string& name) const { return name; }

    void setMode(NetworkMode mode);
    /// Convolutions and linear layers, in the order of the forward pass.
    std::vector<NamedLayer> layers();
};

/// Builds a network with PyTorch's default initialisation, by the seed. Throws Error (UnknownName, ShapeMismatch).
std::shared_ptr<Network> makeNetwork(const ModelSpec& spec, std::uint64_t seed);

/// A deep copy on another device (or the same), convolution weights in channels-last order.
std::shared_ptr<Network> copyNetwork(const Model& model, torch::Device device);

/// Copies parameters and buffers between a model on the CPU and a network of the same spec on any device.
void storeWeights(Network& from, Model& to);
void copyWeights(const Model& from, Network& to);

} // namespace unlearn
