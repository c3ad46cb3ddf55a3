// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/process_lock.h"

#include "core/error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

namespace unlearn {

namespace {

/// flags: O_CREAT, or nothing. Negative where there is no such file and none is to be made.
int descriptorOf(const std::filesystem::path& path, int flags)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC | flags, 0666);
    const int systemError = errno;
    if (descriptor < 0 && (flags != 0 || systemError != ENOENT))
        throw Error(
            systemError == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, "The lock file can not be opened",
            {.file = path.string(), .expected = "a folder that may be written", .found = std::strerror(systemError)});
    return descriptor;
}

std::filesystem::path lockOf(const std::filesystem::path& file)
{
    return file.string() + "-lock";
}

} // namespace

ProcessLock::ProcessLock(const std::filesystem::path& file)
    : m_path(lockOf(file)), m_descriptor(descriptorOf(m_path, O_CREAT))
{
}

ProcessLock::ProcessLock(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor)
{
}

std::unique_ptr<ProcessLock> ProcessLock::ofExisting(const std::filesystem::path& file)
{
    const std::filesystem::path path = lockOf(file);
    const int descriptor = descriptorOf(path, 0);
    return std::unique_ptr<ProcessLock>(descriptor < 0 ? nullptr : new ProcessLock(path, descriptor));
}

ProcessLock::~ProcessLock()
{
    ::close(m_descriptor);
}

ProcessLock::Hold::Hold(ProcessLock& lock, std::chrono::milliseconds patience, Sharing sharing) : m_lock(lock)
{
    const int kind = sharing == Sharing::Shared ? LOCK_SH : LOCK_EX;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    auto pause = std::chrono::milliseconds(1);
    // flock has no time limit of its own, so the lock is asked for again and again, ever less often.
    while (::flock(m_lock.m_descriptor, kind | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            throw Error(ErrorCode::FileUnwritable, "A file can not be locked",
                        {.file = m_lock.m_path.string(),
                         .expected = "a file that may be locked",
                         .found = std::strerror(errno)});
        if (std::chrono::steady_clock::now() >= deadline)
            throw Error(ErrorCode::DatabaseLocked, "Another program holds the lock of a file and does not let go",
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
