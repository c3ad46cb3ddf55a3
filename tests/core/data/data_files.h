// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// Files of image data sets, made byte by byte from the formats' definitions.
using Bytes = std::vector<std::uint8_t>;

void writeBytes(const std::filesystem::path& file, const Bytes& bytes);
Bytes readBytes(const std::filesystem::path& file);
Bytes gzipped(const Bytes& bytes);

/// The checksum of a run of bytes that gzip, zip and PNG share.
std::uint32_t crcOf(const Bytes& bytes, std::size_t start, std::size_t size);

/// Header and content of an IDX file of unsigned bytes.
Bytes idxFile(const std::vector<std::uint32_t>& sizes, const Bytes& content);

/// Pixel p of image i of the sample folder below.
std::uint8_t samplePixel(std::size_t image, std::size_t pixel);

/// Six training and three test images of 2 x 3 pixels with labels 0, 1, 2, 0, 1, 2 and 2, 1, 0.
void writeIdxFolder(const std::filesystem::path& folder);

/// Records of CIFAR files: record r has the given label and pixel p the value (r * 31 + p) mod 256. coarse: two labels.
Bytes cifarFile(const std::vector<std::uint8_t>& labels, bool coarse);

} // namespace unlearn
