// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// How far the spectra of a run can be trusted that were made from a part of the training images: of each layer, by how
/// much two halves of that part differ at the run's k. It stands and goes with the spectra (version 7).
inline constexpr char schemaVersion15[] = R"sql(
CREATE TABLE run_subsampling (
    run INTEGER NOT NULL REFERENCES run (id),
    position INTEGER NOT NULL,
    images INTEGER NOT NULL CHECK (images > 0),
    largest_angle REAL NOT NULL,
    energy_error REAL NOT NULL,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_subsampling_of_running_run BEFORE INSERT ON run_subsampling
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_subsampling_is_settled BEFORE UPDATE ON run_subsampling
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_subsampling_is_kept BEFORE DELETE ON run_subsampling
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
