// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_counts.h"

#include <algorithm>

namespace unlearn {
namespace {

struct CountTable {
    const char* findRows;
    const char* deleteRows;
};

constexpr CountTable countTables[] = {
    {"SELECT 1 FROM run_roc WHERE run = ?", "DELETE FROM run_roc WHERE run = ?"},
    {"SELECT 1 FROM run_score_histogram WHERE run = ?", "DELETE FROM run_score_histogram WHERE run = ?"},
    {"SELECT 1 FROM run_entropy WHERE run = ?", "DELETE FROM run_entropy WHERE run = ?"},
    {"SELECT 1 FROM run_entropy_histogram WHERE run = ?", "DELETE FROM run_entropy_histogram WHERE run = ?"},
    {"SELECT 1 FROM run_prediction WHERE run = ?", "DELETE FROM run_prediction WHERE run = ?"},
    {"SELECT 1 FROM run_embedding WHERE run = ?", "DELETE FROM run_embedding WHERE run = ?"}, // its parts go along
};

} // namespace

void deleteCounts(const SqliteConnection& log, std::int64_t run)
{
    for (const CountTable& table : countTables)
        log.run(table.deleteRows, run);
}

void deleteCountsOfFollower(const SqliteConnection& log, std::int64_t follower)
{
    const bool hasAny = std::ranges::any_of(
        countTables, [&](const CountTable& table) { return log.query(table.findRows, follower).next(); });
    if (!hasAny)
        return;
    log.run("UPDATE run SET plan_scrubs = plan_scrubs + 1 WHERE id = ?", follower);
    deleteCounts(log, follower);
}

} // namespace unlearn
