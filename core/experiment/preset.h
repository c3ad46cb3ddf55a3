// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/plan/plan.h"
#include "core/train/recipe.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Figures of an unlearned model that somebody else published. Errors in percent.
struct PublishedFigures {
    std::string source;
    std::optional<double> testError;
    std::optional<double> forgetError;
    std::optional<double> retainError;
    /// Of whatever attack the source takes, so that it stands in no column: one of PresetExperiment::differences gives
    /// it and says which attack that is.
    std::optional<double> auc;
};

/// How much the data hold that the published experiment is on.
struct PublishedCounts {
    std::int64_t classes = 0;
    std::int64_t trainingImages = 0;
};

/// How an experiment differs from the published protocol.
struct PresetDifference {
    std::string text; ///< a sentence
    /// The setting that it speaks of: it holds for as long as that is the preset's own. "stop"; empty: none.
    std::string of = {};
};

/// One model, how it is trained, what it is to forget and how.
struct PresetExperiment {
    /// Its data are below a folder that the user names (presetData()), its model and baselines are to be trained.
    /// Settings may be changed.
    Plan plan;
    Plan asWritten;     ///< the plan of the preset's file
    TrainRecipe recipe; ///< of the full model and of the baselines
    std::optional<PublishedFigures> published;
    std::optional<PublishedCounts> publishedCounts;
    std::vector<PresetDifference> differences; ///< of asWritten; presetDifferences() tells those of what was run

    /// What is to be forgotten: one or more requests in sequence.
    std::vector<std::vector<std::string>> requests() const;
};

/// Experiments that belong together: one file of resources/experiments.
struct Preset {
    std::string name; ///< of the file, without ".json"
    std::string title;
    std::vector<PresetExperiment> experiments;
};

/// Throws Error (UnknownName naming those that there are; FileUnreadable, FileCorrupt, ValueOutOfRange): file and field
/// are named.
Preset readPreset(const std::filesystem::path& folder, const std::string& name);
/// Sorted. Throws Error (FileMissing).
std::vector<std::string> presetNames(const std::filesystem::path& folder);

/// Those of a folder, and why others can not be read.
struct PresetListing {
    std::vector<Preset> presets; ///< sorted by name
    std::vector<Error> failures; ///< what readPreset() throws, of one file each
};

/// All that can be read. Throws Error (FileMissing).
PresetListing readPresets(const std::filesystem::path& folder);

/// The specification of an experiment's data. named: what the user says of them, one of
///   "KIND:PATH"   taken as it is, with the experiment's own options (first, swap) added
///   a folder      that holds the folder of the experiment's plan, or else is that folder
///   nothing       for data that are installed with the system, or that getData() has put into the user's folder
/// Throws Error (ValueOutOfRange) for nothing where a folder is needed.
std::string presetData(const PresetExperiment& experiment, const std::string& named);

/// Whether data of presetData() are there, by names alone: of the experiment's own kind as looksLikeDataset() says; of
/// another kind, which the user named, the folder or file. Throws Error (UnknownName, ValueOutOfRange) of a
/// specification that can not be read.
bool isPresetDataThere(const PresetExperiment& experiment, const std::string& data);

} // namespace unlearn
