// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// How many samples of each class a run was to forget, and the spectra that its thresholds were applied to, thinned.
/// Runs from before have neither. A purge deletes both: the classes are the request's own, and a spectrum is of moments
/// that the samples may still be in.
inline constexpr char schemaVersion7[] = R"sql(
CREATE TABLE run_forget_class (
    run INTEGER NOT NULL REFERENCES run (id),
    class INTEGER NOT NULL CHECK (class >= 0),
    name TEXT NOT NULL,
    samples INTEGER NOT NULL CHECK (samples > 0),
    PRIMARY KEY (run, class)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_forget_class_of_running_run BEFORE INSERT ON run_forget_class
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_forget_class_is_settled BEFORE UPDATE ON run_forget_class
BEGIN SELECT RAISE(ABORT, 'what a run began with does not change'); END;
CREATE TRIGGER run_forget_class_is_kept BEFORE DELETE ON run_forget_class
WHEN (SELECT purged_at FROM run WHERE id = OLD.run) IS NULL
BEGIN SELECT RAISE(ABORT, 'what a run began with does not change'); END;

CREATE TABLE run_spectrum (
    run INTEGER NOT NULL REFERENCES run (id),
    position INTEGER NOT NULL,
    "group" INTEGER NOT NULL,
    direction INTEGER NOT NULL CHECK (direction >= 1),
    eigenvalue REAL NOT NULL,
    share REAL NOT NULL,
    PRIMARY KEY (run, position, "group", direction)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_spectrum_of_running_run BEFORE INSERT ON run_spectrum
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_spectrum_is_settled BEFORE UPDATE ON run_spectrum
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_spectrum_is_kept BEFORE DELETE ON run_spectrum
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
