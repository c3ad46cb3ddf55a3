// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// Attacks with shadow models on the models of a run. They are made after it has ended, whenever somebody asks, so that
/// a run that has ended takes them; one that was purged does not, and a purge deletes them.
inline constexpr char schemaVersion8[] = R"sql(
CREATE TABLE run_shadow_attack (
    run INTEGER NOT NULL REFERENCES run (id),
    subject TEXT NOT NULL,
    attack TEXT NOT NULL,
    models INTEGER NOT NULL CHECK (models > 0),
    positives_of TEXT NOT NULL,
    negatives_of TEXT NOT NULL,
    auc REAL,
    low REAL,
    high REAL,
    positives INTEGER NOT NULL,
    negatives INTEGER NOT NULL,
    tpr_at_1_percent REAL,
    tpr_at_01_percent REAL,
    precision_beside_retrained REAL,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    PRIMARY KEY (run, subject, attack, models, positives_of, negatives_of)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_shadow_attack_of_purged_run BEFORE INSERT ON run_shadow_attack
WHEN (SELECT purged_at FROM run WHERE id = NEW.run) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the run was purged'); END;
CREATE TRIGGER run_shadow_attack_stays_with_its_run BEFORE UPDATE OF run, subject, attack, models, positives_of,
    negatives_of ON run_shadow_attack
BEGIN SELECT RAISE(ABORT, 'what an attack was of does not change'); END;
CREATE TRIGGER run_shadow_attack_is_kept BEFORE DELETE ON run_shadow_attack
WHEN (SELECT purged_at FROM run WHERE id = OLD.run) IS NULL
BEGIN SELECT RAISE(ABORT, 'a figure that was logged is never deleted'); END;
)sql";

} // namespace unlearn
