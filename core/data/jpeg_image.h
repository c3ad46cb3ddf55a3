// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rgb_image.h"

#include <cstddef>
#include <span>

namespace unlearn {

/// What the header of a JPEG file claims; nothing of that size is allocated. Throws Error (FileCorrupt) without a file.
ImageSize jpegSize(std::span<const std::byte> bytes);

/// Decodes with libjpeg-turbo as Pillow does (accurate integer DCT, smooth chroma). Grey is widened to RGB; CMYK is
/// taken as Adobe writes it, inverted, and becomes C * K, M * K, Y * K. Damage that libjpeg would paint over in grey (a
/// cut file, bad codes) is an error; bytes between segments are not. The coefficients of a progressive file
/// may take 512 MiB at most; the pixels, here and in libjpeg's rows, take what the size in the header says. Throws
/// Error (FileCorrupt) without a file.
RgbImage decodeJpeg(std::span<const std::byte> bytes);

} // namespace unlearn
