// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/single_steps.h"

#include "widgets/session/metric_buffer.h"

namespace unlearn {

RunEvents SingleSteps::sinks(MetricBuffer& metrics, const JobContext& context)
{
    RunEvents events = metrics.sinks();
    events.steps.isWanted = [this] { return m_isOn.load(); };
    events.steps.done = [gate = context.pause, &metrics](const StepFigures& figures) {
        if (gate)
            gate->close();
        metrics.add(figures);
    };
    return events;
}

} // namespace unlearn
