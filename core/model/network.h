// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/model/model.h"
#include "core/model/weighted_layer.h"

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <memory>
#include <span>
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

/// Numbers that the layers of a network are given for one sample: they say how many a pass may take (samplesAtOnce).
struct LayerInputs {
    std::int64_t all = 0;     ///< all layers together: what a graph keeps
    std::int64_t largest = 0; ///< the layer that is given most: without a graph, one layer's are held at a time
};

/// A classifier: forward takes samples as ImageBatches gives them (images, features or tokens, by the model's spec) and
/// gives logits [N, classes].
class Network : public torch::nn::Module {
public:
    /// images [N, ...], on the network's device; logits [N, classes], float32 unless autocast says otherwise.
    virtual torch::Tensor forward(torch::Tensor images) = 0;

    /// The present name of a tensor that files may hold under an older one.
    virtual std::string currentName(const std::string& name) const { return name; }

    virtual void setMode(NetworkMode mode);
    /// Convolutions and linear layers, in the order of the forward pass.
    virtual std::vector<NamedLayer> layers();
    /// For a sample like this one, [1, ...]; of tokens, for one that is full of them. The first time for a shape, it
    /// takes one or two passes over two samples, without gradient and random numbers, in evaluation mode, which the
    /// network is left in; nobody else may observe its layers meanwhile. Throws Error (Cancelled).
    LayerInputs layerInputs(const torch::Tensor& sample, const JobContext& context);

    /// A deep copy, in evaluation mode, of a network that its spec does not describe; nullptr: makeNetwork builds it.
    virtual std::shared_ptr<Network> copy() const { return nullptr; }
    /// What tells one program from another where the spec does not; empty: the spec does.
    virtual std::string program() const { return {}; }
    /// Whether it may be given images and weights in channels-last order.
    virtual bool takesChannelsLast() const { return true; }

private:
    std::map<std::vector<std::int64_t>, LayerInputs> m_inputsByShape; ///< what layerInputs() has found
};

/// Builds a network with PyTorch's default initialisation, by the seed. Throws Error (UnknownName, ShapeMismatch).
std::shared_ptr<Network> makeNetwork(const ModelSpec& spec, std::uint64_t seed);

/// A network of the same kind as the model's, on the CPU; its weights may be the model's or fresh ones.
std::shared_ptr<Network> networkLike(const Model& model);

/// A deep copy on another device (or the same), convolution weights in channels-last order where it takes that.
std::shared_ptr<Network> copyNetwork(const Model& model, torch::Device device);

/// Throws Error (FormatUnsupported) for a model that can not be given fresh weights: a program brings its own.
void requireFreshWeights(const Model& model);

/// A network of the model's architecture with fresh weights, by the seed, in evaluation mode. Throws Error
/// (FormatUnsupported) as above.
std::shared_ptr<Network> freshNetwork(const Model& model, std::uint64_t seed, torch::Device device);

/// Copy parameters and buffers between a model on the CPU and a network of the same spec on any device.
void storeWeights(Network& from, Model& to);
void copyWeights(const Model& from, Network& to);

/// "3 x 32 x 32", "scalar"
std::string sizesText(std::span<const std::int64_t> sizes);

} // namespace unlearn
