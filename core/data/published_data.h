// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/archive.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {

/// A file as the authors of a data set publish it.
struct PublishedFile {
    std::string name;
    std::string url;
    std::uint64_t bytes = 0;
    std::string sha256; ///< 64 lower-case hexadecimal digits
};

/// Something that a complete data set holds.
struct DataPart {
    std::string path;        ///< inside the data set's folder
    std::uint64_t bytes = 0; ///< 0: a file of any size, or a folder
};

/// A data set that can be downloaded.
struct PublishedData {
    std::string name;   ///< of its kind in the catalogue of data sets: "cifar10"
    std::string title;  ///< "CIFAR-10, binary version"
    std::string page;   ///< of its authors
    std::string terms;  ///< under which they give it away, in a sentence
    std::string folder; ///< that holds its files in the end, as its authors call it
    std::vector<PublishedFile> files;
    std::vector<DataPart> parts;
    bool packed = false;      ///< files is one archive that holds the folder
    UnpackLimits limits = {}; ///< of that archive; a little more than it needs

    std::uint64_t bytes() const; ///< to be downloaded
};

/// CIFAR-10, CIFAR-100, Fashion-MNIST and Tiny ImageNet where their authors publish them. Lengths and digests are those
/// that several independent programs state for these files.
const std::vector<PublishedData>& publishedData();
/// Throws Error (UnknownName naming those that there are).
const PublishedData& publishedData(const std::string& name);

} // namespace unlearn
