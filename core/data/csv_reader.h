// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/dataset_specification.h"
#include "core/job_context.h"

#include <filesystem>

namespace unlearn {

/// A table (see CsvTable) as rows of features. Options:
///
///     label=COLUMN            the classes, needed; whole numbers are ordered by size, other labels as text
///     test=FILE               the test rows, relative to the table's folder; the columns must be the same
///     share=0.2, seed=0       else: the share of each class that is drawn for testing (splitByClass)
///     categorical=A,B         columns of numbers that are names
///     ignore=A,B              columns that are left out
///
/// A column whose training cells are all numbers becomes one feature, float32; the normalisation standardises it by
/// mean and deviation over the training rows. A cell of it that is infinite or NaN, or too large for float32 (1e39), is
/// refused; one that is too small is 0. Any other column is categorical: a feature of 0 or 1 for each of its values in
/// the training rows, in their order as text, not standardised; a value that only test rows have is 0 in all of them,
/// and told of. Where at least 19 of 20 training cells of a column that was not said to be categorical are numbers, the
/// first that is none is told of, by line and value. An empty cell, and NA, NaN, null or ?, is missing, which is
/// refused: what to put there is the user's choice. At most 1,000 values a column and 65,536 features. Name, source and
/// hash are left empty. Throws Error (FileMissing, FileUnreadable, FileCorrupt, UnknownName, ShapeMismatch, NonFinite;
/// ValueOutOfRange: missing or too many values, a label without training rows) naming line and column, or (OutOfMemory:
/// fields or features would take more than half of this machine's) the file.
Dataset readCsv(const std::filesystem::path& file, DatasetOptions& options, const JobContext& context);

} // namespace unlearn
