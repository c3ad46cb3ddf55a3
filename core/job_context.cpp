// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job_context.h"

#include "core/error.h"

namespace unlearn {

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

bool PauseGate::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

void PauseGate::pass(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_closed; });
}

void JobContext::checkpoint() const
{
    if (pause)
        pause->pass(stop);
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "Stopped on request");
}

void JobContext::report(const char* phase, double share) const
{
    if (progress)
        progress({phase, share});
}

void JobContext::tell(const std::string& sentence) const
{
    if (notice)
        notice(sentence);
}

} // namespace unlearn
