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
    std::string name;         ///< "fashion-mnist", "cifar10", "cifar100", "idx"
    bool needsFolder = false; ///< "cifar10:DIR" rather than "fashion-mnist"
    std::string description;  ///< one line
};

const std::vector<DatasetKind>& datasetKinds();

/// Opens "fashion-mnist", "fashion-mnist:DIR", "cifar10:DIR", "cifar100:DIR" or "idx:DIR"; a relative DIR is resolved
/// against baseFolder. fashion-mnist without a folder is looked for where Debian's dataset-fashion-mnist puts it.
/// Throws Error (UnknownName, FileMissing, FileUnreadable, FileCorrupt, ShapeMismatch, ValueOutOfRange, Cancelled).
std::shared_ptr<const Dataset> openDataset(const std::string& specification, const JobContext& context = {},
                                           const std::filesystem::path& baseFolder = {});

} // namespace unlearn
