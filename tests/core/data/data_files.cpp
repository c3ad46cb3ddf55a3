// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/data_files.h"

#include <zlib.h>

#include <fstream>
#include <iterator>

namespace unlearn {

void writeBytes(const std::filesystem::path& file, const Bytes& bytes)
{
    // A new file rather than a shortened old one: some file systems bring the latter to disk at once, which is slow.
    std::filesystem::remove(file);
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

Bytes readBytes(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

Bytes gzipped(const Bytes& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    Bytes result(deflateBound(&stream, bytes.size()) + 32);
    Bytes input = bytes;
    stream.next_in = input.data();
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = result.data();
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

std::uint32_t crcOf(const Bytes& bytes, std::size_t start, std::size_t size)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data() + start, size));
}

Bytes idxFile(const std::vector<std::uint32_t>& sizes, const Bytes& content)
{
    Bytes bytes{0, 0, 8, static_cast<std::uint8_t>(sizes.size())};
    for (const std::uint32_t size : sizes) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<std::uint8_t>(size >> shift));
    }
    bytes.insert(bytes.end(), content.begin(), content.end());
    return bytes;
}

std::uint8_t samplePixel(std::size_t image, std::size_t pixel)
{
    return static_cast<std::uint8_t>(image * 40 + pixel * 3);
}

void writeIdxFolder(const std::filesystem::path& folder)
{
    const auto pixels = [](std::size_t images) {
        Bytes bytes;
        for (std::size_t i = 0; i < images; ++i) {
            for (std::size_t p = 0; p < 6; ++p)
                bytes.push_back(samplePixel(i, p));
        }
        return bytes;
    };
    std::filesystem::create_directories(folder);
    writeBytes(folder / "train-images-idx3-ubyte", idxFile({6, 2, 3}, pixels(6)));
    writeBytes(folder / "train-labels-idx1-ubyte", idxFile({6}, {0, 1, 2, 0, 1, 2}));
    writeBytes(folder / "t10k-images-idx3-ubyte", idxFile({3, 2, 3}, pixels(3)));
    writeBytes(folder / "t10k-labels-idx1-ubyte", idxFile({3}, {2, 1, 0}));
}

Bytes cifarFile(const std::vector<std::uint8_t>& labels, bool coarse)
{
    Bytes bytes;
    for (std::size_t r = 0; r < labels.size(); ++r) {
        if (coarse)
            bytes.push_back(7);
        bytes.push_back(labels[r]);
        for (std::size_t p = 0; p < 3072; ++p)
            bytes.push_back(static_cast<std::uint8_t>(r * 31 + p));
    }
    return bytes;
}

} // namespace unlearn
