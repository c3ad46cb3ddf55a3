// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"
#include "core/job_context.h"

#include <atomic>

namespace unlearn {

class MetricBuffer;

/// Has a run wait behind each batch while it is on. It may be switched at any time, by another thread than the run's.
class SingleSteps {
public:
    explicit SingleSteps(bool isOn) : m_isOn(isOn) { }

    void set(bool isOn) { m_isOn = isOn; }
    /// The buffer's sinks, with steps told while it is on: each closes the job's gate before anybody hears of it, so
    /// that whoever answers with the next one opens a closed gate. This and the buffer must outlive them.
    RunEvents sinks(MetricBuffer& metrics, const JobContext& context);

private:
    std::atomic<bool> m_isOn;
};

} // namespace unlearn
