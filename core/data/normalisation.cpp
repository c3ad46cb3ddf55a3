// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/normalisation.h"

#include <cmath>

namespace unlearn {

Normalisation measureNormalisation(const ImageShape& shape, const LabelledImages& split)
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    const auto area = static_cast<std::size_t>(shape.height * shape.width);
    std::vector<std::uint64_t> sum(channels);
    std::vector<std::uint64_t> squares(channels);
    const std::uint8_t* pixel = split.pixels.data();
    for (std::int64_t i = 0; i < split.count(); ++i) {
        for (std::size_t c = 0; c < channels; ++c) {
            for (const std::uint8_t* end = pixel + area; pixel != end; ++pixel) {
                sum[c] += *pixel;
                squares[c] += static_cast<std::uint32_t>(*pixel) * *pixel;
            }
        }
    }

    Normalisation result;
    const double pixels = static_cast<double>(split.count()) * static_cast<double>(area);
    for (std::size_t c = 0; c < channels; ++c) {
        const double mean = static_cast<double>(sum[c]) / pixels;
        const double variance = static_cast<double>(squares[c]) / pixels - mean * mean;
        result.mean.push_back(static_cast<float>(mean / 255));
        result.std.push_back(variance > 0 ? static_cast<float>(std::sqrt(variance) / 255) : 1.0F);
    }
    return result;
}

Normalisation measureFeatures(std::int64_t features, const LabelledImages& split)
{
    const auto width = static_cast<std::size_t>(features);
    const auto rows = static_cast<double>(split.count());
    std::vector<double> mean(width), squares(width);
    for (std::size_t i = 0; i < split.features.size(); ++i)
        mean[i % width] += split.features[i] / rows;
    for (std::size_t i = 0; i < split.features.size(); ++i) {
        const double distance = split.features[i] - mean[i % width];
        squares[i % width] += distance * distance / rows;
    }
    Normalisation result;
    for (std::size_t f = 0; f < width; ++f) {
        const auto deviation = static_cast<float>(std::sqrt(squares[f]));
        result.mean.push_back(static_cast<float>(mean[f]));
        result.std.push_back(deviation > 0 && std::isfinite(deviation) ? deviation : 1.0F);
    }
    return result;
}

} // namespace unlearn
