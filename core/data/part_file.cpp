// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/part_file.h"

#include "core/error.h"
#include "core/write_error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace unlearn {

namespace fs = std::filesystem;

fs::path PartFile::pathOf(const fs::path& file)
{
    fs::path part = file;
    part += ".part";
    return part;
}

PartFile::PartFile(const fs::path& file) : m_file(file), m_path(pathOf(file))
{
    std::error_code failure;
    if (file.has_parent_path())
        fs::create_directories(file.parent_path(), failure);
    if (failure)
        throwWriteError(file.parent_path(), "The folder can not be made", failure.value());
    do { // whoever held the lock may have renamed it meanwhile
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (m_descriptor < 0)
            throwWriteError(m_path, "The download can not be written", errno);
        if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(m_descriptor);
            throw Error(
                ErrorCode::FileUnwritable, "The file is being downloaded already",
                {.file = m_path.string(), .expected = "one download at a time", .found = "another that is under way"});
        }
    } while (!isStillThere());
    struct stat status { };
    ::fstat(m_descriptor, &status);
    m_size = static_cast<std::uint64_t>(status.st_size);
}

PartFile::~PartFile()
{
    ::close(m_descriptor);
}

bool PartFile::isStillThere() const
{
    struct stat opened { };
    struct stat named { };
    return ::fstat(m_descriptor, &opened) == 0 && ::stat(m_path.c_str(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

void PartFile::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            throwWriteError(m_path, "The download can not be written", errno);
        if (written <= 0)
            continue;
        m_size += static_cast<std::uint64_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void PartFile::clear()
{
    if (::ftruncate(m_descriptor, 0) != 0)
        throwWriteError(m_path, "The download can not be begun anew", errno);
    m_size = 0;
}

void PartFile::replaceBy(PartFile& other)
{
    if (std::rename(other.m_path.c_str(), m_path.c_str()) != 0)
        throwWriteError(m_path, "The download can not be put in place", errno);
    std::swap(m_descriptor, other.m_descriptor); // a lock is of the file, whatever its name
    std::swap(m_size, other.m_size);
}

void PartFile::finish()
{
    if (::fsync(m_descriptor) != 0 || std::rename(m_path.c_str(), m_file.c_str()) != 0)
        throwWriteError(m_file, "The download can not be put in place", errno);
}

void PartFile::remove()
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

} // namespace unlearn
