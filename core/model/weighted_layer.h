// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_info.h"

#include <torch/torch.h>

#include <array>
#include <functional>
#include <optional>
#include <string>

namespace unlearn {

/// Where a convolution's patches lie. Zero padding; rows before columns.
struct ConvolutionGeometry {
    std::array<std::int64_t, 2> kernel{1, 1};
    std::array<std::int64_t, 2> stride{1, 1};
    std::array<std::int64_t, 2> padding{0, 0};
    std::array<std::int64_t, 2> dilation{1, 1};
    std::int64_t groups = 1;
    bool operator==(const ConvolutionGeometry&) const = default;
};

/// Describes a convolution with this weight [out, in / groups, kh, kw]; all but the name.
LayerInfo describeConvolution(const torch::Tensor& weight, const ConvolutionGeometry& geometry);

/// A layer with a weight matrix, whose input can be looked at as it passes (see LayerTap).
class WeightedLayer {
public:
    using Observer = std::function<void(const torch::Tensor& input)>;

    virtual ~WeightedLayer() = default;
    virtual torch::Tensor& weightTensor() = 0;
    /// The weight's name in its module.
    virtual std::string weightName() const { return "weight"; }
    /// All but the name, which belongs to the network.
    virtual LayerInfo describe() const = 0;
    /// Nothing for a linear layer.
    virtual std::optional<ConvolutionGeometry> convolution() const { return std::nullopt; }

    /// The weight is [in_features, out]: its columns are what rows are elsewhere.
    virtual bool isTransposed() const { return false; }
    /// What is shaped like the weight (itself, a gradient) as [out, ...], and back again: its own inverse.
    torch::Tensor outputsFirst(const torch::Tensor& weight) const { return isTransposed() ? weight.t() : weight; }

    bool hasObserver() const { return static_cast<bool>(m_observer); }
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
    LayerInfo describe() const override { return describeConvolution(weight, *convolution()); }
    std::optional<ConvolutionGeometry> convolution() const override;
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
