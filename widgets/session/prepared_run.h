// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <memory>

namespace unlearn {

/// A run that is begun later, as things were when it was prepared: plan, data, models, forget set. Immutable.
struct PreparedRun {
    std::shared_ptr<const Experiment> experiment; ///< with the run's own plan; never null
    std::shared_ptr<const Spectrum> spectrum;     ///< of that experiment; null: none was known, the run makes its own
};

} // namespace unlearn
