// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// What is measured of the models of a run after it has ended, whenever somebody asks: figures of merit, and pictures
/// of features. A run takes them unless it was purged, and embeddings only until a purge has changed it: they show
/// single samples, which may be of a request that was purged. Measured anew, they take the place of the former ones
/// (INSERT OR REPLACE: no trigger looks at what that deletes, and the parts of an embedding go along with it).
/// Otherwise nothing changes them, and a purge alone deletes them: figures of the runs of the request, embeddings of
/// all runs that it rewrites and of those that followed them, as it does curves.
inline constexpr char schemaVersion12[] = R"sql(
CREATE TABLE run_measured_figure (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    versus TEXT NOT NULL,
    figure TEXT NOT NULL,
    part TEXT NOT NULL,
    layer TEXT NOT NULL,
    position INTEGER NOT NULL,
    value REAL,
    samples INTEGER NOT NULL CHECK (samples >= 0),
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    PRIMARY KEY (run, subject, versus, figure, part, layer)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_measured_figure_of_purged_run BEFORE INSERT ON run_measured_figure
WHEN (SELECT purged_at FROM run WHERE id = NEW.run) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the run was purged'); END;
CREATE TRIGGER run_measured_figure_is_settled BEFORE UPDATE ON run_measured_figure
BEGIN SELECT RAISE(ABORT, 'a figure that was logged does not change'); END;
CREATE TRIGGER run_measured_figure_is_kept BEFORE DELETE ON run_measured_figure
WHEN (SELECT purged_at FROM run WHERE id = OLD.run) IS NULL
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;

CREATE TABLE run_embedding (
    run INTEGER NOT NULL REFERENCES run (id),
    method TEXT NOT NULL,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    PRIMARY KEY (run, method)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_embedding_sample (
    run INTEGER NOT NULL,
    method TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    part TEXT NOT NULL,
    class INTEGER NOT NULL CHECK (class >= 0),
    PRIMARY KEY (run, method, position),
    FOREIGN KEY (run, method) REFERENCES run_embedding (run, method) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE run_embedding_picture (
    run INTEGER NOT NULL,
    method TEXT NOT NULL,
    subject TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    share_x REAL,
    share_y REAL CHECK ((share_x IS NULL) = (share_y IS NULL)),
    PRIMARY KEY (run, method, subject),
    FOREIGN KEY (run, method) REFERENCES run_embedding (run, method) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE run_embedding_point (
    run INTEGER NOT NULL,
    method TEXT NOT NULL,
    subject TEXT NOT NULL,
    sample INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (run, method, subject, sample),
    FOREIGN KEY (run, method) REFERENCES run_embedding (run, method) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_embedding_of_purged_run BEFORE INSERT ON run_embedding
WHEN (SELECT plan_scrubs FROM run WHERE id = NEW.run) > 0
BEGIN SELECT RAISE(ABORT, 'a purge has changed the run'); END;
CREATE TRIGGER run_embedding_is_settled BEFORE UPDATE ON run_embedding
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged does not change'); END;
CREATE TRIGGER run_embedding_is_kept BEFORE DELETE ON run_embedding
WHEN (SELECT plan_scrubs FROM run WHERE id = OLD.run) = 0
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged is never deleted'); END;

CREATE TRIGGER run_embedding_sample_is_settled BEFORE UPDATE ON run_embedding_sample
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged does not change'); END;
CREATE TRIGGER run_embedding_sample_goes_with_the_others BEFORE DELETE ON run_embedding_sample
WHEN EXISTS (SELECT 1 FROM run_embedding WHERE run = OLD.run AND method = OLD.method)
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged is never deleted'); END;
CREATE TRIGGER run_embedding_picture_is_settled BEFORE UPDATE ON run_embedding_picture
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged does not change'); END;
CREATE TRIGGER run_embedding_picture_goes_with_the_others BEFORE DELETE ON run_embedding_picture
WHEN EXISTS (SELECT 1 FROM run_embedding WHERE run = OLD.run AND method = OLD.method)
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged is never deleted'); END;
CREATE TRIGGER run_embedding_point_is_settled BEFORE UPDATE ON run_embedding_point
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged does not change'); END;
CREATE TRIGGER run_embedding_point_goes_with_the_others BEFORE DELETE ON run_embedding_point
WHEN EXISTS (SELECT 1 FROM run_embedding WHERE run = OLD.run AND method = OLD.method)
BEGIN SELECT RAISE(ABORT, 'an embedding that was logged is never deleted'); END;
)sql";

} // namespace unlearn
