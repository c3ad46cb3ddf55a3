// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// Where reports of runs were written, so that a purge can name them.
inline constexpr char schemaVersion9[] = R"sql(
CREATE TABLE report_run (
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    folder BLOB NOT NULL CHECK (length(folder) > 0),
    PRIMARY KEY (run, folder)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER report_run_is_settled BEFORE UPDATE ON report_run
BEGIN SELECT RAISE(ABORT, 'what was noted of a report does not change'); END;
)sql";

} // namespace unlearn
