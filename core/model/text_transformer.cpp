// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text_transformer.h"

#include "core/error.h"

#include <cmath>
#include <limits>

namespace unlearn {
namespace {

namespace nn = torch::nn;

constexpr std::int64_t width = 128;
constexpr std::int64_t heads = 2;
constexpr std::int64_t hidden = 512;
constexpr std::int64_t layerCount = 2;
constexpr std::int64_t mostPositions = 512;
constexpr double dropout = 0.1;

/// A module that only groups others under a name.
class NamedPartImpl : public nn::Module { };
TORCH_MODULE(NamedPart);

nn::LayerNorm norm()
{
    return nn::LayerNorm(nn::LayerNormOptions({width}).eps(1e-12));
}

/// Where the tokens of a batch are: rows of [N * L] that are no padding, and the mask that keeps padding out of sight.
struct Packing {
    explicit Packing(const torch::Tensor& ids, std::int64_t padding) : sequences(ids.size(0)), length(ids.size(1))
    {
        torch::Tensor present = ids.ne(padding);
        present.select(1, 0).fill_(true);
        rows = present.flatten().nonzero().squeeze(1);
        mask = torch::zeros({sequences, 1, 1, length}, ids.options().dtype(torch::kFloat32))
                   .masked_fill_(present.logical_not().view({sequences, 1, 1, length}),
                                 -std::numeric_limits<float>::infinity());
    }

    /// [tokens, width] as [N, heads, L, width / heads], zero at padding.
    torch::Tensor spread(const torch::Tensor& packed) const
    {
        return torch::zeros({sequences * length, width}, packed.options())
            .index_copy(0, rows, packed)
            .view({sequences, length, heads, width / heads})
            .transpose(1, 2);
    }
    /// And back.
    torch::Tensor pack(const torch::Tensor& spreadOut) const
    {
        return spreadOut.transpose(1, 2).reshape({sequences * length, width}).index_select(0, rows);
    }

    std::int64_t sequences, length;
    torch::Tensor rows; ///< [tokens]
    torch::Tensor mask; ///< [N, 1, 1, L]: 0 or minus infinity
};

/// "dense", then dropout, then the sum with what went around it, then "LayerNorm".
class ResidualOutputImpl : public nn::Module {
public:
    explicit ResidualOutputImpl(std::int64_t inputs)
    {
        m_dense = register_module("dense", LinearLayer(inputs, width));
        m_norm = register_module("LayerNorm", norm());
        m_dropout = register_module("dropout", nn::Dropout(dropout));
    }

    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& around)
    {
        return m_norm->forward(m_dropout->forward(m_dense->forward(x)) + around);
    }

private:
    LinearLayer m_dense{nullptr};
    nn::LayerNorm m_norm{nullptr};
    nn::Dropout m_dropout{nullptr};
};
TORCH_MODULE(ResidualOutput);

class EncoderLayerImpl : public nn::Module {
public:
    EncoderLayerImpl()
    {
        NamedPart attention = register_module("attention", NamedPart());
        NamedPart self = attention->register_module("self", NamedPart());
        m_query = self->register_module("query", LinearLayer(width, width));
        m_key = self->register_module("key", LinearLayer(width, width));
        m_value = self->register_module("value", LinearLayer(width, width));
        m_dropout = self->register_module("dropout", nn::Dropout(dropout));
        m_attentionOutput = attention->register_module("output", ResidualOutput(width));
        m_intermediate =
            register_module("intermediate", NamedPart())->register_module("dense", LinearLayer(width, hidden));
        m_output = register_module("output", ResidualOutput(hidden));
    }

    torch::Tensor forward(const torch::Tensor& x, const Packing& packing)
    {
        const torch::Tensor query = packing.spread(m_query->forward(x));
        const torch::Tensor key = packing.spread(m_key->forward(x));
        const torch::Tensor value = packing.spread(m_value->forward(x));
        const torch::Tensor scores =
            torch::matmul(query, key.transpose(2, 3)) / std::sqrt(static_cast<double>(width / heads));
        const torch::Tensor shares = m_dropout->forward(torch::softmax(scores + packing.mask, 3));
        const torch::Tensor attended = m_attentionOutput->forward(packing.pack(torch::matmul(shares, value)), x);
        return m_output->forward(torch::gelu(m_intermediate->forward(attended)), attended);
    }

private:
    LinearLayer m_query{nullptr}, m_key{nullptr}, m_value{nullptr}, m_intermediate{nullptr};
    nn::Dropout m_dropout{nullptr};
    ResidualOutput m_attentionOutput{nullptr}, m_output{nullptr};
};
TORCH_MODULE(EncoderLayer);

class TextTransformer : public Network {
public:
    explicit TextTransformer(const ModelSpec& spec) : m_padding(spec.input.padding)
    {
        NamedPart embeddings = register_module("embeddings", NamedPart());
        m_words = embeddings->register_module("word_embeddings", nn::Embedding(spec.input.vocabulary, width));
        m_positions = embeddings->register_module("position_embeddings", nn::Embedding(mostPositions, width));
        m_types = embeddings->register_module("token_type_embeddings", nn::Embedding(2, width));
        m_norm = embeddings->register_module("LayerNorm", norm());
        m_dropout = embeddings->register_module("dropout", nn::Dropout(dropout));
        NamedPart layers = register_module("encoder", NamedPart())->register_module("layer", NamedPart());
        for (std::int64_t i = 0; i < layerCount; ++i)
            m_layers.push_back(layers->register_module(std::to_string(i), EncoderLayer()));
        m_pooler = register_module("pooler", NamedPart())->register_module("dense", LinearLayer(width, width));
        m_outputDropout = register_module("dropout", nn::Dropout(dropout));
        m_output = register_module("classifier", LinearLayer(width, spec.classes));
    }

    torch::Tensor forward(torch::Tensor ids) override
    {
        const Packing packing(ids, m_padding);
        const torch::Tensor tokens = ids.flatten().index_select(0, packing.rows);
        const torch::Tensor positions = packing.rows.remainder(packing.length);
        torch::Tensor x = m_words->forward(tokens) + m_positions->forward(positions) + m_types->weight[0];
        x = m_dropout->forward(m_norm->forward(x));
        for (EncoderLayer& layer : m_layers)
            x = layer->forward(x, packing);
        const torch::Tensor first = x.index_select(0, positions.eq(0).nonzero().squeeze(1));
        return m_output->forward(m_outputDropout->forward(torch::tanh(m_pooler->forward(first))));
    }

private:
    std::int64_t m_padding;
    nn::Embedding m_words{nullptr}, m_positions{nullptr}, m_types{nullptr};
    nn::LayerNorm m_norm{nullptr};
    nn::Dropout m_dropout{nullptr}, m_outputDropout{nullptr};
    std::vector<EncoderLayer> m_layers;
    LinearLayer m_pooler{nullptr}, m_output{nullptr};
};

} // namespace

std::shared_ptr<Network> makeTextTransformer(const ModelSpec& spec)
{
    if (spec.input.width > mostPositions || spec.input.vocabulary < 2)
        throw Error(ErrorCode::ShapeMismatch, "The architecture text-transformer can not take this data",
                    {.expected = "at most 512 tokens out of 2 or more",
                     .found = std::to_string(spec.input.width) + " out of " + std::to_string(spec.input.vocabulary)});
    return std::make_shared<TextTransformer>(spec);
}

} // namespace unlearn
