// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/plane_model.h"

namespace unlearn {

/// The model at which training of a PlaneModel ends: least mean cross-entropy of the softmax, in nats, plus half of
/// weightDecay times the sum of squares of all weights and biases. For two classes its rows are opposite, so that three
/// numbers are sought; the function is convex in them, and Newton's method in float64 finds them in well under a
/// millisecond, where the trainer's many small steps would take seconds. Without points all numbers are 0.
/// Deterministic. Throws Error of requirePlanePoints(), and (ValueOutOfRange) unless weightDecay is above 0.
PlaneModel trainPlane(std::span<const PlanePoint> points, double weightDecay = 0.01);

} // namespace unlearn
