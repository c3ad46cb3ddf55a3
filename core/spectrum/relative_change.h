// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace unlearn {

/// A summed squared change of outputs over their summed squares: 0 where both are, infinite where that alone is.
inline double relativeChange(double change, double outputEnergy)
{
    if (outputEnergy > 0.0)
        return change / outputEnergy;
    return change > 0.0 ? std::numeric_limits<double>::infinity() : 0.0;
}

} // namespace unlearn
