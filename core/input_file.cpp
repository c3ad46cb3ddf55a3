// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input_file.h"

#include "core/error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace unlearn {

InputFile::InputFile(std::filesystem::path path) : m_path(std::move(path))
{
    do {
        // Without O_NONBLOCK, opening a named pipe would wait for a writer.
        m_descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    } while (m_descriptor < 0 && errno == EINTR);
    if (m_descriptor < 0)
        fail(errno);
    struct stat status;
    const int error = ::fstat(m_descriptor, &status) == 0 ? 0 : errno;
    if (error == 0 && S_ISREG(status.st_mode)) {
        m_size = static_cast<std::uint64_t>(status.st_size);
        return;
    }
    ::close(m_descriptor);
    if (error != 0)
        fail(error);
    throw Error(ErrorCode::FileUnreadable, "This is not a file that can be read",
                {.file = m_path.string(),
                 .expected = "a regular file",
                 .found = S_ISDIR(status.st_mode) ? "a folder" : "a pipe or device"});
}

InputFile::~InputFile()
{
    ::close(m_descriptor);
}

std::size_t InputFile::readSome(std::span<std::byte> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const ssize_t got = ::read(m_descriptor, buffer.data() + filled, buffer.size() - filled);
        if (got == 0)
            break;
        if (got > 0)
            filled += static_cast<std::size_t>(got);
        else if (errno != EINTR)
            fail(errno);
    }
    return filled;
}

void InputFile::readExactly(std::span<std::byte> buffer, const char* field)
{
    const std::size_t got = readSome(buffer);
    if (got != buffer.size())
        throw Error(ErrorCode::FileCorrupt, "The file ends too early",
                    {.file = m_path.string(),
                     .field = field,
                     .expected = std::to_string(buffer.size()) + " bytes",
                     .found = std::to_string(got)});
}

void InputFile::seek(std::uint64_t offset)
{
    if (::lseek(m_descriptor, static_cast<off_t>(offset), SEEK_SET) < 0)
        fail(errno);
}

void InputFile::fail(int systemError) const
{
    const bool missing = systemError == ENOENT || systemError == ENOTDIR;
    throw Error(missing ? ErrorCode::FileMissing : ErrorCode::FileUnreadable,
                missing ? "The file does not exist" : "The file can not be read",
                {.file = m_path.string(),
                 .expected = "a file that may be read",
                 .found = missing ? "nothing" : std::generic_category().message(systemError)});
}

std::string readTextFile(const std::filesystem::path& path, std::uint64_t limit)
{
    InputFile file(path);
    if (file.size() > limit)
        throw Error(ErrorCode::FileCorrupt, "The file is too large to be what it is taken for",
                    {.file = path.string(),
                     .expected = "at most " + std::to_string(limit) + " bytes",
                     .found = std::to_string(file.size())});
    std::string text(file.size(), '\0');
    text.resize(file.readSome(std::as_writable_bytes(std::span(text))));
    return text;
}

} // namespace unlearn
