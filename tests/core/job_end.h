// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "tests/expect_error.h"

#include <functional>
#include <stop_token>
#include <string>

namespace unlearn::test {

/// What became of a job.
struct JobEnd {
    std::string error;   ///< its name
    int checkpoints = 0; ///< that it passed
    int reported = 0;    ///< by its last report of progress
};

/// Of one that is asked to stop at this checkpoint, counted from 1; 0: at none. context: whose stop, alive and progress
/// are replaced.
inline JobEnd endOf(const std::function<void(const JobContext&)>& job, int stopAt = 0, JobContext context = {})
{
    std::stop_source stop;
    JobEnd end;
    context.stop = stop.get_token();
    context.alive = [&] {
        if (++end.checkpoints == stopAt)
            stop.request_stop();
    };
    context.progress = [&end](const Progress&) { end.reported = end.checkpoints; };
    end.error = errorNameOf([&] { job(context); });
    return end;
}

} // namespace unlearn::test
