// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>
#include <stop_token>
#include <thread>

namespace unlearn {

/// SIGINT and SIGTERM as requests to stop. A thread of its own waits for them, because almost nothing may be done
/// inside a signal handler. To be made before any other thread, so that all inherit the blocked signals.
/// A second signal ends the process at once; what was logged until then stays.
class StopSignals {
public:
    /// onFirst runs on the waiting thread.
    explicit StopSignals(std::function<void()> onFirst);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    void wait();

    std::function<void()> m_onFirst;
    std::stop_source m_source;
    sigset_t m_signals;
    std::thread m_thread;
};

} // namespace unlearn
