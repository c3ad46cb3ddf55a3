// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_store.h"

#include <set>
#include <string>
#include <vector>

namespace unlearn {

/// Runs that a purge touches.
struct PurgedRuns {
    RunDetails subject;
    std::vector<RunDetails> request;   ///< the subject and all others of the same request
    std::vector<RunDetails> before;    ///< those that the request's runs follow, nearest first
    std::vector<RunDetails> after;     ///< those that follow them: what they measured holds the request's samples, too
    std::vector<RunDetails> alone;     ///< those that follow them, but were measured on their own request's samples
    std::vector<RunDetails> beside;    ///< of other requests on the same data, which had the samples among these
    std::vector<RunId> otherVersions;  ///< not purged, on data from the same place whose hash is another
    std::set<RunId> keptResults;       ///< of those before: their results are those of the request's runs
    std::set<std::string> keptMoments; ///< of the request's runs and of those that followed them

    /// Whether a run beside the request may have been asked to forget some of its samples: selections are not known to
    /// be of others unless no class has samples of both.
    bool mayShareSamples(const RunDetails& other) const;
};

/// Of a purge of the request that a run was to meet. Throws as RunStore::run().
PurgedRuns runsToPurge(RunId run, const RunStore& store);

} // namespace unlearn
