// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// What a figure was measured with is a part of what it is: measured anew with others, it does not take the place of
/// the former one. Of figures from before it is not known, and empty, as it is where nothing is to choose. A key of a
/// table can not be changed, so that the table is made anew; its triggers, the same as before, once it has its rows.
inline constexpr char schemaVersion13[] = R"sql(
DROP TRIGGER run_measured_figure_of_purged_run;
DROP TRIGGER run_measured_figure_is_settled;
DROP TRIGGER run_measured_figure_is_kept;
ALTER TABLE run_measured_figure RENAME TO run_measured_figure_of_version_12;

CREATE TABLE run_measured_figure (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    versus TEXT NOT NULL,
    figure TEXT NOT NULL,
    part TEXT NOT NULL,
    layer TEXT NOT NULL,
    settings TEXT NOT NULL,
    position INTEGER NOT NULL,
    value REAL,
    samples INTEGER NOT NULL CHECK (samples >= 0),
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    PRIMARY KEY (run, subject, versus, figure, part, layer, settings)
) STRICT, WITHOUT ROWID;

INSERT INTO run_measured_figure (run, subject, versus, figure, part, layer, settings, position, value, samples, at)
SELECT run, subject, versus, figure, part, layer, '', position, value, samples, at
FROM run_measured_figure_of_version_12;
DROP TABLE run_measured_figure_of_version_12;

CREATE TRIGGER run_measured_figure_of_purged_run BEFORE INSERT ON run_measured_figure
WHEN (SELECT purged_at FROM run WHERE id = NEW.run) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the run was purged'); END;
CREATE TRIGGER run_measured_figure_is_settled BEFORE UPDATE ON run_measured_figure
BEGIN SELECT RAISE(ABORT, 'a figure that was logged does not change'); END;
CREATE TRIGGER run_measured_figure_is_kept BEFORE DELETE ON run_measured_figure
WHEN (SELECT purged_at FROM run WHERE id = OLD.run) IS NULL
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
