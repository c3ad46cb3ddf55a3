// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stop_signals.h"

#include "app/cli/exit_code.h"

#include <pthread.h>
#include <unistd.h>

#include <utility>

namespace unlearn {
namespace {

/// Tells the waiting thread that nobody needs it any more.
constexpr int endSignal = SIGUSR1;

} // namespace

StopSignals::StopSignals(std::function<void()> onFirst) : m_onFirst(std::move(onFirst))
{
    sigemptyset(&m_signals);
    for (const int signal : {SIGINT, SIGTERM, endSignal})
        sigaddset(&m_signals, signal);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

StopSignals::~StopSignals()
{
    pthread_kill(m_thread.native_handle(), endSignal);
    m_thread.join();
}

void StopSignals::wait()
{
    for (;;) {
        int signal = 0;
        if (sigwait(&m_signals, &signal) != 0)
            continue;
        if (signal == endSignal)
            return;
        if (m_source.stop_requested())
            ::_exit(static_cast<int>(ExitCode::Stopped));
        m_source.request_stop();
        m_onFirst();
    }
}

} // namespace unlearn
