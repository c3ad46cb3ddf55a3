// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_file.h"

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

constexpr int fractionBits = 22;

/// What one output position takes: weights of the inputs from first on, in units of 2^-22.
struct Taps {
    std::int64_t first = 0;
    std::vector<std::int32_t> weights;
};

/// One axis: outputs positions over the middle inputs / scale of the input. Deterministic: sums and products of doubles
/// only.
std::vector<Taps> tapsOf(std::int64_t inputs, std::int64_t outputs, double scale)
{
    const double reach = std::max(1.0, scale);
    const double start = (static_cast<double>(inputs) - static_cast<double>(outputs) * scale) / 2;
    std::vector<Taps> all;
    all.reserve(static_cast<std::size_t>(outputs));
    for (std::int64_t x = 0; x < outputs; ++x) {
        const double centre = start + (static_cast<double>(x) + 0.5) * scale;
        const auto first = std::max<std::int64_t>(0, static_cast<std::int64_t>(std::floor(centre - reach + 0.5)));
        const auto last = std::min(inputs, static_cast<std::int64_t>(std::floor(centre + reach + 0.5)));
        std::vector<double> shares;
        double sum = 0;
        for (std::int64_t i = first; i < last; ++i) {
            shares.push_back(std::max(0.0, 1.0 - std::abs(static_cast<double>(i) + 0.5 - centre) / reach));
            sum += shares.back();
        }
        Taps taps{.first = first, .weights = {}};
        taps.weights.reserve(shares.size());
        for (const double share : shares)
            taps.weights.push_back(static_cast<std::int32_t>(std::lround(share / sum * (1 << fractionBits))));
        all.push_back(std::move(taps));
    }
    return all;
}

/// Weighted sum of values that lie stride apart.
std::uint8_t mixed(const Taps& taps, const std::uint8_t* values, std::int64_t stride)
{
    std::int32_t sum = 1 << (fractionBits - 1);
    const std::uint8_t* value = values + taps.first * stride;
    for (const std::int32_t weight : taps.weights) {
        sum += weight * *value;
        value += stride;
    }
    return static_cast<std::uint8_t>(std::clamp(sum >> fractionBits, 0, 255));
}

} // namespace

std::vector<std::uint8_t> fitted(const RgbImage& image, ImageSize size)
{
    if (image.size == size)
        return image.pixels;
    const double scale = std::min(static_cast<double>(image.size.width) / static_cast<double>(size.width),
                                  static_cast<double>(image.size.height) / static_cast<double>(size.height));
    const std::vector<Taps> columns = tapsOf(image.size.width, size.width, scale);
    const std::vector<Taps> rows = tapsOf(image.size.height, size.height, scale);

    std::vector<std::uint8_t> narrow(static_cast<std::size_t>(image.size.height * size.width * 3));
    std::uint8_t* to = narrow.data();
    for (std::int64_t y = 0; y < image.size.height; ++y) {
        const std::uint8_t* row = image.pixels.data() + y * image.size.width * 3;
        for (const Taps& taps : columns) {
            for (std::int64_t c = 0; c < 3; ++c)
                *to++ = mixed(taps, row + c, 3);
        }
    }
    std::vector<std::uint8_t> result(static_cast<std::size_t>(size.height * size.width * 3));
    to = result.data();
    const std::int64_t stride = size.width * 3;
    for (const Taps& taps : rows) {
        for (std::int64_t x = 0; x < stride; ++x)
            *to++ = mixed(taps, narrow.data() + x, stride);
    }
    return result;
}

} // namespace unlearn
