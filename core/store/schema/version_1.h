// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// The first schema of the run log. core/store/SCHEMA.md says what each table and column means.
inline constexpr char schemaVersion1[] = R"sql(
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    method TEXT NOT NULL,
    plan TEXT NOT NULL,
    model_hash TEXT NOT NULL,
    data_hash TEXT NOT NULL,
    forget_hash TEXT NOT NULL,
    seed INTEGER NOT NULL,
    device TEXT NOT NULL,
    dtype TEXT NOT NULL,
    threads INTEGER NOT NULL,
    parent INTEGER REFERENCES run (id),
    started_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    ended_at TEXT,
    state TEXT NOT NULL DEFAULT 'running'
        CHECK (state IN ('running', 'finished', 'cancelled', 'failed', 'interrupted')),
    error TEXT NOT NULL DEFAULT '',
    selected_epoch INTEGER,
    owner_pid INTEGER NOT NULL,
    owner_start INTEGER NOT NULL,
    owner_boot TEXT NOT NULL,
    owner_namespace TEXT NOT NULL,
    heartbeat_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    tags TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE run_version (
    run INTEGER NOT NULL REFERENCES run (id),
    component TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (run, component)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_layer (
    run INTEGER NOT NULL REFERENCES run (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    d INTEGER NOT NULL,
    gamma REAL NOT NULL,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_layer_group (
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    "group" INTEGER NOT NULL,
    k INTEGER NOT NULL,
    PRIMARY KEY (run, position, "group"),
    FOREIGN KEY (run, position) REFERENCES run_layer (run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_kind (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    unit TEXT NOT NULL
) STRICT;

INSERT INTO metric_kind (id, name, unit) VALUES
    (1, 'learning_rate', ''),
    (2, 'loss', 'nats'),
    (3, 'test_error', 'percent'),
    (4, 'validation_error', 'percent'),
    (5, 'forget_error', 'percent'),
    (6, 'retain_error', 'percent'),
    (7, 'step_seconds', 's'),
    (8, 'evaluation_seconds', 's');

CREATE TABLE metric (
    run INTEGER NOT NULL REFERENCES run (id),
    metric INTEGER NOT NULL REFERENCES metric_kind (id),
    step INTEGER NOT NULL CHECK (step >= 0),
    value REAL,
    is_nan INTEGER NOT NULL CHECK (is_nan = (value IS NULL)),
    PRIMARY KEY (run, metric, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_error (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    test_error REAL,
    forget_error REAL,
    retain_error REAL,
    test_count INTEGER NOT NULL,
    forget_count INTEGER NOT NULL,
    retain_count INTEGER NOT NULL,
    PRIMARY KEY (run, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_attack (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    attack TEXT NOT NULL,
    auc REAL,
    low REAL,
    high REAL,
    positives INTEGER NOT NULL,
    negatives INTEGER NOT NULL,
    tpr_at_1_percent REAL,
    tpr_at_01_percent REAL,
    PRIMARY KEY (run, subject, attack)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_seconds (
    run INTEGER NOT NULL REFERENCES run (id),
    phase TEXT NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (run, phase)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_weights (
    run INTEGER NOT NULL REFERENCES run (id),
    epoch INTEGER NOT NULL CHECK (epoch >= 0),
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (run, epoch)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_weights_file ON run_weights (file);

CREATE TRIGGER run_is_kept BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'runs are never deleted'); END;

CREATE TRIGGER run_header_is_settled
BEFORE UPDATE OF id, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, threads, parent, started_at
ON run
BEGIN SELECT RAISE(ABORT, 'what a run began with does not change'); END;

CREATE TRIGGER run_outcome_is_settled
BEFORE UPDATE OF state, error, selected_epoch, ended_at, owner_pid, owner_start, owner_boot, owner_namespace,
    heartbeat_at
ON run WHEN OLD.state IN ('finished', 'failed')
BEGIN SELECT RAISE(ABORT, 'the run has ended'); END;

CREATE TRIGGER metric_of_running_run BEFORE INSERT ON metric
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER metric_is_settled BEFORE UPDATE ON metric
BEGIN SELECT RAISE(ABORT, 'a figure that was logged does not change'); END;
CREATE TRIGGER metric_is_kept BEFORE DELETE ON metric
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TRIGGER run_version_is_settled BEFORE UPDATE ON run_version
BEGIN SELECT RAISE(ABORT, 'what a run began with does not change'); END;
CREATE TRIGGER run_version_is_kept BEFORE DELETE ON run_version
BEGIN SELECT RAISE(ABORT, 'what a run began with does not change'); END;

CREATE TRIGGER run_layer_of_running_run BEFORE INSERT ON run_layer
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_layer_is_settled BEFORE UPDATE ON run_layer
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_layer_is_kept BEFORE DELETE ON run_layer
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_layer_group_is_settled BEFORE UPDATE ON run_layer_group
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_layer_group_is_kept BEFORE DELETE ON run_layer_group
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;

CREATE TRIGGER run_error_of_running_run BEFORE INSERT ON run_error
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_error_is_settled BEFORE UPDATE ON run_error
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_error_is_kept BEFORE DELETE ON run_error
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TRIGGER run_attack_of_running_run BEFORE INSERT ON run_attack
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_attack_is_settled BEFORE UPDATE ON run_attack
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_attack_is_kept BEFORE DELETE ON run_attack
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TRIGGER run_seconds_of_running_run BEFORE INSERT ON run_seconds
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_seconds_is_settled BEFORE UPDATE ON run_seconds
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_seconds_is_kept BEFORE DELETE ON run_seconds
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TRIGGER run_weights_is_settled BEFORE UPDATE ON run_weights
BEGIN SELECT RAISE(ABORT, 'weights that were logged do not change'); END;
)sql";

} // namespace unlearn
