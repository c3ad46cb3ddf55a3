// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// Retain drift of layers and epochs, and the change of the whole network's outputs. Runs from before have neither.
inline constexpr char schemaVersion2[] = R"sql(
ALTER TABLE run_layer ADD COLUMN retain_drift REAL;

INSERT INTO metric_kind (id, name, unit) VALUES
    (9, 'retain_drift', ''),
    (10, 'output_change', '');
)sql";

} // namespace unlearn
