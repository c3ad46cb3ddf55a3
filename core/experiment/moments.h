// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/spectrum/second_moments.h"
#include "core/spectrum/spectrum_cache.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace unlearn {

/// The moments that an experiment's spectrum is the eigendecomposition of: that of all samples that were not forgotten
/// before, and that of the samples to be forgotten now. Both are of the original weights, whatever requests came
/// before, so that subtraction is exact.
struct ExperimentMoments {
    SecondMoments base;                   ///< G_full; after a request of a chain, what that one retained
    std::optional<SecondMoments> request; ///< G_forget; nothing where no forget sample went into the base
    bool fromCache = false;               ///< the base
    double baseSeconds = 0.0;             ///< of computing it; 0 from the cache
    double requestSeconds = 0.0;

    SecondMoments retained() const { return request ? base.without(*request) : base; }
};

/// Where a base may come from.
enum class MomentOrigin {
    Anywhere, ///< computed from the training data where no file holds it
    FilesOnly ///< the cache and the plan's moment file; nothing is computed but the request's part
};

/// The base comes from the plan's moment file, else from the cache, else from the training data. cacheFolder empty: no
/// cache. Throws Error: Cancelled, NonFinite (layer named), Device; FileMissing when it is nowhere; ShapeMismatch for a
/// moment file of something else. A cache that can not be written, or that a purge has (core/spectrum/moment_hold.h),
/// is told through context.tell, and keeps nothing.
ExperimentMoments experimentMoments(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                    const JobContext& context, MomentOrigin origin = MomentOrigin::Anywhere);

/// Numbers of the training images that the full moment is made from.
std::vector<std::int64_t> spectrumNumbers(const Experiment& experiment);

/// What the files of an experiment's moments say of themselves.
MomentSource momentSource(const Experiment& experiment);

} // namespace unlearn
