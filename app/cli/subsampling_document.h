// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/experiment/subsampling.h"

namespace unlearn {

/// How much a layer's spectrum owes to the images of the sample: angle in rad, error as a share (SubsamplingError).
inline Json subsamplingDocument(const SubsamplingError& error)
{
    return {{"k", error.directions}, {"largest_angle", error.largestAngle}, {"energy_error", error.energyError}};
}

} // namespace unlearn
