// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/request_count.h"

#include "core/experiment/chain.h"
#include "widgets/session/experiment_session.h"

namespace unlearn {

RequestCount::RequestCount(const ExperimentSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &ExperimentSession::experimentChanged, this, &RequestCount::count);
    count();
}

void RequestCount::count()
{
    m_samples.reset();
    const auto experiment = m_session.experiment();
    if (!experiment || experiment->plan.requests.size() < 2)
        return;
    Job<std::int64_t> job;
    job.work = [experiment](const JobContext&) { return allRequests(*experiment).count(); };
    job.finished = [this, experiment](std::int64_t samples) {
        if (experiment != m_session.experiment())
            return;
        m_samples = samples;
        Q_EMIT changed();
    };
    m_thread.post(std::move(job));
}

} // namespace unlearn
