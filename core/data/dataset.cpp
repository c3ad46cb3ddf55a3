// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/content_hash.h"
#include "core/error.h"

#include <algorithm>
#include <array>
#include <bit>

namespace unlearn {
namespace {

/// Little-endian whatever the machine, so that a hash holds everywhere.
template <typename Integer> void addIntegers(ContentHash& hash, std::span<const Integer> values)
{
    std::vector<std::byte> bytes;
    bytes.reserve(values.size() * sizeof(Integer));
    for (const Integer value : values) {
        for (std::size_t i = 0; i < sizeof(Integer); ++i)
            bytes.push_back(static_cast<std::byte>(value >> (8 * i)));
    }
    hash.add(bytes);
}

} // namespace

std::span<const std::uint8_t> Dataset::image(const LabelledImages& split, std::int64_t index) const
{
    if (index < 0 || index >= split.count() || shape.kind != SampleKind::Image)
        throw Error(ErrorCode::ValueOutOfRange, "There is no such image in this split of the data set",
                    {.field = "image index",
                     .expected = "0.." + std::to_string(split.count() - 1),
                     .found = std::to_string(index)});
    const auto size = static_cast<std::size_t>(shape.numel());
    return std::span(split.pixels).subspan(static_cast<std::size_t>(index) * size, size);
}

std::string datasetHash(const Dataset& dataset)
{
    const ImageShape& shape = dataset.shape;
    ContentHash hash;
    if (shape.kind != SampleKind::Image)
        hash.add(shapeText(shape));
    for (const LabelledImages* split : {&dataset.train, &dataset.test}) {
        const std::array<std::int64_t, 5> sizes{shape.channels, shape.height, shape.width, dataset.classes(),
                                                split->count()};
        addIntegers<std::int64_t>(hash, sizes);
        hash.add(std::as_bytes(std::span(split->pixels)));
        std::vector<std::uint32_t> bits(split->features.size());
        std::ranges::transform(split->features, bits.begin(),
                               [](float value) { return std::bit_cast<std::uint32_t>(value); });
        addIntegers<std::uint32_t>(hash, bits);
        addIntegers<std::int32_t>(hash, split->tokens);
        addIntegers<std::int32_t>(hash, split->labels);
    }
    return hash.hex();
}

} // namespace unlearn
