// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// The different labels of a file of text, in order: by size where all are whole numbers, else byte by byte. At least 2
/// and at most 10,000. Throws Error (ValueOutOfRange) naming the file.
std::vector<std::string> sortedLabels(const std::vector<std::string>& labels, const std::filesystem::path& file);

/// Position of each label among the classes. Throws Error (ValueOutOfRange) for one that is none of them.
std::vector<std::int32_t> labelIds(std::span<const std::string> labels, const std::vector<std::string>& classes,
                                   const std::filesystem::path& file);

/// Labels made fit to be shown, once they have been compared.
std::vector<std::string> shownNames(const std::vector<std::string>& labels);

/// Throws Error (ValueOutOfRange) where no sample is left to test on.
void requireTestSamples(const Dataset& dataset, const std::filesystem::path& file);

} // namespace unlearn
