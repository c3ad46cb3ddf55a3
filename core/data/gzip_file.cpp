// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/gzip_file.h"

#include "core/error.h"
#include "core/input_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace unlearn {

struct GzipFile::State {
    gzFile file = nullptr;
    std::uint64_t size = 0;

    ~State()
    {
        if (file)
            gzclose_r(file);
    }
};

GzipFile::GzipFile(std::filesystem::path path) : m_path(std::move(path)), m_state(std::make_unique<State>())
{
    const InputFile input(m_path);
    m_state->size = input.size();
    const int descriptor = ::fcntl(input.descriptor(), F_DUPFD_CLOEXEC, 0);
    const int systemError = errno;
    if (descriptor >= 0)
        m_state->file = gzdopen(descriptor, "rb");
    if (!m_state->file) {
        if (descriptor >= 0)
            ::close(descriptor);
        throw Error(ErrorCode::FileUnreadable, "The file can not be opened a second time",
                    {.file = m_path.string(),
                     .expected = "a file that may be read",
                     .found = descriptor < 0 ? std::generic_category().message(systemError) : "too little memory"});
    }
    gzbuffer(m_state->file, 1U << 18);
}

GzipFile::~GzipFile() = default;

std::uint64_t GzipFile::mostBytes() const
{
    return m_state->size * 1032; // the best ratio that deflate can reach
}

std::size_t GzipFile::read(std::span<std::byte> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const auto wanted = static_cast<unsigned>(std::min<std::size_t>(buffer.size() - filled, std::size_t{1} << 20));
        const int got = gzread(m_state->file, buffer.data() + filled, wanted);
        int status = Z_OK;
        const char* reason = gzerror(m_state->file, &status);
        if (got < 0 || (status != Z_OK && status != Z_STREAM_END))
            throw Error(ErrorCode::FileCorrupt, "The gzip data are damaged or cut short",
                        {.file = m_path.string(), .expected = "intact gzip data", .found = reason});
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    return filled;
}

void GzipFile::requireEnd()
{
    std::byte more{};
    if (read({&more, 1}) != 0)
        throw Error(ErrorCode::FileCorrupt, "The file is longer than its header says",
                    {.file = m_path.string(), .expected = "the end of the file", .found = "more bytes"});
}

} // namespace unlearn
