// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that goes through presets: training what is missing, and unlearning.
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"

#include <utility>

namespace unlearn {

void ExperimentSession::readPresets()
{
    Job<PresetListing> job;
    job.work = [services = m_services](const JobContext&) { return services.presets.read(); };
    job.finished = [this](const PresetListing& listing) {
        Q_EMIT presetsRead(listing.presets);
        for (const Error& error : listing.failures)
            Q_EMIT failed(errorText(error), error.code());
    };
    job.ended = [this](const JobEnd& jobEnd) {
        if (jobEnd.outcome == JobOutcome::Failed)
            Q_EMIT failed(jobEnd.sentence, jobEnd.code);
    };
    m_fileThread.post(std::move(job));
}

void ExperimentSession::runPreset(PresetTask task)
{
    if (!m_status.isFree())
        return;
    task.options.weightsBudgetBytes = m_weightsBudgetBytes;
    const auto feed = std::make_shared<PresetFeed>();
    begin<PresetOutcome>(
        Activity::RunningPreset,
        [services = m_services, task, feed](const JobContext& context) {
            return services.presets.run(task, context, feed->sinks());
        },
        [this](PresetOutcome outcome) {
            takeNews();
            m_preset->outcome = std::move(outcome);
            closePreset(m_preset->outcome.stopped ? PresetRecord::State::Stopped : PresetRecord::State::Finished, {});
        });
    m_presetFeed = feed;
    m_preset = PresetRecord{.task = task};
    Q_EMIT presetChanged();
}

void ExperimentSession::takeNews()
{
    const auto news = m_presetFeed->drain();
    if (news.empty())
        return;
    m_preset->news.insert(m_preset->news.end(), news.begin(), news.end());
    Q_EMIT presetChanged();
}

void ExperimentSession::closePreset(PresetRecord::State state, const QString& failure)
{
    if (!m_preset || m_preset->state != PresetRecord::State::Running)
        return;
    m_presetFeed.reset();
    m_preset->state = state;
    m_preset->failure = failure;
    Q_EMIT presetChanged();
}

} // namespace unlearn
