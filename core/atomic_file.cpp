// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomic_file.h"

#include "core/write_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <system_error>
#include <utility>

namespace unlearn {
namespace {

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

/// close() must not be retried after EINTR on Linux: the descriptor is gone either way.
int closeDescriptor(int descriptor)
{
    return ::close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

int syncDescriptor(int descriptor)
{
    while (::fsync(descriptor) != 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

/// Makes the renaming itself durable. Some file systems can not sync a folder and say EINVAL: nothing is lost by that.
int syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno;
    const int error = syncDescriptor(descriptor);
    closeDescriptor(descriptor);
    return error == EINVAL ? 0 : error;
}

/// The name that a temporary file was to get, where its process is gone; empty for all other files.
std::filesystem::path abandonedName(const std::filesystem::path& file)
{
    // NAME.PID.ATTEMPT.tmp, as the constructor makes it
    const std::filesystem::path withProcess = file.stem().stem();
    const std::string process = withProcess.extension().string();
    pid_t pid = 0;
    const char* const first = process.data() + (process.empty() ? 0 : 1);
    const auto [last, failure] = std::from_chars(first, process.data() + process.size(), pid);
    if (file.extension() != ".tmp" || failure != std::errc() || last != process.data() + process.size() || pid <= 0)
        return {};
    return ::kill(pid, 0) != 0 && errno == ESRCH ? withProcess.stem() : std::filesystem::path();
}

/// Of the files of one name; null: of all.
int removeAbandoned(const std::filesystem::path& folder, const std::filesystem::path* name)
{
    int removed = 0;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::filesystem::path abandoned = abandonedName(at->path());
        std::error_code ignored;
        if (!abandoned.empty() && (!name || abandoned == *name) && std::filesystem::remove(at->path(), ignored))
            ++removed;
    }
    return removed;
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path path) : m_path(std::move(path))
{
    if (!m_path.has_filename())
        fail(EISDIR, "The file can not be written");
    std::error_code error;
    std::filesystem::create_directories(folderOf(m_path), error);
    if (error)
        fail(error.value(), "The file can not be written, because its folder can not be made");

    // The process id keeps programs apart, the number threads and what a killed process with the same id left behind.
    for (int attempt = 0;; ++attempt) {
        m_temporary = m_path;
        m_temporary += '.' + std::to_string(::getpid()) + '.' + std::to_string(attempt) + ".tmp";
        m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (m_descriptor >= 0)
            return;
        if (errno != EEXIST && errno != EINTR) {
            const int systemError = errno;
            m_temporary.clear();
            fail(systemError, "The file can not be written");
        }
    }
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        closeDescriptor(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void AtomicFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written >= 0)
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            fail(errno, "The file can not be written");
    }
}

void AtomicFile::write(const std::string& text)
{
    write(std::as_bytes(std::span(text)));
}

void AtomicFile::commit(Sync sync)
{
    if (const int error = sync == Sync::Now ? syncDescriptor(m_descriptor) : 0)
        fail(error, "The file can not be brought to disk");
    if (const int error = closeDescriptor(std::exchange(m_descriptor, -1)))
        fail(error, "The file can not be closed");
    if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        fail(errno, "The file can not be put in place");
    m_temporary.clear();
    if (const int error = sync == Sync::Now ? syncFolder(folderOf(m_path)) : 0)
        fail(error, "The file can not be brought to disk");
}

void syncTree(const std::filesystem::path& folder)
{
    std::error_code failure;
    for (std::filesystem::recursive_directory_iterator at(folder, failure), end; !failure && at != end;
         at.increment(failure)) {
        std::error_code ignored; // what has gone since needs no disk
        const std::filesystem::file_type type = at->symlink_status(ignored).type();
        int error = 0;
        if (type == std::filesystem::file_type::directory) {
            error = syncFolder(at->path());
        } else if (type == std::filesystem::file_type::regular) {
            const int descriptor = ::open(at->path().c_str(), O_RDONLY | O_CLOEXEC);
            error = descriptor < 0 ? errno : syncDescriptor(descriptor);
            if (descriptor >= 0)
                closeDescriptor(descriptor);
        }
        if (error != 0)
            throwWriteError(at->path(), "The file can not be brought to disk", error);
    }
    if (const int error = failure ? failure.value() : syncFolder(folder))
        throwWriteError(folder, "The folder can not be brought to disk", error);
}

int removeAbandonedFiles(const std::filesystem::path& folder)
{
    return removeAbandoned(folder, nullptr);
}

int removeAbandonedFilesOf(const std::filesystem::path& file)
{
    const std::filesystem::path name = file.filename();
    return removeAbandoned(folderOf(file), &name);
}

void AtomicFile::fail(int systemError, const char* message) const
{
    throwWriteError(m_path, message, systemError);
}

} // namespace unlearn
