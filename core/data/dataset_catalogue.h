// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// One kind of data set that can be opened by name.
struct DatasetKind {
    enum class Place { SystemOrFolder, Folder, File, FileOrFolder };

    std::string name; ///< "fashion-mnist", "cifar10", ...
    Place place = Place::Folder;
    std::string description;  ///< one line
    std::string options = {}; ///< "size=64&share=0.2": those that there are, with examples or their usual values

    bool needsPath() const { return place != Place::SystemOrFolder; }
    bool isFile() const { return place == Place::File || place == Place::FileOrFolder; }
    /// "cifar10:DIR", "csv:FILE", as a help text shows it; without options.
    std::string usage() const { return name + (isFile() ? ":FILE" : needsPath() ? ":DIR" : ""); }
};

/// All of them, in the order in which lists show them.
const std::vector<DatasetKind>& datasetKinds();

/// Opens "fashion-mnist" (looked for where Debian's dataset-fashion-mnist puts it), "KIND:PATH" or
/// "KIND:PATH?option=value&..." (or "KIND?option=value&..." without a path) of the kinds above; a relative PATH is
/// resolved against baseFolder. All kinds take the options of dataset_changes.h besides their own. What each kind
/// reads: cifar_reader.h, idx_reader.h, image_folder_reader.h, npz_reader.h, csv_reader.h, text_reader.h. Throws Error
/// (UnknownName, FileMissing, FileUnreadable, FileCorrupt, FormatUnsupported, ShapeMismatch, ValueOutOfRange,
/// NonFinite, OutOfMemory, Cancelled).
std::shared_ptr<const Dataset> openDataset(const std::string& specification, const JobContext& context = {},
                                           const std::filesystem::path& baseFolder = {});

/// What a data set is called, by its specification alone: "CIFAR-10", else the name of its folder or file; as
/// Dataset::name. Throws Error (UnknownName, ValueOutOfRange).
std::string datasetName(const std::string& specification);

/// Where openDataset reads: a folder or a file, which need not exist. Throws Error (UnknownName, ValueOutOfRange).
std::filesystem::path datasetLocation(const std::string& specification, const std::filesystem::path& baseFolder = {});

/// datasetLocation() and, where an option names a file of test samples, that one. Throws what datasetLocation() throws.
std::vector<std::filesystem::path> datasetLocations(const std::string& specification,
                                                    const std::filesystem::path& baseFolder = {});

} // namespace unlearn
