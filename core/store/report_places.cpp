// SPDX-License-Identifier: GPL-3.0-or-later
// Where reports of the runs were written, so that a purge finds them.
#include "core/store/run_store_state.h"

namespace unlearn {

// A folder's path is any bytes but zero, not always text: it is stored as a blob.

void RunStore::noteReport(const ReportPlace& place)
{
    WriteTransaction transaction = m_state->write(WriteTransaction::Durability::Full);
    const SqliteConnection& log = *m_state->connection;
    SqliteStatement row = log.query("INSERT INTO report (folder, manifest_sha256, folder_was_there) "
                                    "VALUES (CAST(? AS BLOB), ?, ?) ON CONFLICT (folder, manifest_sha256) "
                                    "DO UPDATE SET folder_was_there = excluded.folder_was_there RETURNING id",
                                    place.folder.string(), place.manifestHash, int{place.folderWasThere});
    row.next();
    const std::int64_t report = row.integer(0);
    row.reset();
    for (const RunId run : place.runs) {
        m_state->requireRun(run);
        log.run("INSERT INTO report_run (report, run) VALUES (?, ?) ON CONFLICT (report, run) DO NOTHING", report,
                run.value);
    }
    transaction.commit();
}

std::vector<ReportPlace> RunStore::notedReports() const
{
    std::vector<ReportPlace> places;
    std::int64_t last = 0; // the first has number 1
    SqliteStatement row = m_state->connection->query(
        "SELECT report, run, folder, manifest_sha256, folder_was_there FROM report_run JOIN report ON id = report "
        "ORDER BY report, run");
    while (row.next()) {
        if (row.integer(0) != last)
            places.push_back({.folder = row.text(2),
                              .manifestHash = row.text(3),
                              .folderWasThere = row.integer(4) != 0,
                              .runs = {}});
        last = row.integer(0);
        places.back().runs.push_back(RunId{row.integer(1)});
    }
    return places;
}

void RunStore::forgetReport(const ReportPlace& place)
{
    WriteTransaction transaction = m_state->write();
    m_state->connection->run("DELETE FROM report WHERE folder = CAST(? AS BLOB) AND manifest_sha256 = ?",
                             place.folder.string(), place.manifestHash);
    transaction.commit();
}

} // namespace unlearn
