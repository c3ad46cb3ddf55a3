// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// How many samples the errors after each epoch are of, which a run settles by itself unless its plan says so. Runs
/// from before have no row.
inline constexpr char schemaVersion6[] = R"sql(
CREATE TABLE run_live_set (
    run INTEGER PRIMARY KEY REFERENCES run (id),
    forget_count INTEGER NOT NULL CHECK (forget_count >= 0),
    validation_count INTEGER NOT NULL CHECK (validation_count >= 0),
    test_count INTEGER NOT NULL CHECK (test_count >= 0),
    retain_count INTEGER NOT NULL CHECK (retain_count >= 0),
    bfloat16 INTEGER NOT NULL CHECK (bfloat16 IN (0, 1))
) STRICT;

CREATE TRIGGER run_live_set_of_running_run BEFORE INSERT ON run_live_set
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_live_set_is_settled BEFORE UPDATE ON run_live_set
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_live_set_is_kept BEFORE DELETE ON run_live_set
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
