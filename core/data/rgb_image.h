// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace unlearn {

struct ImageSize {
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool operator==(const ImageSize&) const = default;
};

/// One picture: pixels [height, width, 3], bytes.
struct RgbImage {
    ImageSize size;
    std::vector<std::uint8_t> pixels;
};

} // namespace unlearn
