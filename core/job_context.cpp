// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job_context.h"

#include "core/error.h"

#include <chrono>

namespace unlearn {

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "Stopped on request");
}

void PauseGate::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
}

void PauseGate::open()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = false;
    }
    m_changed.notify_all();
}

void PauseGate::pass(const std::stop_token& stop, const std::function<void()>& whileWaiting)
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, stop, std::chrono::seconds(1), [this] { return !m_closed; })
           && !stop.stop_requested()) {
        if (!whileWaiting)
            continue;
        lock.unlock(); // it may take its time, and the gate must open meanwhile
        whileWaiting();
        lock.lock();
    }
}

void JobContext::checkpoint() const
{
    if (alive)
        alive();
    if (pause)
        pause->pass(stop, alive);
    throwIfStopped(stop);
}

void JobContext::report(const char* phase, double share) const
{
    if (progress)
        progress({phase, share});
}

void JobContext::tell(const Sentence& sentence) const
{
    if (notice)
        notice(sentence);
}

} // namespace unlearn
