// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// Figures of merit of a run's models beside each other. Runs from before have none. All of them tell of the forget
/// samples or may, so that a purge deletes them.
inline constexpr char schemaVersion4[] = R"sql(
CREATE TABLE run_figure (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    versus TEXT NOT NULL,
    figure TEXT NOT NULL,
    part TEXT NOT NULL,
    layer TEXT NOT NULL,
    position INTEGER NOT NULL,
    value REAL,
    samples INTEGER NOT NULL,
    PRIMARY KEY (run, subject, versus, figure, part, layer)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_figure_of_running_run BEFORE INSERT ON run_figure
WHEN (SELECT state FROM run WHERE id = NEW.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_figure_is_settled BEFORE UPDATE ON run_figure
WHEN (SELECT state FROM run WHERE id = OLD.run) <> 'running'
BEGIN SELECT RAISE(ABORT, 'the run is not running'); END;
CREATE TRIGGER run_figure_is_kept BEFORE DELETE ON run_figure
WHEN (SELECT state <> 'running' AND purged_at IS NULL FROM run WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
