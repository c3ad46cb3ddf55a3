// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensor_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace unlearn {

/// One tensor as a safetensors header describes it.
struct SafetensorsEntry {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; ///< of its bytes, counted from the end of the header
    std::uint64_t end = 0;
};

struct SafetensorsHeader {
    std::vector<SafetensorsEntry> entries; ///< in the order of their bytes
    std::map<std::string, std::string> metadata;
};

/// Parses and checks the JSON header: every key known and unique, sizes that match shape and dtype without overflow,
/// and tensors that fill the dataSize bytes behind the header without gap or overlap.
/// Throws Error (FileCorrupt; FormatUnsupported for an unknown dtype) naming file and tensor.
SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize,
                                         const std::filesystem::path& file);

} // namespace unlearn
