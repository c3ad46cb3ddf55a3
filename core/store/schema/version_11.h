// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// The scores of each score attack, counted in bins, entropies of the models' answers, and what the unlearned model
/// predicts beside the others; entropies and predictions only where the final evaluation came to its end. Runs from
/// before have none, nor have those that did not reach it. A purge deletes those of all runs that it rewrites and of
/// those that followed them, as it does curves: they count forget samples, and what was counted in an earlier or a
/// later run of the chain may be of the request. Besides, how long the models that a run began with or was set against
/// were trained: nothing that tells of a sample, so that a purge leaves it.
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

CREATE TABLE run_entropy (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    part TEXT NOT NULL,
    mean_nats REAL NOT NULL,
    median_nats REAL NOT NULL,
    PRIMARY KEY (run, subject, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_entropy_histogram (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    part TEXT NOT NULL,
    bin INTEGER NOT NULL CHECK (bin >= 0),
    lower_nats REAL NOT NULL,
    upper_nats REAL NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (run, subject, part, bin)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_prediction (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    versus TEXT NOT NULL,
    part TEXT NOT NULL,
    reference_class INTEGER NOT NULL CHECK (reference_class >= 0),
    model_class INTEGER NOT NULL CHECK (model_class >= 0),
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (run, subject, versus, part, reference_class, model_class)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_entropy_of_running_run BEFORE INSERT ON run_entropy
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_entropy_is_settled BEFORE UPDATE ON run_entropy
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_entropy_is_kept BEFORE DELETE ON run_entropy
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TRIGGER run_entropy_histogram_of_running_run BEFORE INSERT ON run_entropy_histogram
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_entropy_histogram_is_settled BEFORE UPDATE ON run_entropy_histogram
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_entropy_histogram_is_kept BEFORE DELETE ON run_entropy_histogram
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TRIGGER run_prediction_of_running_run BEFORE INSERT ON run_prediction
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_prediction_is_settled BEFORE UPDATE ON run_prediction
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_prediction_is_kept BEFORE DELETE ON run_prediction
WHEN (SELECT state <> 'running' AND plan_scrubs = 0 FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

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
