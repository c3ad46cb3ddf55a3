// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// Reads the four IDX files of a folder: train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte,
/// t10k-labels-idx1-ubyte, each with or without .gz (MNIST's file format: big-endian header, unsigned bytes, one
/// channel). Class names: those given; else the lines of classes.txt in the folder; else "class 0", ... up to the
/// largest training label. The normalisation is measured on the training images. Name, source and hash are left empty.
/// Throws Error (FileMissing, FileUnreadable, FileCorrupt, FormatUnsupported, ShapeMismatch, ValueOutOfRange,
/// Cancelled).
Dataset readIdxFolder(const std::filesystem::path& folder, std::vector<std::string> classNames,
                      const JobContext& context);

} // namespace unlearn
