// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"

#include <filesystem>

namespace unlearn {

/// The binary version of CIFAR-10: data_batch_1.bin .. data_batch_5.bin and test_batch.bin, records of one label byte
/// and 3 x 32 x 32 pixels, in the folder itself or in its cifar-10-batches-bin; class names from batches.meta.txt where
/// there is one. A file with another number of records than the original's 10,000 is read, with a notice.
/// Name, source and hash are left empty.
/// Throws Error (FileMissing, FileUnreadable, FileCorrupt, ShapeMismatch, ValueOutOfRange, Cancelled).
Dataset readCifar10(const std::filesystem::path& folder, const JobContext& context);

/// The binary version of CIFAR-100: train.bin and test.bin, records of a coarse label, a fine label and the pixels, in
/// the folder itself or in its cifar-100-binary; the fine labels are the classes, their names come from
/// fine_label_names.txt where there is one. Otherwise as readCifar10.
Dataset readCifar100(const std::filesystem::path& folder, const JobContext& context);

} // namespace unlearn
