// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Whether others may hold it at the same time, who share it as well.
    enum class Sharing { Alone, Shared };

    /// Held for the life of this object.
    class Hold {
    public:
        /// Waits for at most patience. Throws Error (DatabaseLocked).
        explicit Hold(ProcessLock& lock, std::chrono::milliseconds patience = std::chrono::seconds(5),
                      Sharing sharing = Sharing::Alone);
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

} // namespace unlearn
