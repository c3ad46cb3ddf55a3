// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/matching_images.h"

#include "core/data/image_file.h"
#include "core/error.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace unlearn {
namespace {

std::string_view bytesOf(std::span<const std::uint8_t> pixels)
{
    return {reinterpret_cast<const char*>(pixels.data()), pixels.size()};
}

/// As a sample, [C, H, W]; nothing for a coloured picture where samples are grey.
std::optional<std::vector<std::uint8_t>> asSample(const RgbImage& image, const ImageShape& shape)
{
    const ImageSize size{shape.width, shape.height};
    const std::vector<std::uint8_t> pixels = image.size == size ? image.pixels : fitted(image, size);
    const auto plane = static_cast<std::size_t>(shape.width * shape.height);
    std::vector<std::uint8_t> sample(plane * static_cast<std::size_t>(shape.channels));
    for (std::size_t i = 0; i < plane; ++i) {
        const std::uint8_t* rgb = &pixels[3 * i];
        if (shape.channels == 1) {
            if (rgb[0] != rgb[1] || rgb[0] != rgb[2])
                return std::nullopt;
            sample[i] = rgb[0];
        } else {
            for (std::size_t channel = 0; channel < 3; ++channel)
                sample[channel * plane + i] = rgb[channel];
        }
    }
    return sample;
}

} // namespace

MatchedImages matchImages(const Dataset& dataset, std::span<const std::filesystem::path> files,
                          const JobContext& context)
{
    const ImageShape& shape = dataset.shape;
    if (shape.kind != SampleKind::Image || (shape.channels != 1 && shape.channels != 3))
        throw Error(ErrorCode::FormatUnsupported, "Image files can not be matched with these samples",
                    {.field = "samples", .expected = "grey or coloured images", .found = describeSamples(shape)});
    constexpr std::int64_t samplesBetweenChecks = 1024;
    std::unordered_multimap<std::size_t, std::int64_t> samples; // by a hash of their pixels
    samples.reserve(dataset.train.labels.size());
    for (std::int64_t index = 0; index < dataset.train.count(); ++index) {
        if (index % samplesBetweenChecks == 0)
            context.checkpoint();
        samples.emplace(std::hash<std::string_view>()(bytesOf(dataset.image(dataset.train, index))), index);
    }
    MatchedImages matched;
    for (const std::filesystem::path& file : files) {
        context.checkpoint();
        bool isThere = false;
        if (const auto wanted = asSample(ImageFile(file).decode(), shape)) {
            const std::string_view pixels = bytesOf(*wanted);
            const auto [first, last] = samples.equal_range(std::hash<std::string_view>()(pixels));
            for (auto candidate = first; candidate != last; ++candidate) {
                if (bytesOf(dataset.image(dataset.train, candidate->second)) != pixels)
                    continue;
                matched.samples.push_back(candidate->second);
                isThere = true;
            }
        }
        if (!isThere)
            matched.strangers.push_back(file);
    }
    std::ranges::sort(matched.samples);
    matched.samples.erase(std::unique(matched.samples.begin(), matched.samples.end()), matched.samples.end());
    return matched;
}

} // namespace unlearn
