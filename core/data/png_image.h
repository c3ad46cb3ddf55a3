// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rgb_image.h"

#include <cstddef>
#include <span>

namespace unlearn {

/// What the header of a PNG file claims; nothing of that size is allocated. Throws Error (FileCorrupt) without a file:
/// also where so many pixels can not be in so few bytes.
ImageSize pngSize(std::span<const std::byte> bytes);

/// Decodes with libpng. Grey and palettes become RGB, 16 bits become 8, transparency is dropped (the colour beneath it
/// stays); pixels of a file with a gamma of its own are brought to sRGB. Throws Error (FileCorrupt) without a file.
RgbImage decodePng(std::span<const std::byte> bytes);

} // namespace unlearn
