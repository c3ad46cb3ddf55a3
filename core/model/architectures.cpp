// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in networks. Parameter names follow the published checkpoints, so that those load by name: AllCNN and
// SmallVGG as in the code of arXiv 2312.04095, ResNet-18 (arXiv 1512.03385) as in torchvision. Transformers have files
// of their own.
#include "core/error.h"
#include "core/model/network.h"
#include "core/model/text_transformer.h"
#include "core/model/vision_transformer.h"
#include "core/sentence.h"

#include <algorithm>
#include <array>

namespace unlearn {
namespace {

namespace nn = torch::nn;

ConvLayer conv3x3(std::int64_t in, std::int64_t out, std::int64_t stride = 1, bool bias = false)
{
    return ConvLayer(nn::Conv2dOptions(in, out, 3).stride(stride).padding(1).bias(bias));
}

/// Convolution "0", batch norm "1", ReLU.
class ConvNormReluImpl : public nn::Module {
public:
    ConvNormReluImpl(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride)
        : m_conv(nn::Conv2dOptions(in, out, kernel).stride(stride).padding((kernel - 1) / 2).bias(false)), m_norm(out)
    {
        register_module("0", m_conv);
        register_module("1", m_norm);
    }

    torch::Tensor forward(const torch::Tensor& x) { return m_conv->forwardNormalised(x, *m_norm).relu_(); }

private:
    ConvLayer m_conv;
    nn::BatchNorm2d m_norm;
};
TORCH_MODULE(ConvNormRelu);

/// A module that only groups others under a name.
class GroupImpl : public nn::Module { };
TORCH_MODULE(Group);

/// Two (or three) convolutions and a hidden linear layer for small grey images; 28 x 28 gives d = 9, 288, 576, 1568,
/// 128.
class SmallCnn : public Network {
public:
    explicit SmallCnn(const ModelSpec& spec)
    {
        Group features = register_module("features", Group());
        m_conv1 = features->register_module("0", conv3x3(spec.input.channels, 32, 1, true));
        m_conv2 = features->register_module("3", conv3x3(32, 64, 1, true));
        m_conv3 = features->register_module("6", conv3x3(64, 32, 1, true));
        Group classifier = register_module("classifier", Group());
        m_hidden =
            classifier->register_module("0", LinearLayer(32 * (spec.input.height / 4) * (spec.input.width / 4), 128));
        m_output = classifier->register_module("2", LinearLayer(128, spec.classes));
    }

    torch::Tensor forward(torch::Tensor x) override
    {
        x = torch::max_pool2d(m_conv1->forward(x).relu_(), 2);
        x = torch::max_pool2d(m_conv2->forward(x).relu_(), 2);
        x = m_conv3->forward(x).relu_();
        return m_output->forward(m_hidden->forward(x.flatten(1)).relu_());
    }

private:
    ConvLayer m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr};
    LinearLayer m_hidden{nullptr}, m_output{nullptr};
};

/// 256 and 128 hidden units.
class Mlp : public Network {
public:
    explicit Mlp(const ModelSpec& spec)
    {
        Group layers = register_module("layers", Group());
        m_first = layers->register_module("0", LinearLayer(spec.input.numel(), 256));
        m_second = layers->register_module("2", LinearLayer(256, 128));
        m_output = layers->register_module("4", LinearLayer(128, spec.classes));
    }

    torch::Tensor forward(torch::Tensor x) override
    {
        // Row-major [C, H, W] order, whatever the memory format.
        x = m_first->forward(x.contiguous().flatten(1)).relu_();
        return m_output->forward(m_second->forward(x).relu_());
    }

private:
    LinearLayer m_first{nullptr}, m_second{nullptr}, m_output{nullptr};
};

/// arXiv 1412.6806 as the published unlearning code has it: 96, 96, 192/2, 192, 192, 192/2, 192, 192 (1 x 1), average.
class AllCnn : public Network {
public:
    explicit AllCnn(const ModelSpec& spec)
    {
        struct Block {
            const char* name;
            std::int64_t out, kernel, stride;
        };
        constexpr std::array<Block, 8> blocks{{{"0", 96, 3, 1},
                                               {"1", 96, 3, 1},
                                               {"2", 192, 3, 2},
                                               {"4", 192, 3, 1},
                                               {"5", 192, 3, 1},
                                               {"6", 192, 3, 2},
                                               {"8", 192, 3, 1},
                                               {"9", 192, 1, 1}}};
        Group features = register_module("features", Group());
        std::int64_t channels = spec.input.channels;
        for (const Block& block : blocks) {
            m_blocks.push_back(
                features->register_module(block.name, ConvNormRelu(channels, block.out, block.kernel, block.stride)));
            channels = block.out;
        }
        m_output = register_module("classifier", Group())->register_module("0", LinearLayer(channels, spec.classes));
    }

    torch::Tensor forward(torch::Tensor x) override
    {
        for (ConvNormRelu& block : m_blocks)
            x = block->forward(x);
        return m_output->forward(x.mean({2, 3}));
    }

private:
    std::vector<ConvNormRelu> m_blocks;
    LinearLayer m_output{nullptr};
};

/// The published code's small VGG: three convolutions with bias, norm after the activation, dropout before the head.
class SmallVgg : public Network {
public:
    explicit SmallVgg(const ModelSpec& spec)
    {
        Group features = register_module("features", Group());
        m_conv1 = features->register_module("0", conv3x3(spec.input.channels, 128, 1, true));
        m_norm1 = features->register_module("3", nn::BatchNorm2d(128));
        m_conv2 = features->register_module("4", conv3x3(128, 256, 1, true));
        m_norm2 = features->register_module("7", nn::BatchNorm2d(256));
        m_conv3 = features->register_module("8", conv3x3(256, 512, 1, true));
        m_norm3 = features->register_module("10", nn::BatchNorm2d(512));
        Group classifier = register_module("classifier", Group());
        m_dropout = classifier->register_module("0", nn::Dropout(0.5));
        m_hidden =
            classifier->register_module("1", LinearLayer(512 * (spec.input.height / 8) * (spec.input.width / 8), 512));
        m_hiddenNorm = classifier->register_module("3", nn::BatchNorm1d(512));
        m_output = classifier->register_module("4", LinearLayer(512, spec.classes));
    }

    torch::Tensor forward(torch::Tensor x) override
    {
        x = m_norm1->forward(torch::max_pool2d(m_conv1->forward(x).relu_(), 2));
        x = m_norm2->forward(torch::max_pool2d(m_conv2->forward(x).relu_(), 2));
        x = torch::max_pool2d(m_norm3->forward(m_conv3->forward(x).relu_()), 2);
        x = m_hidden->forward(m_dropout->forward(x.contiguous().flatten(1))).relu_();
        return m_output->forward(m_hiddenNorm->forward(x));
    }

private:
    ConvLayer m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr};
    nn::BatchNorm2d m_norm1{nullptr}, m_norm2{nullptr}, m_norm3{nullptr};
    nn::BatchNorm1d m_hiddenNorm{nullptr};
    nn::Dropout m_dropout{nullptr};
    LinearLayer m_hidden{nullptr}, m_output{nullptr};
};

class BasicBlockImpl : public nn::Module {
public:
    BasicBlockImpl(std::int64_t in, std::int64_t out, std::int64_t stride)
    {
        m_conv1 = register_module("conv1", conv3x3(in, out, stride));
        m_norm1 = register_module("bn1", nn::BatchNorm2d(out));
        m_conv2 = register_module("conv2", conv3x3(out, out));
        m_norm2 = register_module("bn2", nn::BatchNorm2d(out));
        if (stride != 1 || in != out) {
            Group shortcut = register_module("downsample", Group());
            m_shortcut =
                shortcut->register_module("0", ConvLayer(nn::Conv2dOptions(in, out, 1).stride(stride).bias(false)));
            m_shortcutNorm = shortcut->register_module("1", nn::BatchNorm2d(out));
        }
    }

    torch::Tensor forward(const torch::Tensor& x)
    {
        torch::Tensor y = m_conv1->forwardNormalised(x, *m_norm1).relu_();
        y = m_conv2->forwardNormalised(y, *m_norm2);
        y = y + (m_shortcut ? m_shortcut->forwardNormalised(x, *m_shortcutNorm) : x);
        return y.relu_();
    }

private:
    ConvLayer m_conv1{nullptr}, m_conv2{nullptr}, m_shortcut{nullptr};
    nn::BatchNorm2d m_norm1{nullptr}, m_norm2{nullptr}, m_shortcutNorm{nullptr};
};
TORCH_MODULE(BasicBlock);

class ResNet18 : public Network {
public:
    /// smallImages: a 3 x 3 stem of stride 1 without pooling, as is usual for 32 x 32.
    ResNet18(const ModelSpec& spec, bool smallImages) : m_smallImages(smallImages)
    {
        m_stem = register_module(
            "conv1",
            smallImages ? conv3x3(spec.input.channels, 64)
                        : ConvLayer(nn::Conv2dOptions(spec.input.channels, 64, 7).stride(2).padding(3).bias(false)));
        m_stemNorm = register_module("bn1", nn::BatchNorm2d(64));
        constexpr std::array<std::int64_t, 4> widths{64, 128, 256, 512};
        std::int64_t channels = 64;
        for (std::size_t stage = 0; stage < widths.size(); ++stage) {
            Group group = register_module("layer" + std::to_string(stage + 1), Group());
            for (int i = 0; i < 2; ++i) {
                m_blocks.push_back(group->register_module(
                    std::to_string(i), BasicBlock(channels, widths[stage], i == 0 && stage > 0 ? 2 : 1)));
                channels = widths[stage];
            }
        }
        m_output = register_module("fc", LinearLayer(512, spec.classes));
    }

    torch::Tensor forward(torch::Tensor x) override
    {
        x = m_stem->forwardNormalised(x, *m_stemNorm).relu_();
        if (!m_smallImages)
            x = torch::max_pool2d(x, 3, 2, 1);
        for (BasicBlock& block : m_blocks)
            x = block->forward(x);
        return m_output->forward(x.mean({2, 3}));
    }

private:
    bool m_smallImages;
    ConvLayer m_stem{nullptr};
    nn::BatchNorm2d m_stemNorm{nullptr};
    std::vector<BasicBlock> m_blocks;
    LinearLayer m_output{nullptr};
};

struct Builder {
    ArchitectureKind kind;
    std::int64_t smallestSide; ///< images below lose their last pixel on the way
    std::shared_ptr<Network> (*build)(const ModelSpec&);
};

const std::vector<Builder>& builders()
{
    static const std::vector<Builder> all{
        {{"smallcnn", translatable("Core", "3 convolutions (32, 64, 32) and 2 linear layers, for 28 x 28")},
         4,
         [](const ModelSpec& s) -> std::shared_ptr<Network> { return std::make_shared<SmallCnn>(s); }},
        {{"mlp",
          translatable("Core", "256 and 128 hidden units, for small images and tables"),
          {SampleKind::Image, SampleKind::Features}},
         1,
         [](const ModelSpec& s) -> std::shared_ptr<Network> { return std::make_shared<Mlp>(s); }},
        {{"allcnn", translatable("Core", "8 convolutions with batch norm, 96 and 192 channels, for 32 x 32")},
         4,
         [](const ModelSpec& s) -> std::shared_ptr<Network> { return std::make_shared<AllCnn>(s); }},
        {{"smallvgg", translatable("Core", "3 convolutions (128, 256, 512), dropout, 2 linear layers, for 32 x 32")},
         8,
         [](const ModelSpec& s) -> std::shared_ptr<Network> { return std::make_shared<SmallVgg>(s); }},
        {{"resnet18", translatable("Core", "torchvision's ResNet-18: 7 x 7 stem of stride 2, for 64 x 64 and up")},
         32,
         [](const ModelSpec& s) -> std::shared_ptr<Network> { return std::make_shared<ResNet18>(s, false); }},
        {{"resnet18-small", translatable("Core", "ResNet-18 with a 3 x 3 stem of stride 1, for 32 x 32")},
         8,
         [](const ModelSpec& s) -> std::shared_ptr<Network> { return std::make_shared<ResNet18>(s, true); }},
        {{"text-transformer",
          translatable("Core", "BERT's encoder, 2 layers of width 128, for token ids"),
          {SampleKind::Tokens}},
         1,
         makeTextTransformer},
        {{"vit-tiny",
          translatable(
              "Core",
              "vision transformer (192 wide, 6 blocks, 3 heads), patches of 4 or 8 pixels, for 28 x 28 to 96 x 96")},
         4,
         [](const ModelSpec& s) { return makeVisionTransformer(s, tinyVisionTransformer(s.input)); }},
        {{"vit-b-16", translatable("Core", "torchvision's ViT-B/16: 12 blocks, patches of 16 pixels, for 224 x 224")},
         16,
         [](const ModelSpec& s) { return makeVisionTransformer(s, baseVisionTransformer()); }},
    };
    return all;
}

} // namespace

const std::vector<ArchitectureKind>& architectures()
{
    static const std::vector<ArchitectureKind> kinds = [] {
        std::vector<ArchitectureKind> list;
        for (const Builder& builder : builders())
            list.push_back(builder.kind);
        return list;
    }();
    return kinds;
}

std::shared_ptr<Network> makeNetwork(const ModelSpec& spec, std::uint64_t seed)
{
    for (const Builder& builder : builders()) {
        if (builder.kind.name != spec.architecture)
            continue;
        if (std::ranges::find(builder.kind.takes, spec.input.kind) == builder.kind.takes.end()) {
            throw Error(ErrorCode::ShapeMismatch, "The architecture " + spec.architecture + " can not take this data",
                        {.field = "kind of sample",
                         .expected = sampleKindName(builder.kind.takes.front()),
                         .found = sampleKindName(spec.input.kind)});
        }
        const std::int64_t side = std::min(spec.input.height, spec.input.width);
        if (spec.classes < 2 || spec.input.channels < 1 || side < builder.smallestSide) {
            throw Error(ErrorCode::ShapeMismatch, "The architecture " + spec.architecture + " can not take this data",
                        {.field = "data",
                         .expected = "at least 2 classes, 1 channel and " + std::to_string(builder.smallestSide) + " x "
                             + std::to_string(builder.smallestSide) + " pixels",
                         .found = std::to_string(spec.classes) + " classes, " + std::to_string(spec.input.channels)
                             + " channels, " + std::to_string(spec.input.height) + " x "
                             + std::to_string(spec.input.width) + " pixels"});
        }
        torch::manual_seed(seed);
        return builder.build(spec);
    }
    std::string known;
    for (const ArchitectureKind& kind : architectures())
        known += (known.empty() ? "" : ", ") + kind.name;
    throw Error(ErrorCode::UnknownName, "No architecture of that name",
                {.field = "architecture",
                 .expected = "one of " + known,
                 .found = spec.architecture.empty() ? "none" : '"' + spec.architecture + '"'});
}

} // namespace unlearn
