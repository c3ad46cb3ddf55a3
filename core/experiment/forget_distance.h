// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <optional>

namespace unlearn {

/// How far a run's forget error is from what it ought to be: |forget error - mean forget error of its retrained
/// models|, in points, on whole sets. Nothing where one of them was not measured.
std::optional<double> forgetDistance(const RunDetails& run);

} // namespace unlearn
