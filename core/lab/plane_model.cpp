// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/plane_model.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace unlearn {

std::vector<PlanePoint> retainedOf(std::span<const PlanePoint> points)
{
    std::vector<PlanePoint> retained;
    std::ranges::copy_if(points, std::back_inserter(retained),
                         [](const PlanePoint& point) { return !point.forgotten; });
    return retained;
}

void requirePlanePoints(std::span<const PlanePoint> points)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& [position, label, forgotten] = points[i];
        if (label != 0 && label != 1)
            throw Error(ErrorCode::ValueOutOfRange, "A point is of no class",
                        {.field = "point " + std::to_string(i), .expected = "0 or 1", .found = std::to_string(label)});
        for (const double coordinate : position) {
            if (!std::isfinite(coordinate))
                throw Error(ErrorCode::NonFinite, "A point lies nowhere",
                            {.field = "point " + std::to_string(i),
                             .expected = "finite numbers",
                             .found = std::to_string(coordinate)});
        }
    }
}

std::optional<std::array<PlaneVector, 2>> decisionBoundary(const PlaneModel& model)
{
    const PlaneVector normal{model.weight[1][0] - model.weight[0][0], model.weight[1][1] - model.weight[0][1]};
    const double square = normal[0] * normal[0] + normal[1] * normal[1];
    constexpr double nothing = 1e-12;
    if (!(square > nothing))
        return std::nullopt;
    const double length = std::sqrt(square), offset = (model.bias[1] - model.bias[0]) / square;
    const PlaneVector foot{-offset * normal[0], -offset * normal[1]};
    return std::array<PlaneVector, 2>{foot, PlaneVector{foot[0] - normal[1] / length, foot[1] + normal[0] / length}};
}

} // namespace unlearn
