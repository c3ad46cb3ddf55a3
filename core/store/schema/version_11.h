// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// The scores of each score attack, counted in bins. Runs from before have none. A purge deletes those of all runs that
/// it rewrites and of those that followed them, as it does ROC curves: an outer bin may hold a single sample, and what
/// was attacked in an earlier or later run of the chain may be of the request.
inline constexpr char schemaVersion11[] = R"sql(
CREATE TABLE run_score_histogram (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    attack TEXT NOT NULL,
    bin INTEGER NOT NULL CHECK (bin >= 0),
    lower REAL NOT NULL,
    upper REAL NOT NULL CHECK (upper >= lower),
    positives INTEGER NOT NULL CHECK (positives >= 0),
    negatives INTEGER NOT NULL CHECK (negatives >= 0),
    PRIMARY KEY (run, subject, attack, bin)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_score_histogram_of_running_run BEFORE INSERT ON run_score_histogram
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_score_histogram_is_settled BEFORE UPDATE ON run_score_histogram
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_score_histogram_is_kept BEFORE DELETE ON run_score_histogram
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
