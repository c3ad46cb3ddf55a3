// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/rgb_image.h"
#include "core/job_context.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// One image of a data set that is made of files.
struct ImageEntry {
    std::filesystem::path file;
    std::int32_t label = 0;
    std::string problem = {}; ///< why it can not be used, where that is known already
};

/// The files of a data set, in the order of its samples.
struct ImageLists {
    std::vector<std::string> classNames;
    std::vector<ImageEntry> train;
    std::vector<ImageEntry> test;
};

struct ImageLoadOptions {
    std::optional<ImageSize> size = {}; ///< every image is brought to it (see fitted()); empty: all must be of one size
    int workers = 0;                    ///< threads that decode; 0: as many as compute, at most 8
};

/// Decodes the files to RGB. Order and pixels do not depend on the number of threads; each of them holds one file and
/// one decoded image at a time, and writes into the split's buffer, which is allocated once.
/// Broken images are told of, each by its name, and left out, unless a split has more than 10 and more than 1 % of
/// them. The normalisation is measured on the training images. Name, source and hash are left empty. Throws Error
/// (FileCorrupt: too many broken ones; ShapeMismatch: images differ in size; ValueOutOfRange: a class or split without
/// images; OutOfMemory: more than half of what this machine has; Cancelled).
Dataset loadImages(const ImageLists& lists, const ImageLoadOptions& options, const JobContext& context);

} // namespace unlearn
