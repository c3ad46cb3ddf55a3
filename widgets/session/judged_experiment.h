// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/experiment/run.h"

#include <memory>

namespace unlearn {

/// An experiment as one that forgets what its models are measured and attacked on, to be put together by a job: that
/// copies index lists, and hashes samples.
struct JudgedExperiment {
    std::shared_ptr<const Experiment> opened; ///< never null
    Plan plan;                                ///< as it is now
    std::shared_ptr<const RunOutcome> run;    ///< on whose samples they are judged; null: on those of the experiment

    const ForgetSet& samples() const { return run ? run->forget : opened->forget; }
    std::shared_ptr<const Experiment> make() const;
};

} // namespace unlearn
