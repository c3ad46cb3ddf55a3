// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"
#include "core/experiment/shadow_evaluation.h"

#include <chrono>
#include <map>
#include <string>
#include <thread>

namespace unlearn {

/// The lines of a new run's header. Paths in the stored plan are made absolute, so that the run can be resumed from
/// anywhere.
RunHeader headerOf(const Experiment& experiment, const RunOptions& options, const JobContext& context);

/// "PGU, 500 of 60000": what a run is called when nobody names it.
std::string defaultRunName(const Experiment& experiment);

/// An attack as the log keeps it: the area with its interval, without scores of single samples.
RunAttack runAttackOf(const std::string& subject, const std::string& attack, const AttackFigures& figures);
/// Likewise with shadow models. models: of the pool.
RunShadowAttack shadowAttackOf(const ShadowAttackResult& result, int models, const MembershipOptions& membership);

/// Throws Error (ValueOutOfRange) for a run that was purged: nothing is made of what it forgot any more.
void requireNotPurged(const RunStore& store, RunId run);

class PhaseClock;

/// The spectrum that the run's thresholds were applied to, thinned: of each layer that the run settled one for. Where
/// it was made from a part of the training images, also how far it can be trusted at the run's k
/// (estimateSubsampling()), which is told as well (context.tell) and is the phase "subsampling"; a run that goes on has
/// it already. Throws Error (Cancelled, and what the store throws).
void logSpectra(const Experiment& experiment, const Spectrum& spectrum, const RunOutcome& run, RunStore& store,
                PhaseClock& clock, const JobContext& context);

/// Errors in percent with the sizes of their sets, and of each attack the area with its interval, the curve, thinned,
/// and the scores, counted.
void logEvaluation(const Evaluation& evaluation, RunId run, RunStore& store);

/// What a run found of its models beside each other: figures of merit, and of its evaluations how sure each model is
/// and what the unlearned one predicts beside each of the others.
void logComparison(const RunOutcome& run, RunStore& store);

/// How the original and the retrained models were trained, of those whose files say how long it took.
void logTrainings(const Experiment& experiment, RunId run, RunStore& store);

/// Writes the model into the log's weights folder under its content hash, unless it is there. The epoch is to be filled
/// in; the model must live until appendEpoch() has returned.
RunWeights keepWeights(const Model& model, const RunStore& store);

/// Tells the log now and then that a run's process lives, however long an epoch or a spectrum takes. Only the thread
/// that made it writes, so that the writer's connection stays in one thread.
class Heartbeat {
public:
    Heartbeat(RunStore& store, RunId run, std::chrono::milliseconds interval);
    /// Writes when the interval has passed since the last time. A log that is locked is tried again later: a sign of
    /// life that is late does no harm.
    void beat();

private:
    RunStore& m_store;
    RunId m_run;
    std::chrono::milliseconds m_interval;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    std::thread::id m_thread = std::this_thread::get_id();
};

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
