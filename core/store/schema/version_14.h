// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// A purge also deletes figures of runs that met a request after the purged one, for these were measured on its samples
/// as well: what no purge has changed (run.plan_scrubs) stays as settled as before. And files that were written
/// elsewhere are noted, so that a purge can name them: of runs, as reports are, and of requests that no run need have
/// met. A forget hash tells of the samples: a purge makes the latter files of its runs.
inline constexpr char schemaVersion14[] = R"sql(
DROP TRIGGER metric_is_kept;
CREATE TRIGGER metric_is_kept BEFORE DELETE ON metric
WHEN (SELECT plan_scrubs FROM run WHERE id = OLD.run) = 0
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
DROP TRIGGER run_attack_is_kept;
CREATE TRIGGER run_attack_is_kept BEFORE DELETE ON run_attack
WHEN (SELECT plan_scrubs FROM run WHERE id = OLD.run) = 0
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
DROP TRIGGER run_error_is_settled;
CREATE TRIGGER run_error_is_settled BEFORE UPDATE ON run_error
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
DROP TRIGGER run_figure_is_kept;
CREATE TRIGGER run_figure_is_kept BEFORE DELETE ON run_figure
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
DROP TRIGGER run_shadow_attack_is_kept;
CREATE TRIGGER run_shadow_attack_is_kept BEFORE DELETE ON run_shadow_attack
WHEN (SELECT plan_scrubs FROM run WHERE id = OLD.run) = 0
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
DROP TRIGGER run_measured_figure_is_kept;
CREATE TRIGGER run_measured_figure_is_kept BEFORE DELETE ON run_measured_figure
WHEN (SELECT plan_scrubs FROM run WHERE id = OLD.run) = 0
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TABLE file_of_run (
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    file BLOB NOT NULL CHECK (length(file) > 0),
    PRIMARY KEY (run, file)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER file_of_run_is_settled BEFORE UPDATE ON file_of_run
BEGIN SELECT RAISE(ABORT, 'what was noted of a file does not change'); END;

CREATE TABLE file_of_request (
    data_hash TEXT NOT NULL CHECK (length(data_hash) > 0),
    forget_hash TEXT NOT NULL,
    file BLOB NOT NULL CHECK (length(file) > 0),
    PRIMARY KEY (data_hash, forget_hash, file)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER file_of_request_is_settled BEFORE UPDATE ON file_of_request
BEGIN SELECT RAISE(ABORT, 'what was noted of a file does not change'); END;
)sql";

} // namespace unlearn
