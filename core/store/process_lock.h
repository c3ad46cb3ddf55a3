// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace unlearn {

/// A lock file that processes and connections share: whoever writes to the log or checkpoints it holds the lock. SQLite
/// before 3.51.3 can damage a write-ahead log when one connection checkpoints while another writes, and its own locks
/// do not prevent that. The system frees the lock when its process dies.
class ProcessLock {
public:
    /// Opens or creates FILE + "-lock". Throws Error (FileUnwritable, DiskFull).
    explicit ProcessLock(const std::filesystem::path& file);
    /// Of a lock file that is there; none where it is not: no process writes. Throws Error (FileUnwritable).
    static std::unique_ptr<ProcessLock> ofExisting(const std::filesystem::path& file);
    ~ProcessLock();
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    /// Held for the life of this object.
    class Hold {
    public:
        /// Waits for at most patience. Throws Error (DatabaseLocked).
        explicit Hold(ProcessLock& lock, std::chrono::milliseconds patience = std::chrono::seconds(5));
        ~Hold();
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

    private:
        ProcessLock& m_lock;
    };

private:
    ProcessLock(std::filesystem::path path, int descriptor);

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

/// Waits for a lock as long as it takes: a wait is told once, by the sentence, and a stop is heard. Throws Error
/// (FileUnwritable, Cancelled).
std::unique_ptr<ProcessLock::Hold> heldAfterWaiting(ProcessLock& lock, const JobContext& context,
                                                    const Sentence& waiting);

} // namespace unlearn
