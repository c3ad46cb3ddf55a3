// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_info.h"

#include <torch/torch.h>

#include <functional>

namespace unlearn {

/// A layer with a weight matrix, whose input can be looked at as it passes (see LayerTap).
class WeightedLayer {
public:
    using Observer = std::function<void(const torch::Tensor& input)>;

    virtual ~WeightedLayer() = default;
    virtual torch::Tensor& weightTensor() = 0;
    /// All but the name, which belongs to the network.
    virtual LayerInfo describe() const = 0;

    void setObserver(Observer observer) { m_observer = std::move(observer); }

protected:
    void observe(const torch::Tensor& input) const
    {
        if (m_observer)
            m_observer(input);
    }

private:
    Observer m_observer;
};

/// torch::nn::Conv2d that shows its input. Zero padding only.
class ConvLayerImpl : public torch::nn::Conv2dImpl, public WeightedLayer {
public:
    using torch::nn::Conv2dImpl::Conv2dImpl;

    torch::Tensor forward(const torch::Tensor& x);
    /// The convolution followed by a batch norm. With frozen statistics the norm is an affine map of each output
    /// channel, and is folded into weight and bias: the same function and gradient (to rounding), one pass over memory
    /// less.
    torch::Tensor forwardNormalised(const torch::Tensor& x, torch::nn::BatchNorm2dImpl& norm);

    torch::Tensor& weightTensor() override { return weight; }
    LayerInfo describe() const override;
    torch::IntArrayRef paddingSizes() const;

private:
    torch::Tensor convolve(const torch::Tensor& x, const torch::Tensor& w, const torch::Tensor& b) const;
};
TORCH_MODULE(ConvLayer);

/// torch::nn::Linear that shows its input.
class LinearLayerImpl : public torch::nn::LinearImpl, public WeightedLayer {
public:
    using torch::nn::LinearImpl::LinearImpl;

    torch::Tensor forward(const torch::Tensor& x);
    torch::Tensor& weightTensor() override { return weight; }
    LayerInfo describe() const override;
};
TORCH_MODULE(LinearLayer);

} // namespace unlearn
