// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// The 95 % interval of a figure that is estimated from few samples, beside its value (version 13).
inline constexpr char schemaVersion18[] = R"sql(
ALTER TABLE run_measured_figure ADD COLUMN low REAL;
ALTER TABLE run_measured_figure ADD COLUMN high REAL CHECK ((low IS NULL) = (high IS NULL));
)sql";

} // namespace unlearn
