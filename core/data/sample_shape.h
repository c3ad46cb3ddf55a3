// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace unlearn {

/// What one sample of a data set is, and so what a network must take.
enum class SampleKind {
    Image,    ///< bytes [channels, height, width]; the network gets them normalised, float32 [N, C, H, W]
    Features, ///< a row of numbers [width]; normalised, float32 [N, width]
    Tokens    ///< ids [width], the rest filled up with the padding id; int64 [N, width]
};

const char* sampleKindName(SampleKind kind); ///< "image", "features", "tokens"

/// Sizes of one sample.
struct ImageShape {
    std::int64_t channels = 0; ///< 1 where the sample is no image
    std::int64_t height = 0;   ///< likewise
    std::int64_t width = 0;    ///< pixels, features, or the length of a sequence
    SampleKind kind = SampleKind::Image;
    std::int64_t vocabulary = 0; ///< tokens: ids are 0..vocabulary-1
    std::int64_t padding = 0;    ///< tokens: the id of what is not there

    std::int64_t numel() const { return channels * height * width; }
    bool operator==(const ImageShape&) const = default;
};

/// Rows of so many features.
ImageShape featureShape(std::int64_t features);
/// Sequences of so many ids out of a vocabulary, filled up with the id padding.
ImageShape tokenShape(std::int64_t length, std::int64_t vocabulary, std::int64_t padding);

/// As model files keep it: "3x32x32", "features:20", "tokens:32/1000/0" (length, vocabulary, padding).
std::string shapeText(const ImageShape& shape);
/// Nothing for a text that does not read exactly so.
std::optional<ImageShape> parseShape(const std::string& text);

/// For people: "images of 3 x 32 x 32", "rows of 20 features", "sequences of up to 32 tokens out of 1000".
std::string describeSamples(const ImageShape& shape);

} // namespace unlearn
