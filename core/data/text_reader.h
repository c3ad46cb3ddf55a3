// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/dataset_specification.h"
#include "core/job_context.h"

#include <filesystem>

namespace unlearn {

/// Text, one line a sample: label, a tab, the text; empty lines are skipped. Options:
///
///     test=FILE            the test lines, relative to the file's folder
///     share=0.2, seed=0    else: the share of each class that is drawn for testing (splitByClass)
///     length=N             tokens a sample, 2 to 512; what is longer is cut.
///                          Usual: the longest training text, at most 128
///     vocabulary=10000     ids at most, 4 to 1,000,000
///
/// Tokens are those of WordReader. The vocabulary is made from the training lines alone (learnVocabulary) and bounded,
/// whatever the file holds: id 0 is padding, 1 any word that is not in it, 2 the start that each sample begins with
/// (where BERT has [CLS]), the rest are the most frequent words, equally frequent ones in order of their bytes. Name,
/// source and hash are left empty. Throws Error (FileMissing, FileUnreadable; FileCorrupt: above 1 GiB, a line without
/// tab, label or text; ValueOutOfRange) naming file and line, or (OutOfMemory: lines, different words or tokens would
/// take more than half of this machine's) the file.
Dataset readText(const std::filesystem::path& file, DatasetOptions& options, const JobContext& context);

} // namespace unlearn
