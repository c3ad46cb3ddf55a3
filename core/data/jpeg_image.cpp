// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/jpeg_image.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <array>
#include <csetjmp>
#include <cstdio> // before jpeglib.h, which needs FILE

#include <jpeglib.h> // before jerror.h, which names the codes that this one's configuration has

#include <jerror.h>

namespace unlearn {
namespace {

constexpr long mostMemory = 512L << 20;
constexpr int mostScans = 500; // a progressive file of a few kilobytes could ask for any number

/// libjpeg reports errors by a function that must not return. Exceptions can not pass its C frames, so each call below
/// that may fail stands in a function of its own that sets the jump and owns nothing that would need destroying.
struct Decompressor {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf jump{};
    std::array<char, JMSG_LENGTH_MAX> message{};

    Decompressor();
    ~Decompressor() { jpeg_destroy_decompress(&info); }
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;

    bool readHeader(std::span<const std::byte> bytes);
    bool start();
    bool decode(std::uint8_t* target, std::size_t stride);
    [[noreturn]] void fail() const;
};

[[noreturn]] void giveUp(j_common_ptr info)
{
    auto* self = static_cast<Decompressor*>(info->client_data);
    info->err->format_message(info, self->message.data());
    std::longjmp(self->jump, 1); // NOLINT(cert-err52-cpp): the only way out that libjpeg has
}

/// Warnings stop the decoder where pixels would be made up.
void judgeWarning(j_common_ptr info, int level)
{
    const int code = info->err->msg_code;
    if (level < 0
        && (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE
            || code == JWRN_ARITH_BAD_CODE || code == JWRN_MUST_RESYNC))
        giveUp(info);
}

void countScans(j_common_ptr info)
{
    auto* self = static_cast<Decompressor*>(info->client_data);
    if (self->info.input_scan_number > mostScans) {
        info->err->msg_code = JERR_BAD_PROGRESSION;
        giveUp(info);
    }
}

Decompressor::Decompressor()
{
    info.err = jpeg_std_error(&errors);
    info.client_data = this;
    errors.error_exit = giveUp;
    errors.emit_message = judgeWarning;
    errors.output_message = [](j_common_ptr) {};
    progress.progress_monitor = countScans;
}

bool Decompressor::readHeader(std::span<const std::byte> bytes)
{
    if (setjmp(jump) != 0) // NOLINT(cert-err52-cpp)
        return false;
    jpeg_create_decompress(&info);
    info.progress = &progress;
    info.mem->max_memory_to_use = mostMemory;
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&info, TRUE);
    return true;
}

bool Decompressor::start()
{
    if (setjmp(jump) != 0) // NOLINT(cert-err52-cpp)
        return false;
    const bool inks = info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK;
    info.out_color_space = inks ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&info);
    return true;
}

bool Decompressor::decode(std::uint8_t* target, std::size_t stride)
{
    if (setjmp(jump) != 0) // NOLINT(cert-err52-cpp)
        return false;
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = target + info.output_scanline * stride;
        jpeg_read_scanlines(&info, &row, 1);
    }
    return true; // what follows the last row does not matter
}

void Decompressor::fail() const
{
    throw Error(ErrorCode::FileCorrupt, "The JPEG image is damaged",
                {.expected = "intact JPEG data", .found = printableText(message.data())});
}

std::vector<std::uint8_t> fromInks(const std::vector<std::uint8_t>& inks)
{
    std::vector<std::uint8_t> rgb;
    rgb.reserve(inks.size() / 4 * 3);
    for (std::size_t i = 0; i + 3 < inks.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            rgb.push_back(static_cast<std::uint8_t>((inks[i + c] * inks[i + 3] + 127) / 255));
    }
    return rgb;
}

} // namespace

ImageSize jpegSize(std::span<const std::byte> bytes)
{
    Decompressor decompressor;
    if (!decompressor.readHeader(bytes))
        decompressor.fail();
    return {decompressor.info.image_width, decompressor.info.image_height};
}

RgbImage decodeJpeg(std::span<const std::byte> bytes)
{
    Decompressor decompressor;
    if (!decompressor.readHeader(bytes) || !decompressor.start())
        decompressor.fail();
    const auto components = static_cast<std::size_t>(decompressor.info.output_components);
    const std::size_t stride = decompressor.info.output_width * components;
    RgbImage image{.size = {decompressor.info.output_width, decompressor.info.output_height},
                   .pixels = std::vector<std::uint8_t>(stride * decompressor.info.output_height)};
    if (!decompressor.decode(image.pixels.data(), stride))
        decompressor.fail();
    if (components == 4)
        image.pixels = fromInks(image.pixels);
    return image;
}

} // namespace unlearn
