// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/plane_model.h"

#include <vector>

namespace unlearn::test {

/// Retained points on one axis, forget points on the other.
inline std::vector<PlanePoint> orthogonalPoints()
{
    return {{{-2.5, 0.0}, 0, false}, {{-1.0, 0.0}, 0, false}, {{1.5, 0.0}, 1, false},
            {{2.0, 0.0}, 1, false},  {{0.0, 1.5}, 1, true},   {{0.0, 2.5}, 1, true}};
}

/// Retained points that fill the plane, forget points among them.
inline std::vector<PlanePoint> overlappingPoints()
{
    return {{{-2.0, -1.0}, 0, false}, {{-1.0, 0.5}, 0, false}, {{1.0, -0.5}, 1, false},
            {{2.0, 1.0}, 1, false},   {{0.5, 1.5}, 1, true},   {{1.0, 2.0}, 1, true}};
}

} // namespace unlearn::test
