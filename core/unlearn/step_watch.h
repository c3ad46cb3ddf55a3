// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace unlearn {

/// The gradient g of one layer in one step, at the weights before it: squared Frobenius norms of what the method's
/// filter left out and of what the weights moved along. For projections onto the complement of the core gradient space
/// these are the energies inside and outside of it, and their sum is that of g; a soft projection has no such border,
/// and its two parts are not orthogonal.
struct StepEnergy {
    std::string layer;
    double inside = 0.0;  ///< ||g - filter(g)||^2
    double outside = 0.0; ///< ||filter(g)||^2
    bool operator==(const StepEnergy&) const = default;
};

/// One step of a method, on one batch.
struct StepFigures {
    int epoch = 0;
    std::int64_t step = 0;        ///< of the epoch; 1, 2, ...
    std::int64_t samplesDone = 0; ///< by the epoch's steps up to this one
    std::int64_t samples = 0;     ///< of all of the epoch's steps
    double learningRate = 0.0;
    double loss = 0.0; ///< of the batch, before the step; nats
    /// In the order of the network; layers that are not updated are left out. Empty for methods without a filter.
    std::vector<StepEnergy> layers;
};

/// Somebody who looks on as a method steps. Called from the thread that steps; what is not wanted is not worked out.
struct StepWatch {
    std::function<bool()> isWanted = {};               ///< asked before each step; none: each is
    std::function<void(const StepFigures&)> done = {}; ///< after the step; none: nobody looks on

    bool isOn() const { return done && (!isWanted || isWanted()); }
};

} // namespace unlearn
