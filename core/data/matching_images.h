// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace unlearn {

/// What image files are among the training samples.
struct MatchedImages {
    std::vector<std::int64_t> samples;            ///< that are here; ascending, each once
    std::vector<std::filesystem::path> strangers; ///< files that are none of them, in their order
};

/// The training samples that have the pixels of image files (JPEG or PNG), whatever the files are called: the same
/// picture twice in the data is two samples. A file of another size is brought to that of the samples as folders of
/// images are; samples of one channel are those of grey pictures. Nothing but equal pixels counts, so a picture that
/// was compressed anew is a stranger. Costs a pass over the training data and the decoding of the files. Deterministic.
/// Throws Error (FormatUnsupported: the samples are no images, or have neither one channel nor three; FileMissing,
/// FileUnreadable, FileCorrupt of ImageFile; Cancelled).
MatchedImages matchImages(const Dataset& dataset, std::span<const std::filesystem::path> files,
                          const JobContext& context = {});

} // namespace unlearn
