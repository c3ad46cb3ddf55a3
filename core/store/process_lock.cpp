// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/process_lock.h"

#include "core/error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

namespace unlearn {

ProcessLock::ProcessLock(const std::filesystem::path& file) : m_path(file.string() + "-lock")
{
    m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (m_descriptor < 0) {
        const int systemError = errno;
        throw Error(
            systemError == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
            "The lock file of the run log can not be opened",
            {.file = m_path.string(), .expected = "a folder that may be written", .found = std::strerror(systemError)});
    }
}

ProcessLock::~ProcessLock()
{
    ::close(m_descriptor);
}

ProcessLock::Hold::Hold(ProcessLock& lock, std::chrono::milliseconds patience) : m_lock(lock)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    auto pause = std::chrono::milliseconds(1);
    // flock has no time limit of its own, so the lock is asked for again and again, ever less often.
    while (::flock(m_lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            throw Error(ErrorCode::FileUnwritable, "The run log can not be locked",
                        {.file = m_lock.m_path.string(),
                         .expected = "a file that may be locked",
                         .found = std::strerror(errno)});
        if (std::chrono::steady_clock::now() >= deadline)
            throw Error(ErrorCode::DatabaseLocked, "Another program is writing to the run log and does not let go",
                        {.file = m_lock.m_path.string(),
                         .expected = "a lock free within " + std::to_string(patience.count()) + " ms",
                         .found = "a lock that is held"});
        std::this_thread::sleep_for(pause);
        pause = std::min(2 * pause, std::chrono::milliseconds(20));
    }
}

ProcessLock::Hold::~Hold()
{
    ::flock(m_lock.m_descriptor, LOCK_UN);
}

} // namespace unlearn
