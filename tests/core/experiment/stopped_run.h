// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"
#include "tests/core/test_device.h"

#include <stop_token>
#include <string>

namespace unlearn::test {

/// A job that is stopped as soon as it reports this phase.
inline JobContext stoppedInPhase(const std::string& phase)
{
    std::stop_source stop;
    JobContext context = testContext();
    context.stop = stop.get_token();
    context.progress = [stop, phase](const Progress& progress) mutable {
        if (progress.phase == phase)
            stop.request_stop();
    };
    return context;
}

/// What a run is given to be stopped behind an epoch.
struct StopBehind {
    explicit StopBehind(int epoch)
    {
        std::stop_source stop;
        context.stop = stop.get_token();
        events.epochDone = [stop, epoch](const EpochFigures& figures) mutable {
            if (figures.epoch == epoch)
                stop.request_stop();
        };
    }

    JobContext context = testContext();
    RunEvents events;
};

} // namespace unlearn::test
