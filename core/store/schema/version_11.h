// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// How long the models that a run began with or was set against were trained: nothing that tells of a sample, so a purge
/// leaves it. Runs from before have none.
inline constexpr char schemaVersion11[] = R"sql(
CREATE TABLE run_training (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    device TEXT NOT NULL,
    PRIMARY KEY (run, subject)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_training_of_running_run BEFORE INSERT ON run_training
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_training_is_settled BEFORE UPDATE ON run_training
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_training_is_kept BEFORE DELETE ON run_training
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
