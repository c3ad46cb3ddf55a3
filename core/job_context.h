// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>

namespace unlearn {

/// How far a job is. phase is a stable key of what it does now, such as "load", and none of a closed list: whoever
/// shows it has words for it, or says what the job is as a whole; the command line shows the key.
struct Progress {
    const char* phase = "";
    double share = 0.0; ///< of this phase, 0..1; negative when unknown
};

/// Throws Error (Cancelled) once a stop was requested.
void throwIfStopped(const std::stop_token& stop);

/// A door that a running job passes at every mini-batch. Closing it pauses the job there. Thread-safe.
class PauseGate {
public:
    void close();
    void open();
    /// Blocks while the gate is closed; returns at once when a stop is requested. Every second of waiting calls
    /// whileWaiting, where there is one.
    void pass(const std::stop_token& stop, const std::function<void()>& whileWaiting = {});

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_closed = false;
};

/// What a core function needs of its caller: when to stop, whom to tell, where to compute.
/// Core functions are synchronous; they call the sinks from the thread they run in.
struct JobContext {
    std::stop_token stop;                          ///< default: never stops
    std::shared_ptr<PauseGate> pause;              ///< optional
    std::function<void(const Progress&)> progress; ///< optional
    std::function<void(const Sentence&)> notice;   ///< optional; worth showing, not an error
    std::function<void()> alive;                   ///< optional; called at checkpoints, in a pause too
    std::string device = "cpu";                    ///< "cpu", "cuda" or "cuda:N"

    /// Called at least once a mini-batch, layer or solver chunk: waits while paused.
    /// Throws Error (Cancelled) once a stop was requested.
    void checkpoint() const;
    void report(const char* phase, double share) const;
    void tell(const Sentence& sentence) const;
};

} // namespace unlearn
