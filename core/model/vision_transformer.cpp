// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_transformer.h"

#include "core/error.h"

#include <cmath>
#include <cstring>

namespace unlearn {
namespace {

namespace nn = torch::nn;

constexpr double normEpsilon = 1e-6;

nn::LayerNorm layerNorm(std::int64_t dimension)
{
    return nn::LayerNorm(nn::LayerNormOptions({dimension}).eps(normEpsilon));
}

/// Query, key and value in one matrix [3 d, d], then the heads, then the projection of their outputs.
class SelfAttentionImpl : public nn::Module, public WeightedLayer {
public:
    SelfAttentionImpl(std::int64_t dimension, std::int64_t heads) : m_heads(heads)
    {
        m_weight = register_parameter("in_proj_weight", torch::empty({3 * dimension, dimension}));
        m_bias = register_parameter("in_proj_bias", torch::zeros({3 * dimension}));
        m_output = register_module("out_proj", LinearLayer(dimension, dimension));
        nn::init::xavier_uniform_(m_weight);
        nn::init::zeros_(m_output->bias);
    }

    torch::Tensor forward(const torch::Tensor& x)
    {
        observe(x);
        const std::int64_t n = x.size(0), length = x.size(1), dimension = x.size(2), width = dimension / m_heads;
        const torch::Tensor projected =
            torch::linear(x, m_weight, m_bias).view({n, length, 3, m_heads, width}).permute({2, 0, 3, 1, 4});
        const torch::Tensor query = projected[0] * (1.0 / std::sqrt(static_cast<double>(width)));
        const torch::Tensor attention = torch::softmax(torch::matmul(query, projected[1].transpose(2, 3)), 3);
        return m_output->forward(
            torch::matmul(attention, projected[2]).transpose(1, 2).reshape({n, length, dimension}));
    }

    torch::Tensor& weightTensor() override { return m_weight; }
    std::string weightName() const override { return "in_proj_weight"; }
    LayerInfo describe() const override
    {
        LayerInfo info;
        info.kind = LayerKind::Linear;
        info.traits = {{translatable("Core", "query, key, value")}};
        info.d = m_weight.size(1);
        info.outFeatures = m_weight.size(0);
        return info;
    }

private:
    std::int64_t m_heads;
    torch::Tensor m_weight, m_bias;
    LinearLayer m_output{nullptr};
};
TORCH_MODULE(SelfAttention);

class GroupImpl : public nn::Module { };
TORCH_MODULE(Group);

class EncoderBlockImpl : public nn::Module {
public:
    explicit EncoderBlockImpl(const VisionTransformerOptions& options)
    {
        m_norm1 = register_module("ln_1", layerNorm(options.dimension));
        m_attention = register_module("self_attention", SelfAttention(options.dimension, options.heads));
        m_norm2 = register_module("ln_2", layerNorm(options.dimension));
        Group mlp = register_module("mlp", Group());
        m_hidden = mlp->register_module("0", LinearLayer(options.dimension, options.hidden));
        m_output = mlp->register_module("3", LinearLayer(options.hidden, options.dimension));
        for (const LinearLayer& layer : {m_hidden, m_output}) {
            nn::init::xavier_uniform_(layer->weight);
            nn::init::normal_(layer->bias, 0.0, 1e-6);
        }
    }

    torch::Tensor forward(const torch::Tensor& input)
    {
        const torch::Tensor x = input + m_attention->forward(m_norm1->forward(input));
        return x + m_output->forward(torch::gelu(m_hidden->forward(m_norm2->forward(x))));
    }

private:
    nn::LayerNorm m_norm1{nullptr}, m_norm2{nullptr};
    SelfAttention m_attention{nullptr};
    LinearLayer m_hidden{nullptr}, m_output{nullptr};
};
TORCH_MODULE(EncoderBlock);

class VisionTransformer : public Network {
public:
    VisionTransformer(const ModelSpec& spec, const VisionTransformerOptions& options)
    {
        m_patches = register_module(
            "conv_proj",
            ConvLayer(nn::Conv2dOptions(spec.input.channels, options.dimension, options.patch).stride(options.patch)));
        nn::init::normal_(m_patches->weight, 0.0,
                          std::sqrt(1.0 / static_cast<double>(spec.input.channels * options.patch * options.patch)));
        nn::init::zeros_(m_patches->bias);
        m_classToken = register_parameter("class_token", torch::zeros({1, 1, options.dimension}));
        Group encoder = register_module("encoder", Group());
        const std::int64_t length = (spec.input.height / options.patch) * (spec.input.width / options.patch) + 1;
        m_positions = encoder->register_parameter("pos_embedding", torch::randn({1, length, options.dimension}) * 0.02);
        Group blocks = encoder->register_module("layers", Group());
        for (std::int64_t i = 0; i < options.depth; ++i)
            m_blocks.push_back(blocks->register_module("encoder_layer_" + std::to_string(i), EncoderBlock(options)));
        m_norm = encoder->register_module("ln", layerNorm(options.dimension));
        m_output =
            register_module("heads", Group())->register_module("head", LinearLayer(options.dimension, spec.classes));
        nn::init::normal_(m_output->weight, 0.0, 0.02);
        nn::init::zeros_(m_output->bias);
    }

    torch::Tensor forward(torch::Tensor images) override
    {
        // [N, d, rows, columns] to [N, rows * columns, d]
        const torch::Tensor patches = m_patches->forward(images).permute({0, 2, 3, 1}).flatten(1, 2);
        torch::Tensor x = torch::cat({m_classToken.expand({images.size(0), -1, -1}), patches}, 1) + m_positions;
        for (EncoderBlock& block : m_blocks)
            x = block->forward(x);
        return m_output->forward(m_norm->forward(x).select(1, 0));
    }

    std::string currentName(const std::string& name) const override
    {
        // torchvision's published weights are older than its present names, and it renames them on loading.
        for (const auto& [older, newer] : {std::pair{".mlp.linear_1.", ".mlp.0."}, {".mlp.linear_2.", ".mlp.3."}}) {
            const std::size_t at = name.find(older);
            if (at != std::string::npos)
                return std::string(name).replace(at, std::strlen(older), newer);
        }
        return name;
    }

private:
    ConvLayer m_patches{nullptr};
    torch::Tensor m_classToken, m_positions;
    std::vector<EncoderBlock> m_blocks;
    nn::LayerNorm m_norm{nullptr};
    LinearLayer m_output{nullptr};
};

} // namespace

VisionTransformerOptions tinyVisionTransformer(const ImageShape& input)
{
    const std::int64_t patch = std::max(input.height, input.width) < 64 ? 4 : 8;
    return {.patch = patch, .dimension = 192, .depth = 6, .heads = 3, .hidden = 768};
}

VisionTransformerOptions baseVisionTransformer()
{
    return {};
}

std::shared_ptr<Network> makeVisionTransformer(const ModelSpec& spec, const VisionTransformerOptions& options)
{
    if (spec.input.height % options.patch != 0 || spec.input.width % options.patch != 0)
        throw Error(
            ErrorCode::ShapeMismatch, "The architecture " + spec.architecture + " can not take this data",
            {.expected = "sides that are multiples of " + std::to_string(options.patch) + " pixels",
             .found = std::to_string(spec.input.height) + " x " + std::to_string(spec.input.width) + " pixels"});
    return std::make_shared<VisionTransformer>(spec, options);
}

} // namespace unlearn
