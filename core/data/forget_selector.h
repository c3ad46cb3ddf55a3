// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// The training samples that one selector names, as documented at selectForgetSet(); at least one.
/// Throws Error (ValueOutOfRange, UnknownName, FileMissing, FileUnreadable, FileCorrupt).
std::vector<std::int64_t> selectIndices(const Dataset& dataset, const std::string& selector, std::uint64_t seed,
                                        const std::filesystem::path& baseFolder);

} // namespace unlearn
