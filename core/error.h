// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace unlearn {

/// What went wrong, for code that has to react and for widgets that translate.
enum class ErrorCode {
    FileMissing,       ///< a named file or folder does not exist
    FileUnreadable,    ///< it exists, but the system refuses to read it
    FileUnwritable,    ///< a folder or file can not be written (permissions, read-only)
    DiskFull,          ///< no space left
    FileCorrupt,       ///< truncated, wrong magic, inconsistent sizes, hostile content
    FormatUnsupported, ///< a valid file of a kind that is not supported
    ShapeMismatch,     ///< sizes that must agree do not
    ValueOutOfRange,   ///< a setting or an index outside its range
    UnknownName,       ///< no architecture, data set, method, ... of that name
    NonFinite,         ///< NaN or infinity where finite numbers are required
    DatabaseNewer,     ///< the log was written by a newer version
    DatabaseLocked,    ///< another process holds the log
    DatabaseCorrupt,   ///< the log fails its integrity check
    Untrusted,         ///< code that nobody has said may be run
    Device,            ///< the device is absent or failed
    Cancelled,         ///< the caller asked to stop
    OutOfMemory,       ///< memory could not be had
    Internal           ///< a broken invariant of this program
};

/// Where it went wrong. Empty fields are left out of the sentence.
struct ErrorContext {
    std::string file = {};     ///< path of the file
    std::string field = {};    ///< field, tensor, layer, option or record inside it
    std::string expected = {}; ///< what would have been accepted
    std::string found = {};    ///< what was there
};

/// The one exception type of core. what() is one sentence: message, then file, field, expected and found.
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, const std::string& message, ErrorContext context = {});

    ErrorCode code() const noexcept { return m_code; }
    const std::string& message() const noexcept { return m_message; }
    const ErrorContext& context() const noexcept { return m_context; }

private:
    ErrorCode m_code;
    std::string m_message;
    ErrorContext m_context;
};

/// Stable name of a code, such as "file-corrupt"; used in JSON output and in the log.
const char* errorCodeName(ErrorCode code) noexcept;

} // namespace unlearn
