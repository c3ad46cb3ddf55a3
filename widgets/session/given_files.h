// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_suggestion.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace unlearn {

/// Files and folders that somebody dropped on the window or named at its start, by what they are.
struct GivenFiles {
    std::optional<std::filesystem::path> plan;
    std::optional<std::filesystem::path> model;
    std::optional<DatasetSuggestion> data; ///< the likeliest
};

/// A plan by itself (.json), or a model (.safetensors, .pth, .pt), data or both; a file of test samples may lie beside
/// the one of training samples that it belongs to. Throws Error: what suggestPlanData() throws; ValueOutOfRange for
/// more than can be opened together.
GivenFiles sortGivenFiles(const std::vector<std::filesystem::path>& paths);

} // namespace unlearn
