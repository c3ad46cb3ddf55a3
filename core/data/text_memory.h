// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace unlearn {

/// What a reader keeps of a line beside its text: its label, its class, and where it stands in the file and in a split.
inline constexpr std::uint64_t bytesOfLine = 64;

/// How many lines a text has at most: empty ones, and ends of lines inside quotes, are counted, too.
std::size_t mostLines(std::string_view text);

/// Throws Error (OutOfMemory) naming the file when what is kept of its lines, and of the fields of a table (16 bytes
/// each), would take more than half of this machine's memory: many times the size of a file of short lines. The samples
/// made of them take the other half.
void requireTextMemory(std::size_t lines, std::size_t fields, const std::filesystem::path& file);

} // namespace unlearn
