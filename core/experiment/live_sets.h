// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/evaluate/live_counts.h"
#include "core/experiment/experiment.h"

#include <torch/torch.h>

namespace unlearn {

/// The experiment's live options with a number wherever the plan leaves it open: a step costs about three forward
/// passes, one forward and two back, so that as many samples as three times the request may be looked at. All samples
/// forgotten so far come first; what is left is shared by validation, test and retain set, at least 200 each, below
/// which a curve says nothing.
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
