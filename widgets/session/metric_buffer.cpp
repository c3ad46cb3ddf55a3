// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/metric_buffer.h"

#include <utility>

namespace unlearn {

RunEvents MetricBuffer::sinks()
{
    RunEvents events;
    events.started = [this](RunId id) {
        const std::lock_guard lock(m_mutex);
        m_facts = {}; // what is left of a run before this one is not of this one
        m_facts.started = id;
    };
    events.judgedOn = [this](const ForgetSet& samples) {
        const std::lock_guard lock(m_mutex);
        m_facts.judgedOn = samples;
    };
    events.liveSetsDrawn = [this](const LiveCounts& counts) {
        const std::lock_guard lock(m_mutex);
        m_facts.liveCounts = counts;
    };
    events.layersChosen = [this](const std::vector<RunLayer>& layers) {
        const std::lock_guard lock(m_mutex);
        m_facts.layers = layers;
    };
    events.evaluated = [this](const Evaluation& evaluation) {
        const std::lock_guard lock(m_mutex);
        m_facts.evaluations.push_back(evaluation);
    };
    events.epochDone = [this](const EpochFigures& figures) {
        const std::lock_guard lock(m_mutex);
        m_facts.epochs.push_back(figures);
    };
    return events;
}

void MetricBuffer::add(const StepFigures& step)
{
    const std::lock_guard lock(m_mutex);
    m_facts.steps.push_back(step);
}

RunFacts MetricBuffer::drain()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_facts, {});
}

} // namespace unlearn
