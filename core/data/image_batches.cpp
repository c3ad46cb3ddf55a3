// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_batches.h"

#include "core/error.h"

namespace unlearn {

namespace {

/// A view of what the split holds. from_blob takes a mutable pointer; these tensors are only read.
torch::Tensor valuesOf(const ImageShape& shape, const LabelledImages& split)
{
    const std::int64_t count = split.count();
    switch (shape.kind) {
    case SampleKind::Image: break;
    case SampleKind::Features:
        return torch::from_blob(const_cast<float*>(split.features.data()), {count, shape.width}, torch::kFloat32);
    case SampleKind::Tokens:
        return torch::from_blob(const_cast<std::int32_t*>(split.tokens.data()), {count, shape.width}, torch::kInt32);
    }
    return torch::from_blob(const_cast<std::uint8_t*>(split.pixels.data()),
                            {count, shape.channels, shape.height, shape.width}, torch::kUInt8);
}

} // namespace

ImageBatches::ImageBatches(const Dataset& dataset, const LabelledImages& split, std::span<const std::int64_t> indices,
                           torch::Device device)
    : m_kind(dataset.shape.kind), m_values(valuesOf(dataset.shape, split))
{
    m_labels = torch::from_blob(const_cast<std::int32_t*>(split.labels.data()), {split.count()}, torch::kInt32)
                   .to(torch::kInt64);
    m_index = torch::empty({static_cast<std::int64_t>(indices.size())}, torch::kInt64);
    std::copy(indices.begin(), indices.end(), m_index.data_ptr<std::int64_t>());
    if (!device.is_cpu()) {
        m_values = m_values.index_select(0, m_index).to(device);
        m_labels = m_labels.index_select(0, m_index).to(device);
        m_index = torch::arange(m_index.size(0), torch::TensorOptions(torch::kInt64).device(device));
    }
    const bool isImage = m_kind == SampleKind::Image;
    const auto parameter = [isImage](const std::vector<float>& values) {
        const torch::Tensor tensor = torch::tensor(values);
        return isImage ? tensor.view({1, -1, 1, 1}) : tensor.view({1, -1});
    };
    if (m_kind == SampleKind::Tokens)
        return;
    const torch::Tensor deviation = parameter(dataset.normalisation.std);
    m_scale = (1.0 / ((isImage ? 255.0 : 1.0) * deviation)).to(device);
    m_shift = (parameter(dataset.normalisation.mean) / deviation).to(device);
}

torch::Tensor ImageBatches::normalise(const torch::Tensor& values) const
{
    switch (m_kind) {
    case SampleKind::Image: break;
    case SampleKind::Features: return values.mul(m_scale).sub_(m_shift);
    case SampleKind::Tokens: return values.to(torch::kInt64);
    }
    return values.to(torch::kFloat32, false, false, torch::MemoryFormat::ChannelsLast).mul_(m_scale).sub_(m_shift);
}

torch::Tensor ImageBatches::images(std::int64_t start, std::int64_t n) const
{
    return normalise(m_values.index_select(0, m_index.narrow(0, start, n)));
}

torch::Tensor ImageBatches::labels(std::int64_t start, std::int64_t n) const
{
    return m_labels.index_select(0, m_index.narrow(0, start, n));
}

torch::Tensor ImageBatches::images(const torch::Tensor& positions) const
{
    return normalise(m_values.index_select(0, m_index.index_select(0, positions.to(device()))));
}

torch::Tensor ImageBatches::labels(const torch::Tensor& positions) const
{
    return m_labels.index_select(0, m_index.index_select(0, positions.to(device())));
}

torch::Tensor ImageBatches::augmented(const torch::Tensor& positions, const Augmentation& augmentation,
                                      torch::Generator& random) const
{
    if (m_kind != SampleKind::Image)
        throw Error(
            ErrorCode::ValueOutOfRange, "Only images can be cropped and flipped",
            {.field = "augmentation",
             .expected = "none for this data set",
             .found = "padding " + std::to_string(augmentation.cropPadding) + (augmentation.flip ? " and flips" : "")});
    const std::int64_t n = positions.size(0), channels = m_values.size(1), height = m_values.size(2),
                       width = m_values.size(3);
    const std::int64_t padding = augmentation.cropPadding;
    const std::int64_t paddedHeight = height + 2 * padding, paddedWidth = width + 2 * padding;
    torch::Tensor padded =
        torch::constant_pad_nd(m_values.index_select(0, m_index.index_select(0, positions.to(device()))),
                               {padding, padding, padding, padding})
            .permute({0, 2, 3, 1})
            .reshape({n * paddedHeight * paddedWidth, channels});

    // One gather does crop and flip: pixel (y, x) of sample i comes from row (y + dy_i), column x + dx_i or its mirror.
    // Only the draws cross the bus; they are the same on every device.
    const torch::TensorOptions there = torch::TensorOptions(torch::kInt64).device(device());
    const auto draw = [&](std::int64_t limit) {
        return torch::randint(limit, {n, 1}, random, torch::TensorOptions(torch::kInt64)).to(device());
    };
    const torch::Tensor dy = draw(2 * padding + 1), dx = draw(2 * padding + 1);
    const torch::Tensor mirrored = augmentation.flip ? draw(2) : torch::zeros({n, 1}, there);
    const torch::Tensor y = torch::arange(height, there) + dy;
    const torch::Tensor column = torch::arange(width, there).expand({n, width});
    const torch::Tensor x = torch::where(mirrored.to(torch::kBool), width - 1 - column, column) + dx;
    const torch::Tensor first = (torch::arange(n, there) * paddedHeight).view({n, 1});
    const torch::Tensor flat = ((first + y) * paddedWidth).unsqueeze(2) + x.unsqueeze(1);
    return normalise(padded.index_select(0, flat.flatten()).view({n, height, width, channels}).permute({0, 3, 1, 2}));
}

} // namespace unlearn
