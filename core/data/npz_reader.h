// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/dataset_specification.h"
#include "core/job_context.h"

#include <filesystem>

namespace unlearn {

/// Four NumPy arrays, x_train, y_train, x_test and y_test: in an .npz file (numpy.savez, savez_compressed), or as .npy
/// files of those names in a folder. y: whole numbers [N], the classes 0..largest of y_train. x, by type and axes:
///
///     uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels, or [N, H, W]     images
///     float32 or float64 [N, F]                                                 rows of features, finite
///     int32 or int64 [N, L]                                                     token ids
///
/// Options: layout, chw or hwc, for images of which both could be meant; padding, the id of what is not there (0), and
/// vocabulary (one more than the largest id), for tokens; at most a million. The normalisation of images and features
/// is measured on x_train. Other arrays in the file are told of and not read. Name, source and hash are left empty.
/// Throws Error (FileMissing, FileUnreadable, FileCorrupt, FormatUnsupported, ShapeMismatch, ValueOutOfRange,
/// NonFinite, Cancelled) naming file and array.
Dataset readNpz(const std::filesystem::path& path, DatasetOptions& options, const JobContext& context);

} // namespace unlearn
