// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"
#include "core/experiment/sweep.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// A point of a sweep with its run in the log.
struct SweepRun {
    SweepPoint point = {};
    RunId run = {};
    RunState state = RunState::Finished;
    bool taken = false; ///< the log held it already
};

/// Facts that a sweep states as it goes. Called from the thread that runs it.
struct SweepEvents {
    std::function<void(const SweepPoint&, int points)> pointBegan; ///< points: of the whole sweep
    std::function<void(const SweepRun&)> pointDone;                ///< also where it was stopped, or in the log before
    RunEvents run;                                                 ///< of each run that is made or gone on with
};

struct SweepOutcome {
    std::string tag; ///< sweepTag(), of the runs that it made
    int points = 0;
    std::vector<SweepRun> runs; ///< as far as it came
    bool stopped = false;       ///< the rest is missing; the same sweep goes on from there
};

/// Runs the points of a sweep one after another. What the log holds is not run again: a finished run of the same plan,
/// model, data, forget set and device is taken, an interrupted or stopped one is gone on with, whichever sweep or
/// command began it. So a sweep that ended at any time goes on when it is started again, and one with more thresholds
/// runs the new ones alone. Runs that it begins are tagged with sweepTag().
/// The spectrum is computed once (options.spectrum where that fits), and with it the halves of its sample; points that
/// differ in what their spectrum depends on (seeds, where they draw samples) each have theirs, with the moments of all
/// samples from the cache.
/// A point whose loss is not finite is logged as failed, told, and the sweep goes on; every other error ends it.
/// options.name and saveTo are not used. Throws what sweepPoints(), openExperiment() and runExperiment() throw.
SweepOutcome runSweep(const std::shared_ptr<const Experiment>& experiment, const Sweep& sweep, RunStore& store,
                      RunOptions options = {}, const JobContext& context = {}, const SweepEvents& events = {});

} // namespace unlearn
