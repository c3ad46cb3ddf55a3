// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_suggestion.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace unlearn {

/// The log of runs among files that are named when a window starts, taken out of them; else chosen, which is the one of
/// --db. A database that is no log stays among the files: sortGivenFiles() says what it is. Throws Error
/// (ValueOutOfRange) for a second log.
std::optional<std::filesystem::path> takeNamedLog(std::vector<std::filesystem::path>& files,
                                                  std::optional<std::filesystem::path> chosen);

/// Files and folders that somebody dropped on the window or named at its start, by what they are.
struct GivenFiles {
    std::optional<std::filesystem::path> plan;
    std::optional<std::filesystem::path> model;
    std::optional<DatasetSuggestion> data;    ///< the likeliest
    std::optional<std::filesystem::path> log; ///< of runs, the first one: a window has one when it starts
};

/// A plan by itself (.json), or a model (.safetensors, .pth, .pt), data or both; a file of test samples may lie beside
/// the one of training samples that it belongs to. A log of runs is told by its content. Throws Error: what
/// isRunLog() and suggestPlanData() throw; ValueOutOfRange for more than can be opened together.
GivenFiles sortGivenFiles(const std::vector<std::filesystem::path>& paths);

} // namespace unlearn
