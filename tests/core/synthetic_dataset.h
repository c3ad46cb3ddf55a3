// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content_hash.h"
#include "core/data/dataset.h"

#include <algorithm>
#include <memory>
#include <random>

namespace unlearn::test {

/// Small images that a network can tell apart, with noise enough that some must be learned by heart: class c is
/// brightest around row c. The same for a seed on every platform.
inline std::shared_ptr<Dataset> syntheticDataset(std::int64_t trainCount, std::int64_t testCount,
                                                 std::int64_t classes = 4, ImageShape shape = {1, 8, 8},
                                                 std::uint64_t seed = 1, int noise = 120)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "synthetic";
    dataset->source = "synthetic";
    dataset->shape = shape;
    for (std::int64_t c = 0; c < classes; ++c)
        dataset->classNames.push_back("class " + std::to_string(c));
    dataset->normalisation.mean.assign(static_cast<std::size_t>(shape.channels), 0.4F);
    dataset->normalisation.std.assign(static_cast<std::size_t>(shape.channels), 0.25F);
    std::mt19937_64 random(seed);
    for (LabelledImages* split : {&dataset->train, &dataset->test}) {
        const std::int64_t count = split == &dataset->train ? trainCount : testCount;
        for (std::int64_t i = 0; i < count; ++i) {
            const std::int64_t label = i % classes;
            split->labels.push_back(static_cast<std::int32_t>(label));
            for (std::int64_t p = 0; p < shape.numel(); ++p) {
                const std::int64_t row = p / shape.width % shape.height;
                const int base = row * classes / shape.height == label ? 140 : 60;
                const int value = base + static_cast<int>(random() % static_cast<unsigned>(2 * noise + 1)) - noise;
                split->pixels.push_back(static_cast<std::uint8_t>(std::clamp(value, 0, 255)));
            }
        }
    }
    ContentHash hash;
    for (const LabelledImages* split : {&dataset->train, &dataset->test})
        hash.add(std::as_bytes(std::span(split->pixels))).add(std::as_bytes(std::span(split->labels)));
    dataset->hash = hash.hex();
    return dataset;
}

} // namespace unlearn::test
