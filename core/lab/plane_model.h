// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace unlearn {

using PlaneVector = std::array<double, 2>;

/// A sample with two features and one of two classes, small enough to be looked at.
struct PlanePoint {
    PlaneVector position{};
    int label = 0;          ///< 0 or 1
    bool forgotten = false; ///< of the forget set; else of the retain set
    bool operator==(const PlanePoint&) const = default;
};

/// Those that are not to be forgotten, in their order.
std::vector<PlanePoint> retainedOf(std::span<const PlanePoint> points);

/// Throws Error (ValueOutOfRange, NonFinite), naming the point, for a label that is neither 0 nor 1 and for a position
/// that is not finite.
void requirePlanePoints(std::span<const PlanePoint> points);

/// A linear layer from two inputs to two logits, W x + b. Its numbers are those of float32, as in every model.
struct PlaneModel {
    std::array<PlaneVector, 2> weight{}; ///< [class, feature]
    PlaneVector bias{};                  ///< [class]
    bool operator==(const PlaneModel&) const = default;
};

/// Two points of the line on which both logits are equal, one apart; the first is the nearest to the origin. Nothing
/// where both classes have the same weights.
std::optional<std::array<PlaneVector, 2>> decisionBoundary(const PlaneModel& model);

} // namespace unlearn
