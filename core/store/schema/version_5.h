// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// A run that failed may be gone on with, as one that was stopped; nothing else about it changes.
inline constexpr char schemaVersion5[] = R"sql(
DROP TRIGGER run_outcome_is_settled;
CREATE TRIGGER run_outcome_is_settled
BEFORE UPDATE OF state, error, selected_epoch, ended_at, owner_pid, owner_start, owner_boot, owner_namespace,
    heartbeat_at
ON run WHEN OLD.state = 'finished' OR (OLD.state = 'failed' AND NEW.state <> 'running')
BEGIN SELECT RAISE(ABORT, 'the run has ended'); END;
)sql";

} // namespace unlearn
