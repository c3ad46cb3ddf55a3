// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Thresholds drawn uniformly instead of taken from a list.
struct GammaDraws {
    int count = 0;      ///< 1 to 1000
    double low = 0.7;   ///< 0..1
    double high = 0.99; ///< low..1
    std::uint64_t seed = 0;
    bool perLayer = true; ///< each swept layer gets a gamma of its own; else all of them the same
    bool operator==(const GammaDraws&) const = default;
};

/// Which thresholds a sweep goes through, and on which layers.
struct Sweep {
    std::vector<double> gammas = {};      ///< one point each; empty where they are drawn
    std::optional<GammaDraws> draws = {}; ///< instead of gammas
    /// A layer, or what several names begin with before a dot ("layer1" for "layer1.0.conv1", ...): the others keep the
    /// plan's thresholds. Empty: all layers, those that the plan gives one of their own included.
    std::string layer = {};
    std::vector<std::uint64_t> seeds = {}; ///< of the plan, each with all thresholds; empty: the plan's own alone
    bool operator==(const Sweep&) const = default;
};

/// One plan of a sweep.
struct SweepPoint {
    int number = 1; ///< from 1, in the order in which they are run
    Plan plan = {};
    std::string title = {}; ///< what its run is called after the plan's name: "gamma 0.85", "draw 3, seed 2"
};

/// The layers that sweep.layer names, in the model's order. Throws Error (UnknownName) listing what there is.
std::vector<std::string> sweptLayers(const Sweep& sweep, const std::vector<std::string>& modelLayers);

/// The plans of a sweep: for each seed all thresholds, in the order of the list or of drawing. Draws are uniform in
/// low..high, rounded to four decimals so that they can be read and typed, and the same on every platform.
/// modelLayers: names of the model's layers, in its order. At most 10,000 points.
/// Throws Error: ValueOutOfRange (a method without thresholds, a plan of several requests, no gammas or too many,
/// gammas or range outside 0..1, a gamma or seed twice); UnknownName (the layer).
std::vector<SweepPoint> sweepPoints(const Plan& plan, const Sweep& sweep, const std::vector<std::string>& modelLayers);

/// A sweep as JSON on one line: {"gammas": [...]} or {"random": {...}}, with "layer" and "seeds" where it has them.
std::string sweepToJson(const Sweep& sweep);

/// "sweep-" and eight hexadecimal digits of a hash of plan and sweep: the tag of its runs in the log.
std::string sweepTag(const Plan& plan, const Sweep& sweep);

} // namespace unlearn
