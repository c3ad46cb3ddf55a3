// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_counts.h"

namespace unlearn {
namespace {

constexpr const char* deletions[] = {
    "DELETE FROM run_roc WHERE run = ?",        "DELETE FROM run_score_histogram WHERE run = ?",
    "DELETE FROM run_entropy WHERE run = ?",    "DELETE FROM run_entropy_histogram WHERE run = ?",
    "DELETE FROM run_prediction WHERE run = ?",
    "DELETE FROM run_embedding WHERE run = ?", // its parts go along
};

} // namespace

void deleteCounts(const SqliteConnection& log, std::int64_t run)
{
    for (const char* deletion : deletions)
        log.run(deletion, run);
}

void deleteCountsOfFollower(const SqliteConnection& log, std::int64_t follower)
{
    log.run("UPDATE run SET plan_scrubs = plan_scrubs + 1 WHERE id = ?", follower);
    deleteCounts(log, follower);
}

} // namespace unlearn
