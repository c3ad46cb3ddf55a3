// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// The ROC of each score attack, thinned. Runs from before have none. A purge deletes those of all runs that it
/// rewrites, as it does spectra: a step of a curve is a sample, and what was attacked in an earlier run of the chain
/// may be of the request.
inline constexpr char schemaVersion10[] = R"sql(
CREATE TABLE run_roc (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    attack TEXT NOT NULL,
    point INTEGER NOT NULL CHECK (point >= 0),
    false_positive_rate REAL NOT NULL,
    true_positive_rate REAL NOT NULL,
    PRIMARY KEY (run, subject, attack, point)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_roc_of_running_run BEFORE INSERT ON run_roc
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_roc_is_settled BEFORE UPDATE ON run_roc
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_roc_is_kept BEFORE DELETE ON run_roc
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
