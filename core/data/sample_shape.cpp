// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample_shape.h"

#include <array>
#include <charconv>
#include <string_view>
#include <vector>

namespace unlearn {
namespace {

constexpr std::string_view featuresPrefix = "features:";
constexpr std::string_view tokensPrefix = "tokens:";

/// Whole numbers 0..most with one character between them.
std::optional<std::vector<std::int64_t>> numbersIn(std::string_view text, char separator, std::int64_t most)
{
    std::vector<std::int64_t> numbers;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (true) {
        std::int64_t value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc{} || value < 0 || value > most || (next != end && *next != separator))
            return std::nullopt;
        numbers.push_back(value);
        if (next == end)
            return numbers;
        at = next + 1;
    }
}

} // namespace

const char* sampleKindName(SampleKind kind)
{
    switch (kind) {
    case SampleKind::Image: return "image";
    case SampleKind::Features: return "features";
    case SampleKind::Tokens: return "tokens";
    }
    return "image";
}

ImageShape featureShape(std::int64_t features)
{
    return {.channels = 1, .height = 1, .width = features, .kind = SampleKind::Features};
}

ImageShape tokenShape(std::int64_t length, std::int64_t vocabulary, std::int64_t padding)
{
    return {.channels = 1,
            .height = 1,
            .width = length,
            .kind = SampleKind::Tokens,
            .vocabulary = vocabulary,
            .padding = padding};
}

std::string shapeText(const ImageShape& shape)
{
    switch (shape.kind) {
    case SampleKind::Image: break;
    case SampleKind::Features: return std::string(featuresPrefix) + std::to_string(shape.width);
    case SampleKind::Tokens:
        return std::string(tokensPrefix) + std::to_string(shape.width) + "/" + std::to_string(shape.vocabulary) + "/"
            + std::to_string(shape.padding);
    }
    return std::to_string(shape.channels) + "x" + std::to_string(shape.height) + "x" + std::to_string(shape.width);
}

std::optional<ImageShape> parseShape(const std::string& text)
{
    const std::string_view view(text);
    if (view.starts_with(featuresPrefix)) {
        const auto sizes = numbersIn(view.substr(featuresPrefix.size()), '/', 10'000'000);
        return sizes && sizes->size() == 1 && sizes->front() > 0 ? std::optional(featureShape(sizes->front()))
                                                                 : std::nullopt;
    }
    if (view.starts_with(tokensPrefix)) {
        const auto sizes = numbersIn(view.substr(tokensPrefix.size()), '/', 10'000'000);
        if (!sizes || sizes->size() != 3 || sizes->at(0) == 0 || sizes->at(2) >= sizes->at(1))
            return std::nullopt;
        return tokenShape(sizes->at(0), sizes->at(1), sizes->at(2));
    }
    const auto sizes = numbersIn(view, 'x', 65536);
    if (!sizes || sizes->size() != 3 || sizes->at(0) * sizes->at(1) * sizes->at(2) == 0)
        return std::nullopt;
    return ImageShape{.channels = sizes->at(0), .height = sizes->at(1), .width = sizes->at(2)};
}

std::string describeSamples(const ImageShape& shape)
{
    switch (shape.kind) {
    case SampleKind::Image: break;
    case SampleKind::Features: return "rows of " + std::to_string(shape.width) + " features";
    case SampleKind::Tokens:
        return "sequences of up to " + std::to_string(shape.width) + " tokens out of "
            + std::to_string(shape.vocabulary);
    }
    return "images of " + std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x "
        + std::to_string(shape.width);
}

} // namespace unlearn
