// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/learning_rate.h"

#include <cmath>
#include <numbers>

namespace unlearn {
namespace {

/// From a at share 0 to b at share 1 along half a cosine.
double cosine(double a, double b, double share)
{
    return b + (a - b) / 2.0 * (1.0 + std::cos(std::numbers::pi * share));
}

} // namespace

double learningRateAt(const TrainStage& stage, std::int64_t step, std::int64_t steps)
{
    const auto at = static_cast<double>(step);
    const auto count = static_cast<double>(steps);
    if (stage.schedule == LearningRateSchedule::Exponential)
        return stage.learningRate * std::pow(stage.endLearningRate / stage.learningRate, at / count);
    const double peak = stage.learningRate;
    const double start = peak / stage.startDivisor;
    const double end = start / stage.endDivisor;
    const double top = stage.warmUpShare * count - 1.0; // the step at which the peak is reached
    const double last = count - 1.0;
    if (at < top)
        return cosine(start, peak, at / top);
    // A stage of very few steps has no climb, and begins at (or, with top below zero, past) the peak.
    return last > top ? cosine(peak, end, (at - top) / (last - top)) : peak;
}

} // namespace unlearn
