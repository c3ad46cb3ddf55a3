// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rgb_image.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace unlearn {

/// A JPEG or PNG file, told apart by content, not by name. No more than its header is believed before size() was looked
/// at: a file that claims more than 16,384 pixels a side or 64 Mi pixels in all is refused, as is one above 64 MiB.
class ImageFile {
public:
    /// Throws Error (FileMissing, FileUnreadable, FileCorrupt; FormatUnsupported for another format) naming the path.
    explicit ImageFile(const std::filesystem::path& path);

    ImageSize size() const { return m_size; }
    /// Throws Error (FileCorrupt) naming the path.
    RgbImage decode() const;

private:
    enum class Format { Jpeg, Png };

    std::filesystem::path m_path;
    std::vector<std::byte> m_bytes;
    Format m_format = Format::Jpeg;
    ImageSize m_size;
};

/// Whether a file of that name is taken for an image: .jpg, .jpeg or .png, in small or capital letters.
bool hasImageName(const std::filesystem::path& file);

/// The image made so large that it covers width x height, keeping its proportions, and cut to it around the middle: row
/// by row, pixel by pixel, [height, width, 3]. Averages over all pixels beneath (a triangle of the output's spacing),
/// so that shrinking does not alias. In integers, the same on every machine.
std::vector<std::uint8_t> fitted(const RgbImage& image, ImageSize size);

} // namespace unlearn
