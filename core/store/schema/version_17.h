// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// Retain drift set against the centred moment, beside the uncentred one (version 2).
inline constexpr char schemaVersion17[] = R"sql(
ALTER TABLE run_layer ADD COLUMN retain_drift_centred REAL;
)sql";

} // namespace unlearn
