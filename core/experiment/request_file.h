// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/dataset_suggestion.h"
#include "core/data/forget_set.h"
#include "core/job_context.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// The forget samples of a deletion request in a file of their own, so that they can be unlearned when the training
/// data are gone: safetensors with pixels, labels and numbers of the samples, class names, normalisation, the hash of
/// the whole data set and, where wanted, its test split. Opened as data "request:FILE".
///
/// The file holds the very samples that are to be forgotten: it is to be deleted with them (purgeRequest() does so).
/// Throws Error (FileUnwritable, DiskFull; ValueOutOfRange for an empty forget set).
void writeRequestFile(const std::filesystem::path& path, const Dataset& dataset, const ForgetSet& forget,
                      bool withTest);

/// The data set that is left: its train split is the forget samples alone, its test split is empty unless it was
/// written, hash and trainCount() are those of the whole. Every size, label, number and the content's hash are checked.
/// Throws Error (FileMissing, FileUnreadable, FileCorrupt, FormatUnsupported).
std::shared_ptr<const Dataset> readRequestFile(const std::filesystem::path& path, const JobContext& context = {});

/// Whether a file says of itself that it is a request, whatever it is called; false for one that can not be read.
bool isRequestFile(const std::filesystem::path& path);
/// suggestDatasets() for all that a plan may name: a request file is of the kind "request".
std::vector<DatasetSuggestion> suggestPlanData(const std::filesystem::path& path);

/// Whether a specification is "request:FILE".
bool namesRequestFile(const std::string& specification);
/// openDataset(), datasetLocation() and datasetLocations() for all that a plan may name: request files, too.
std::shared_ptr<const Dataset> openPlanData(const std::string& specification, const JobContext& context = {},
                                            const std::filesystem::path& baseFolder = {});
/// datasetName(); of a request file, its file's name.
std::string planDataName(const std::string& specification);
std::filesystem::path planDataLocation(const std::string& specification, const std::filesystem::path& baseFolder = {});
std::vector<std::filesystem::path> planDataLocations(const std::string& specification,
                                                     const std::filesystem::path& baseFolder = {});

} // namespace unlearn
