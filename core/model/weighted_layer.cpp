// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/weighted_layer.h"

namespace unlearn {
namespace {

using Pair = std::array<std::int64_t, 2>;

Pair pairOf(torch::IntArrayRef sizes)
{
    return {sizes[0], sizes[1]};
}

std::string times(const Pair& sizes)
{
    return std::to_string(sizes[0]) + "x" + std::to_string(sizes[1]);
}

std::string sizeOrPair(const Pair& sizes)
{
    return sizes[0] == sizes[1] ? std::to_string(sizes[0]) : times(sizes);
}

} // namespace

torch::IntArrayRef ConvLayerImpl::paddingSizes() const
{
    // Found by its argument: c10's variant in LibTorch 1.13, the standard one in 2.x.
    const torch::ExpandingArray<2>* sizes = get_if<torch::ExpandingArray<2>>(&options.padding());
    TORCH_INTERNAL_ASSERT(sizes, "a built-in architecture names its padding in pixels");
    return **sizes;
}

torch::Tensor ConvLayerImpl::convolve(const torch::Tensor& x, const torch::Tensor& w, const torch::Tensor& b) const
{
    return at::conv2d(x, w, b, *options.stride(), paddingSizes(), *options.dilation(), options.groups());
}

torch::Tensor ConvLayerImpl::forward(const torch::Tensor& x)
{
    observe(x);
    return convolve(x, weight, bias);
}

torch::Tensor ConvLayerImpl::forwardNormalised(const torch::Tensor& x, torch::nn::BatchNorm2dImpl& norm)
{
    if (norm.is_training())
        return norm.forward(forward(x));
    observe(x);
    const torch::Tensor scale = norm.weight * (norm.running_var + norm.options.eps()).rsqrt();
    torch::Tensor shift = norm.bias - norm.running_mean * scale;
    if (bias.defined())
        shift = shift + bias * scale;
    return convolve(x, weight * scale.view({-1, 1, 1, 1}), shift);
}

std::optional<ConvolutionGeometry> ConvLayerImpl::convolution() const
{
    return ConvolutionGeometry{pairOf(*options.kernel_size()), pairOf(*options.stride()), pairOf(paddingSizes()),
                               pairOf(*options.dilation()), options.groups()};
}

LayerInfo describeConvolution(const torch::Tensor& weight, const ConvolutionGeometry& geometry)
{
    LayerInfo info;
    info.kind = LayerKind::Convolution;
    info.groups = geometry.groups;
    info.outFeatures = weight.size(0);
    info.d = weight.numel() / weight.size(0);
    info.traits = {{translatable("Core", "conv %1"), {times(geometry.kernel)}}};
    if (geometry.stride != Pair{1, 1})
        info.traits.push_back({translatable("Core", "stride %1"), {sizeOrPair(geometry.stride)}});
    if (geometry.dilation != Pair{1, 1})
        info.traits.push_back({translatable("Core", "dilation %1"), {sizeOrPair(geometry.dilation)}});
    if (info.groups > 1)
        info.traits.push_back({translatable("Core", "%1 groups"), {std::to_string(info.groups)}});
    return info;
}

torch::Tensor LinearLayerImpl::forward(const torch::Tensor& x)
{
    observe(x);
    return torch::nn::LinearImpl::forward(x);
}

LayerInfo LinearLayerImpl::describe() const
{
    LayerInfo info;
    info.kind = LayerKind::Linear;
    info.outFeatures = weight.size(0);
    info.d = weight.size(1);
    info.traits = {{translatable("Core", "linear")}};
    return info;
}

} // namespace unlearn
