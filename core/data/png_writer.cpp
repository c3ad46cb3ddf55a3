// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/png_writer.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <png.h>

#include <cstdint>

namespace unlearn {

std::string encodePng(const RgbImage& image)
{
    const auto wanted =
        static_cast<std::uint64_t>(image.size.width) * static_cast<std::uint64_t>(image.size.height) * 3;
    if (image.size.width < 1 || image.size.height < 1 || image.pixels.size() != wanted)
        throw Error(ErrorCode::Internal, "A picture's pixels do not fit its size",
                    {.expected = std::to_string(wanted), .found = std::to_string(image.pixels.size())});
    png_image picture{}; // the simplified interface, which needs no jumps
    picture.version = PNG_IMAGE_VERSION;
    picture.width = static_cast<png_uint_32>(image.size.width);
    picture.height = static_cast<png_uint_32>(image.size.height);
    picture.format = PNG_FORMAT_RGB;
    std::string bytes(PNG_IMAGE_PNG_SIZE_MAX(picture), '\0');
    png_alloc_size_t size = bytes.size();
    if (png_image_write_to_memory(&picture, bytes.data(), &size, 0, image.pixels.data(), 0, nullptr) == 0)
        throw Error(ErrorCode::OutOfMemory, "A picture could not be written as PNG",
                    {.found = printableText(picture.message)});
    bytes.resize(size);
    return bytes;
}

} // namespace unlearn
