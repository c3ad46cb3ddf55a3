// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// How the models that a run began with or was set against were trained, epoch by epoch, beside the seconds of it all
/// (version 11). A purge takes those of the original model from the runs that lose figures on forgotten samples, as
/// that model was trained on the samples, too.
inline constexpr char schemaVersion16[] = R"sql(
CREATE TABLE run_training_epoch (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    epoch INTEGER NOT NULL CHECK (epoch > 0),
    loss REAL NOT NULL,
    train_error REAL NOT NULL,
    learning_rate REAL NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (run, subject, epoch)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_training_epoch_of_running_run BEFORE INSERT ON run_training_epoch
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_training_epoch_is_settled BEFORE UPDATE ON run_training_epoch
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_training_epoch_is_kept BEFORE DELETE ON run_training_epoch
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
