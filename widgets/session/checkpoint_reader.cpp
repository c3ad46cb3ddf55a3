// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/checkpoint_reader.h"

#include <utility>

namespace unlearn {

void CheckpointReader::read(const std::filesystem::path& checkpoint)
{
    m_thread.drop(m_last);
    Job<std::optional<InterruptedTraining>> job;
    job.work = [checkpoint](const JobContext&) { return interruptedTraining(checkpoint); };
    job.finished = [this, checkpoint](const std::optional<InterruptedTraining>& training) {
        Q_EMIT checkpointRead(checkpoint.string(), training);
    };
    job.ended = [this, checkpoint](const JobEnd& end) {
        if (end.outcome == JobOutcome::Failed) // as where memory is short: it does not say
            Q_EMIT checkpointRead(checkpoint.string(), std::nullopt);
    };
    m_last = m_thread.post(std::move(job));
}

} // namespace unlearn
