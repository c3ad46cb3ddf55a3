// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/evaluate/live_counts.h"
#include "core/experiment/experiment.h"

#include <torch/torch.h>

namespace unlearn {

/// Forward passes of one sample that a step takes for each of its samples: one forward, and a backward one that costs
/// two.
inline constexpr std::int64_t passesOfAStep = 3;

/// Samples below which the error of a set says little: its standard error is up to 100 / (2 sqrt(50)) = 7 percentage
/// points at so many.
inline constexpr std::int64_t fewestLive = 50;

/// The experiment's live options with a number wherever the plan leaves it open. What is looked at takes no more
/// forward passes than an epoch's steps: passesOfAStep for each sample that every method with such a plan steps on,
/// which are those of the request, or the retained ones where there are fewer and the method steps on these. All
/// samples forgotten so far come first; what is left is shared equally by validation, test and retain set, at least
/// fewestLive each. Requests of fewer than 75 samples, and later ones that follow larger ones, cost more than their
/// steps for that.
LiveOptions settledLive(const Experiment& experiment);

/// The sets that are looked at after each epoch. They are drawn by the plan's seed, and are the same in every epoch and
/// every process.
struct LiveSets {
    /// By settledLive(); the experiment's data outlive it.
    LiveSets(const Experiment& experiment, torch::Device device);

    ImageBatches request; ///< what the steps are on
    ImageBatches forget, validation, test, retain;
    bool bfloat16 = false;

    /// Whether the curves are of other figures than the final ones: of samples, or in another precision.
    bool differFromFinal(const Experiment& experiment) const;
    LiveCounts counts() const; ///< as the log keeps them

private:
    LiveSets(const Experiment& experiment, const LiveOptions& live, torch::Device device);
};

} // namespace unlearn
