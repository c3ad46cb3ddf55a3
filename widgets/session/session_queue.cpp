// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that lets a run wait.
#include "widgets/session/experiment_session.h"

#include <utility>

namespace unlearn {

PreparedRun ExperimentSession::preparedRun() const
{
    return {snapshot(), m_spectrum};
}

void ExperimentSession::startPrepared(PreparedRun prepared)
{
    if (m_status.activity != Activity::Idle)
        return;
    const Experiment& its = *prepared.experiment;
    ResumedRun own;
    own.plan = its.plan;
    // What is still open is what was loaded then, and is measured and attacked on the same samples.
    own.isOfExperiment = m_experiment && its.dataset == m_experiment->dataset && its.model == m_experiment->model
        && its.retrained == m_experiment->retrained && its.request == m_experiment->request
        && its.forget == m_experiment->forget && own.plan.membership == m_plan.membership
        && own.plan.validationShare == m_plan.validationShare && own.plan.splitSeed == m_plan.splitSeed;
    beginRun(
        [services = m_services, prepared = std::move(prepared)](const RunOptions& options, const JobContext& context,
                                                                const RunEvents& events) {
            RunOptions withSpectrum = options;
            if (prepared.spectrum)
                withSpectrum.spectrum = prepared.spectrum;
            return services.run(*prepared.experiment, withSpectrum, context, events);
        },
        std::move(own));
}

} // namespace unlearn
