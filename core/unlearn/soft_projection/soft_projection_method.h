// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/gradient_steps.h"

namespace unlearn {

/// A variant of projected-gradient unlearning: W <- W - lr g mu (G/n + mu I)^-1 (see SoftProjection) in place of the
/// projection. Loss, rates, what is frozen and what depends on the seed are those of PguMethod. gamma = 1 leaves a
/// layer out; other gammas mean nothing here. What is logged as k are the directions that are shrunk by half or more.
class SoftProjectionMethod : public GradientSteps {
public:
    explicit SoftProjectionMethod(const UnlearnTask& task) : GradientSteps(task) { }

protected:
    std::vector<std::int64_t> directions(std::size_t layer, double gamma) const override;
    std::vector<DirectionRange> needed(std::size_t layer, const std::vector<std::int64_t>& k) const override;
    GradientFilter filter(std::size_t layer, const std::vector<std::int64_t>& k, torch::Device device) const override;
};

} // namespace unlearn
