// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_file.h"

#include "core/data/jpeg_image.h"
#include "core/data/png_image.h"
#include "core/error.h"
#include "core/input_file.h"

#include <algorithm>
#include <string>

namespace unlearn {
namespace {

constexpr std::uint64_t largestFile = std::uint64_t{64} << 20;
constexpr std::int64_t longestSide = 16384;
constexpr std::int64_t mostPixels = std::int64_t{64} << 20;

bool startsWith(std::span<const std::byte> bytes, std::initializer_list<unsigned> signature)
{
    return bytes.size() >= signature.size()
        && std::equal(signature.begin(), signature.end(), bytes.begin(),
                      [](unsigned wanted, std::byte found) { return std::to_integer<unsigned>(found) == wanted; });
}

/// The decoders know bytes, not files.
template <typename Call> auto namingFile(const std::filesystem::path& path, Call&& call)
{
    try {
        return call();
    } catch (const Error& error) {
        ErrorContext context = error.context();
        context.file = path.string();
        throw Error(error.code(), error.message(), context);
    }
}

} // namespace

ImageFile::ImageFile(const std::filesystem::path& path) : m_path(path)
{
    InputFile file(path);
    if (file.size() > largestFile)
        throw Error(ErrorCode::FileCorrupt, "The file is too large for an image",
                    {.file = path.string(),
                     .expected = "at most " + std::to_string(largestFile) + " bytes",
                     .found = std::to_string(file.size())});
    m_bytes.resize(file.size());
    file.readExactly(m_bytes, "image");
    if (startsWith(m_bytes, {0xFF, 0xD8, 0xFF}))
        m_format = Format::Jpeg;
    else if (startsWith(m_bytes, {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}))
        m_format = Format::Png;
    else
        throw Error(ErrorCode::FormatUnsupported, "The file holds no image that can be read",
                    {.file = path.string(),
                     .expected = "JPEG or PNG",
                     .found = m_bytes.empty() ? "an empty file" : "something else"});
    m_size = namingFile(path, [this] { return m_format == Format::Jpeg ? jpegSize(m_bytes) : pngSize(m_bytes); });
    if (m_size.width > longestSide || m_size.height > longestSide || m_size.width * m_size.height > mostPixels)
        throw Error(ErrorCode::FileCorrupt, "The image claims to be too large",
                    {.file = path.string(),
                     .expected = "at most " + std::to_string(longestSide) + " pixels a side and "
                         + std::to_string(mostPixels) + " in all",
                     .found = std::to_string(m_size.width) + " x " + std::to_string(m_size.height)});
}

RgbImage ImageFile::decode() const
{
    return namingFile(m_path, [this] { return m_format == Format::Jpeg ? decodeJpeg(m_bytes) : decodePng(m_bytes); });
}

bool hasImageName(const std::filesystem::path& file)
{
    std::string suffix = file.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return suffix == ".jpg" || suffix == ".jpeg" || suffix == ".png";
}

} // namespace unlearn
