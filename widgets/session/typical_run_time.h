// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <optional>

namespace unlearn {

class RunsModel;

/// Mean seconds of the finished runs that are listed and had the experiment's model, data, forget set and method;
/// nothing where there are none.
std::optional<double> typicalRunSeconds(const RunsModel& runs, const Experiment& experiment);

} // namespace unlearn
