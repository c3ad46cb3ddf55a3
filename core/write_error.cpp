// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write_error.h"

#include "core/error.h"

#include <cerrno>
#include <system_error>

namespace unlearn {

void throwWriteError(const std::filesystem::path& path, const std::string& message, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    throw Error(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, message,
                {.file = path.string(),
                 .expected = full ? "free space" : "a folder that can be written to",
                 .found = std::generic_category().message(systemError)});
}

} // namespace unlearn
