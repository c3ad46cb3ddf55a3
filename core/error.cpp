// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace unlearn {
namespace {

std::string sentence(const std::string& message, const ErrorContext& context)
{
    std::string text = message;
    auto add = [&text, first = true](const char* label, const std::string& value, bool quoted) mutable {
        if (value.empty())
            return;
        text += first ? ": " : ", ";
        first = false;
        text += label;
        text += quoted ? '"' + value + '"' : value;
    };
    add("file ", context.file, true);
    add("field ", context.field, true);
    add("expected ", context.expected, false);
    add("found ", context.found, false);
    return text;
}

} // namespace

Error::Error(ErrorCode code, const std::string& message, ErrorContext context)
    : std::runtime_error(sentence(message, context)), m_code(code), m_message(message), m_context(std::move(context))
{
}

const char* errorCodeName(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::FileMissing: return "file-missing";
    case ErrorCode::FileUnreadable: return "file-unreadable";
    case ErrorCode::FileUnwritable: return "file-unwritable";
    case ErrorCode::DiskFull: return "disk-full";
    case ErrorCode::FileCorrupt: return "file-corrupt";
    case ErrorCode::FormatUnsupported: return "format-unsupported";
    case ErrorCode::ShapeMismatch: return "shape-mismatch";
    case ErrorCode::ValueOutOfRange: return "value-out-of-range";
    case ErrorCode::UnknownName: return "unknown-name";
    case ErrorCode::NonFinite: return "non-finite";
    case ErrorCode::DatabaseNewer: return "database-newer";
    case ErrorCode::DatabaseLocked: return "database-locked";
    case ErrorCode::DatabaseCorrupt: return "database-corrupt";
    case ErrorCode::Untrusted: return "untrusted";
    case ErrorCode::Device: return "device";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::OutOfMemory: return "out-of-memory";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

} // namespace unlearn
