// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// Requests in sequence, the moment that a request retained, and purges. What a run began with and its figures stay
/// settled, except that a purge takes out of them what tells of the forgotten samples.
inline constexpr char schemaVersion3[] = R"sql(
ALTER TABLE run ADD COLUMN previous_run INTEGER REFERENCES run (id);
ALTER TABLE run ADD COLUMN request_number INTEGER NOT NULL DEFAULT 1 CHECK (request_number >= 1);
ALTER TABLE run ADD COLUMN retained_moment TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN purged_at TEXT;
ALTER TABLE run ADD COLUMN plan_scrubs INTEGER NOT NULL DEFAULT 0;

CREATE TABLE purge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL REFERENCES run (id),
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    report TEXT NOT NULL
) STRICT;
CREATE TRIGGER purge_is_settled BEFORE UPDATE ON purge
BEGIN SELECT RAISE(ABORT, 'what was logged of a purge does not change'); END;
CREATE TRIGGER purge_is_kept BEFORE DELETE ON purge
BEGIN SELECT RAISE(ABORT, 'what was logged of a purge is never deleted'); END;

DROP TRIGGER run_header_is_settled;
CREATE TRIGGER run_header_is_settled
BEFORE UPDATE OF id, method, model_hash, data_hash, device, dtype, threads, parent, started_at, previous_run,
    request_number
ON run
BEGIN SELECT RAISE(ABORT, 'what a run began with does not change'); END;
CREATE TRIGGER run_plan_is_settled BEFORE UPDATE OF plan, forget_hash, seed
ON run WHEN NEW.plan_scrubs IS NOT OLD.plan_scrubs + 1
BEGIN SELECT RAISE(ABORT, 'what a run began with does not change'); END;

DROP TRIGGER metric_is_kept;
CREATE TRIGGER metric_is_kept BEFORE DELETE ON metric
WHEN (SELECT purged_at FROM run WHERE id = OLD.run) IS NULL
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
DROP TRIGGER run_attack_is_kept;
CREATE TRIGGER run_attack_is_kept BEFORE DELETE ON run_attack
WHEN (SELECT purged_at FROM run WHERE id = OLD.run) IS NULL
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
DROP TRIGGER run_error_is_settled;
CREATE TRIGGER run_error_is_settled BEFORE UPDATE ON run_error
WHEN (SELECT state <> 'running' AND purged_at IS NULL FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
)sql";

} // namespace unlearn
