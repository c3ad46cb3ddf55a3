// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that runs sweeps over gamma.
#include "core/unlearn/method_catalogue.h"
#include "widgets/session/experiment_session.h"

#include <utility>

namespace unlearn {

bool ExperimentSession::canSweep() const
{
    return canStart() && methodKind(m_plan.method).usesSpectrum && m_experiment->forget.count() > 0
        && m_plan.requests.size() <= 1;
}

std::vector<SweepPoint> ExperimentSession::sweepPoints(const Sweep& sweep) const
{
    std::vector<std::string> layers;
    for (const LayerInfo& layer : m_experiment->model->layers())
        layers.push_back(layer.name);
    return unlearn::sweepPoints(m_plan, sweep, layers);
}

void ExperimentSession::startSweep(const Sweep& sweep)
{
    if (!canSweep())
        return;
    if (m_spectrum) {
        runSweep(sweep);
        return;
    }
    computeSpectrum();
    m_next = [this, sweep] { runSweep(sweep); };
    JobStatus status = m_status;
    status.runFollows = true;
    status.next = Activity::Running;
    setStatus(std::move(status));
}

void ExperimentSession::runSweep(const Sweep& sweep)
{
    const auto metrics = std::make_shared<MetricBuffer>();
    const auto feed = std::make_shared<SweepFeed>();
    RunOptions options;
    options.spectrum = m_spectrum;
    options.weightsBudgetBytes = m_weightsBudgetBytes;
    begin<SweepOutcome>(
        Activity::Running,
        [services = m_services, experiment = snapshot(), sweep, options, metrics, feed](const JobContext& context) {
            SweepEvents events = feed->sinks();
            events.run = metrics->sinks();
            return services.sweep(experiment, sweep, options, context, events);
        },
        [this](const SweepOutcome& outcome) {
            look();
            closeSweep(outcome.stopped ? SweepRecord::State::Stopped : SweepRecord::State::Finished);
        });
    m_metrics = metrics;
    m_sweepFeed = feed;
    m_sweep = SweepRecord{.sweep = sweep};
    forgetLastRun(); // the model that it left is none of the sweep's
    Q_EMIT evaluationsChanged();
    Q_EMIT sweepChanged();
}

void ExperimentSession::takePoints()
{
    const SweepFacts facts = m_sweepFeed->drain();
    if (facts.point) {
        JobStatus status = m_status;
        status.point = *facts.point;
        status.points = facts.points;
        setStatus(std::move(status));
        m_sweep->points = facts.points;
    }
    if (facts.done.empty())
        return;
    for (const SweepRun& run : facts.done) {
        m_sweep->runs.push_back(run.run);
        m_sweep->taken += run.taken ? 1 : 0;
        m_sweep->failed += run.state == RunState::Failed ? 1 : 0;
    }
    Q_EMIT sweepChanged();
}

void ExperimentSession::closeSweep(SweepRecord::State state)
{
    if (!m_sweep || m_sweep->state != SweepRecord::State::Running)
        return;
    m_sweepFeed.reset();
    m_sweep->state = state;
    Q_EMIT sweepChanged();
}

} // namespace unlearn
