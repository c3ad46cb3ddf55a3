// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"

#include <mutex>
#include <optional>
#include <vector>

namespace unlearn {

/// What a run stated since somebody last looked.
struct RunFacts {
    std::optional<RunId> started = {};
    std::optional<ForgetSet> judgedOn = {}; ///< what its evaluations are of
    std::optional<LiveCounts> liveCounts = {};
    std::vector<RunLayer> layers = {};
    std::vector<Evaluation> evaluations = {};
    std::vector<EpochFigures> epochs = {};
    std::vector<StepFigures> steps = {};

    bool isEmpty() const
    {
        return !started && !judgedOn && !liveCounts && layers.empty() && evaluations.empty() && epochs.empty()
            && steps.empty();
    }
};

/// Carries the facts of a run from the thread that computes to the one that draws: filled there, drained here by a
/// timer, so that the number of redraws does not depend on the number of metrics. Thread-safe.
class MetricBuffer {
public:
    /// Sinks that fill this buffer, which must outlive them.
    RunEvents sinks();
    /// What sinks() leaves out: most runs are not watched batch by batch.
    void add(const StepFigures& step);
    RunFacts drain();

private:
    std::mutex m_mutex;
    RunFacts m_facts;
};

} // namespace unlearn
