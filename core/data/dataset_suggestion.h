// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

/// What a file or folder can be opened as.
struct DatasetSuggestion {
    std::string kind;            ///< a name of datasetKinds()
    std::filesystem::path path;  ///< that kind's file or folder: not always the one that was asked about
    std::string options = {};    ///< as a specification writes them, "label=income&test=test.csv"; empty: the usual
    bool asksForOptions = false; ///< the data do not say all that a person may want to choose

    /// As openDataset takes it.
    std::string specification() const;
    bool operator==(const DatasetSuggestion&) const = default;
};

/// The kinds that a path can be opened as, the likeliest first; never none. By names and first lines alone: no samples
/// are read, and of a folder no more than its first entries are looked at, so that it may be asked while a person
/// waits.
///
///     a folder    cifar10, cifar100, fashion-mnist (IDX files in a folder whose name has "fashion"), idx,
///                 tiny-imagenet, npz (x_train.npy, ...), folder (images, a folder a class)
///     .npz        npz
///     .csv        csv; label: the column called label, class, target or the like, else the last one
///     .tsv, .txt  text, where the first line is a label, a tab and a text
///     one of the files of an IDX, CIFAR or NumPy folder: that folder
///
/// A table or text called "...train" is tested on the file beside it that is called "...test". Throws Error
/// (FileMissing, FileUnreadable; FormatUnsupported: nothing fits, saying what was found; ValueOutOfRange: a path that
/// no specification can hold, because a part of it reads as an option).
std::vector<DatasetSuggestion> suggestDatasets(const std::filesystem::path& path);

/// Whether a folder has the files by which suggestDatasets() tells such a kind: cifar10, cifar100, idx (fashion-mnist
/// likewise, whatever the folder is called), tiny-imagenet. Of other kinds whether there is a file or folder at all. A
/// handful of names is looked for; nothing is listed or opened, so that it may be asked at each key.
bool looksLikeDataset(const std::string& kind, const std::filesystem::path& path);

} // namespace unlearn
