// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/png_image.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <png.h>

namespace unlearn {
namespace {

/// libpng's simplified interface, which needs no jumps.
class PngReader {
public:
    explicit PngReader(std::span<const std::byte> bytes)
    {
        m_image.version = PNG_IMAGE_VERSION;
        if (png_image_begin_read_from_memory(&m_image, bytes.data(), bytes.size()) == 0)
            fail();
        // A pixel takes a bit at least, and deflate makes 1032 bytes of one at most.
        if (static_cast<std::uint64_t>(m_image.width) * m_image.height / 8 / 1032 > bytes.size())
            fail("more pixels than so few bytes can hold, " + std::to_string(m_image.width) + " x "
                 + std::to_string(m_image.height));
    }
    ~PngReader() { png_image_free(&m_image); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    ImageSize size() const { return {m_image.width, m_image.height}; }

    std::vector<std::uint8_t> readRgba()
    {
        m_image.format = PNG_FORMAT_RGBA;
        m_image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB; // else 16 bits without a gamma would be taken as linear
        std::vector<std::uint8_t> pixels(PNG_IMAGE_SIZE(m_image));
        if (png_image_finish_read(&m_image, nullptr, pixels.data(), 0, nullptr) == 0)
            fail();
        return pixels;
    }

private:
    [[noreturn]] void fail() { fail(printableText(m_image.message)); }
    /// Also for the constructor, after which no destructor would come.
    [[noreturn]] void fail(const std::string& reason)
    {
        png_image_free(&m_image);
        throw Error(ErrorCode::FileCorrupt, "The PNG image is damaged",
                    {.expected = "intact PNG data", .found = reason});
    }

    png_image m_image{};
};

} // namespace

ImageSize pngSize(std::span<const std::byte> bytes)
{
    return PngReader(bytes).size();
}

RgbImage decodePng(std::span<const std::byte> bytes)
{
    PngReader reader(bytes);
    RgbImage image{.size = reader.size(), .pixels = reader.readRgba()};
    std::uint8_t* to = image.pixels.data();
    for (const std::uint8_t *from = to, *end = to + image.pixels.size(); from != end; from += 4) {
        *to++ = from[0];
        *to++ = from[1];
        *to++ = from[2];
    }
    image.pixels.resize(image.pixels.size() / 4 * 3);
    return image;
}

} // namespace unlearn
