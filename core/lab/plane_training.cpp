// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/plane_training.h"

#include "core/error.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <string>

namespace unlearn {
namespace {

/// Difference of both classes' weights and biases: the logit of class 1 against class 0 is its product with (x, y, 1).
using Difference = Eigen::Vector3d;

/// The objective of trainPlane(), with what Newton's method needs of it.
struct Objective {
    double value = 0.0;
    Eigen::Vector3d gradient = Eigen::Vector3d::Zero();
    Eigen::Matrix3d curvature = Eigen::Matrix3d::Zero();
};

Objective objectiveAt(const Difference& difference, std::span<const PlanePoint> points, double weightDecay)
{
    Objective objective;
    for (const PlanePoint& point : points) {
        const Eigen::Vector3d input(point.position[0], point.position[1], 1.0);
        const double sign = point.label == 1 ? 1.0 : -1.0;
        const double margin = sign * difference.dot(input);
        const double wrong = 1.0 / (1.0 + std::exp(margin)); // probability of the other class
        // ln(1 + exp(-margin)), without overflow
        objective.value += std::max(0.0, -margin) + std::log1p(std::exp(-std::abs(margin)));
        objective.gradient -= sign * wrong * input;
        objective.curvature += wrong * (1.0 - wrong) * input * input.transpose();
    }
    const double count = points.empty() ? 1.0 : static_cast<double>(points.size());
    // Both rows are half of the difference: half of the decay of the squares of both is a quarter of its own.
    objective.value = objective.value / count + 0.25 * weightDecay * difference.squaredNorm();
    objective.gradient = objective.gradient / count + 0.5 * weightDecay * difference;
    objective.curvature = objective.curvature / count + 0.5 * weightDecay * Eigen::Matrix3d::Identity();
    return objective;
}

Difference least(std::span<const PlanePoint> points, double weightDecay)
{
    constexpr int mostSteps = 100;
    constexpr double flat = 1e-12;
    Difference difference = Difference::Zero();
    Objective here = objectiveAt(difference, points, weightDecay);
    for (int step = 0; step < mostSteps && here.gradient.norm() > flat; ++step) {
        const Difference direction = here.curvature.ldlt().solve(here.gradient);
        const double fall = here.gradient.dot(direction);
        double length = 1.0;
        Objective there = objectiveAt(difference - direction, points, weightDecay);
        while (there.value > here.value - 1e-4 * length * fall && length > 1e-6) {
            length *= 0.5;
            there = objectiveAt(difference - length * direction, points, weightDecay);
        }
        if (!(there.value < here.value)) // as low as float64 can tell
            break;
        difference -= length * direction;
        here = there;
    }
    return difference;
}

/// Not inlined: GCC 12 makes vectors of such conversions, there and back again, and then leaves both of them out.
[[gnu::noinline]] double toFloat32(double value)
{
    return static_cast<double>(static_cast<float>(value));
}

} // namespace

PlaneModel trainPlane(std::span<const PlanePoint> points, double weightDecay)
{
    requirePlanePoints(points);
    if (!(weightDecay > 0.0))
        throw Error(ErrorCode::ValueOutOfRange, "Without weight decay the weights grow for ever",
                    {.field = "weight_decay", .expected = "above 0", .found = std::to_string(weightDecay)});
    const Difference difference = least(points, weightDecay);
    PlaneModel model;
    for (std::size_t feature = 0; feature < 2; ++feature) {
        model.weight[1][feature] = toFloat32(0.5 * difference[static_cast<Eigen::Index>(feature)]);
        model.weight[0][feature] = -model.weight[1][feature];
    }
    model.bias[1] = toFloat32(0.5 * difference[2]);
    model.bias[0] = -model.bias[1];
    return model;
}

} // namespace unlearn
