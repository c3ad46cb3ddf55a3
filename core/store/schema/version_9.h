// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// Where reports of runs were written, so that a purge finds them. A note goes with its report.
inline constexpr char schemaVersion9[] = R"sql(
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    folder BLOB NOT NULL CHECK (length(folder) > 0),
    manifest_sha256 TEXT NOT NULL,
    folder_was_there INTEGER NOT NULL CHECK (folder_was_there IN (0, 1)),
    UNIQUE (folder, manifest_sha256)
) STRICT;

CREATE TRIGGER report_is_settled BEFORE UPDATE OF id, folder, manifest_sha256 ON report
BEGIN SELECT RAISE(ABORT, 'what was noted of a report does not change'); END;

CREATE TABLE report_run (
    report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    run INTEGER NOT NULL REFERENCES run (id),
    PRIMARY KEY (report, run)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER report_run_is_settled BEFORE UPDATE ON report_run
BEGIN SELECT RAISE(ABORT, 'what was noted of a report does not change'); END;
)sql";

} // namespace unlearn
