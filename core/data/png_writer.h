// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rgb_image.h"

#include <string>

namespace unlearn {

/// The picture as a PNG file, 8 bits a channel, sRGB. Deterministic for a version of libpng and zlib. Throws Error
/// (Internal) for a picture without pixels, or with another number of them than its size says; OutOfMemory.
std::string encodePng(const RgbImage& image);

} // namespace unlearn
