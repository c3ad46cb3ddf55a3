// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"

#include <map>
#include <optional>
#include <string>

namespace unlearn {

/// The lines of a new run's header. Paths in the stored plan are made absolute, so that the run can be resumed from
/// anywhere.
RunHeader headerOf(const Experiment& experiment, const RunOptions& options, const JobContext& context);

/// "PGU, 500 of 60000": what a run is called when nobody names it.
std::string defaultRunName(const Experiment& experiment);

RunErrors errorsOf(const Evaluation& evaluation);
RunAttack attackOf(const std::string& subject, const AttackResult& result);

/// Writes the model into the log's weights folder under its content hash, unless it is there.
RunWeights keepWeights(const Model& model, int epoch, const RunStore& store);

/// Adds seconds to phases, in memory and in the log alike.
class PhaseClock {
public:
    PhaseClock(RunStore& store, RunId run, std::map<std::string, double>& seconds)
        : m_store(store), m_run(run), m_seconds(seconds)
    {
    }
    void add(const std::string& phase, double seconds);

private:
    RunStore& m_store;
    RunId m_run;
    std::map<std::string, double>& m_seconds;
};

} // namespace unlearn
