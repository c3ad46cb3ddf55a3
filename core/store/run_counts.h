// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_connection.h"

#include <cstdint>

namespace unlearn {

// What the log holds of a run that counts or shows single samples, forgotten ones among them: curves, score histograms,
// entropies and predictions of its final evaluation, embeddings. Inside a transaction, as all functions here.

/// Of a run that a purge has changed (run.plan_scrubs): others keep what was logged.
void deleteCounts(const SqliteConnection& log, std::int64_t run);

/// Of a run that met a request after one that is purged. The purge changes it even if it has none, so that no embedding
/// is added later.
void deleteCountsOfFollower(const SqliteConnection& log, std::int64_t follower);

} // namespace unlearn
