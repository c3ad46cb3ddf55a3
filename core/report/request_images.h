// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/store/run_store.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// One sample to be forgotten, as a picture.
struct RequestImage {
    std::int64_t number = 0; ///< in the whole training split
    std::string className;
    std::string png; ///< a file's bytes; large pictures are made smaller
};

/// What a report can show of one deletion request.
struct RequestImages {
    enum class Lack {
        Unreadable, ///< the data or the stored plan
        Changed,    ///< the data, or what the selectors name in them, are not what the run was made with
        Purged      ///< a request before, so that it is not known which samples were left out
    };
    std::vector<std::int64_t> runs;   ///< that forget the same samples of the same data; in the order asked for
    std::int64_t samples = 0;         ///< to be forgotten
    std::vector<RequestImage> images; ///< of the first of them, by number
    std::optional<Lack> lack;         ///< why there are none
};

/// Pictures of the first samples of each request, out of the data that the runs' plans name: the log holds none.
/// Requests that were purged, and those of samples that are no images, are left out. Data and samples are checked
/// against the hashes in the log; what can not be read is told by lack, not thrown. Each data set is read once.
/// Throws Error (Cancelled; ValueOutOfRange for a run that is not in the log).
std::vector<RequestImages> readRequestImages(const RunStore& store, std::span<const RunId> runs,
                                             const JobContext& context = {});

} // namespace unlearn
