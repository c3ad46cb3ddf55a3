// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_run.h"

#include "core/error.h"
#include "core/experiment/run_log.h"
#include "core/experiment/same_run.h"

#include <utility>

namespace unlearn {
namespace {

std::vector<std::string> layerNames(const Model& model)
{
    std::vector<std::string> names;
    for (const LayerInfo& layer : model.layers())
        names.push_back(layer.name);
    return names;
}

/// One sweep from its first to its last missing point.
class SweepInProgress {
public:
    SweepInProgress(std::shared_ptr<const Experiment> experiment, const Sweep& sweep, RunStore& store,
                    RunOptions options, const JobContext& context, const SweepEvents& events)
        : m_experiment(std::move(experiment)), m_store(store), m_options(std::move(options)), m_context(context),
          m_events(events), m_points(sweepPoints(m_experiment->plan, sweep, layerNames(*m_experiment->model))),
          m_known(store.runs())
    {
        m_options.saveTo.clear();
        m_outcome.tag = sweepTag(m_experiment->plan, sweep);
        m_outcome.points = static_cast<int>(m_points.size());
    }

    SweepOutcome run()
    {
        try {
            for (const SweepPoint& point : m_points) {
                m_context.checkpoint();
                if (m_events.pointBegan)
                    m_events.pointBegan(point, m_outcome.points);
                add(runPoint(point));
                m_outcome.stopped = m_outcome.runs.back().state == RunState::Cancelled;
                if (m_outcome.stopped)
                    break;
            }
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Cancelled)
                throw;
            m_outcome.stopped = true;
        }
        return std::move(m_outcome);
    }

private:
    void add(SweepRun run)
    {
        m_outcome.runs.push_back(std::move(run));
        if (m_events.pointDone)
            m_events.pointDone(m_outcome.runs.back());
    }

    SweepRun runPoint(const SweepPoint& point)
    {
        const std::shared_ptr<const Experiment> experiment = experimentOf(point);
        const std::string& base = point.plan.name;
        m_options.name = (base.empty() ? defaultRunName(*experiment) : base) + ", " + point.title;
        const auto known = sameRun(m_known, headerOf(*experiment, m_options, m_context));
        if (known && known->state == RunState::Finished)
            return {.point = point, .run = known->id, .taken = true};
        requireRunnable(*experiment);
        prepareSpectrum(*experiment);
        SweepRun run{.point = point, .run = known ? known->id : RunId()};
        RunEvents events = m_events.run;
        if (!known)
            events.started = [&](RunId id) {
                run.run = id;
                tag(id);
                if (m_events.run.started)
                    m_events.run.started(id);
            };
        try {
            run.state = known ? resumeRun(known->id, m_store, m_options, m_context, events).state
                              : runExperiment(*experiment, m_store, m_options, m_context, events).state;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NonFinite)
                throw;
            m_context.tell(withReason(translatable("Core", "%1; the sweep goes on with its next point"), error));
            run.state = RunState::Failed;
        }
        m_known.insert(m_known.begin(), m_store.run(run.run).summary); // draws may repeat themselves
        return run;
    }

    /// The tag helps to find the runs; a run is not given up for want of it.
    void tag(RunId run)
    {
        try {
            m_store.setTags(run, m_outcome.tag);
        } catch (const Error& error) {
            m_context.tell(withReason(translatable("Core", "The run could not be tagged: %1"), error));
        }
    }

    /// A seed may name other samples; all else stays as it was opened.
    std::shared_ptr<const Experiment> experimentOf(const SweepPoint& point)
    {
        if (point.plan.seed != m_experiment->plan.seed) {
            m_experiment = openExperiment(point.plan, m_context, m_experiment);
            return m_experiment;
        }
        auto experiment = std::make_shared<Experiment>(*m_experiment);
        experiment->plan = point.plan;
        return experiment;
    }

    void prepareSpectrum(const Experiment& experiment)
    {
        if (!m_options.spectrum || m_options.spectrum->key != spectrumKey(experiment))
            m_options.spectrum = computeSpectrum(experiment, m_store.cacheFolder(), m_context, false);
    }

    std::shared_ptr<const Experiment> m_experiment; ///< of the last seed
    RunStore& m_store;
    RunOptions m_options;
    const JobContext& m_context;
    const SweepEvents& m_events;
    std::vector<SweepPoint> m_points;
    std::vector<RunSummary> m_known; ///< what the log holds, newest first
    SweepOutcome m_outcome;
};

} // namespace

SweepOutcome runSweep(const std::shared_ptr<const Experiment>& experiment, const Sweep& sweep, RunStore& store,
                      RunOptions options, const JobContext& context, const SweepEvents& events)
{
    return SweepInProgress(experiment, sweep, store, std::move(options), context, events).run();
}

} // namespace unlearn
