// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"

namespace unlearn {
namespace {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileCorrupt:
    case ErrorCode::FormatUnsupported:
    case ErrorCode::ShapeMismatch:
    case ErrorCode::ValueOutOfRange:
    case ErrorCode::UnknownName:
    case ErrorCode::Untrusted:
    case ErrorCode::Device: return ExitCode::BadInput;
    case ErrorCode::Cancelled: return ExitCode::Stopped;
    case ErrorCode::FileUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::NonFinite:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Internal: return ExitCode::Failure;
    }
    return ExitCode::Failure;
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

CommandResult describe(const char* code, const std::string& sentence, const ErrorContext& context, ExitCode exitCode)
{
    Json error;
    error["code"] = code;
    error["message"] = sentence;
    error["file"] = textOrNull(context.file);
    error["field"] = textOrNull(context.field);
    error["expected"] = textOrNull(context.expected);
    error["found"] = textOrNull(context.found);
    return {.document = Json{{"error", error}}, .text = {}, .code = exitCode};
}

} // namespace

CommandResult failure(const Error& error)
{
    return describe(errorCodeName(error.code()), error.what(), error.context(), exitCodeOf(error.code()));
}

CommandResult usageFailure(const std::string& sentence, const std::string& field)
{
    return describe("usage", sentence, {.field = field}, ExitCode::BadInput);
}

} // namespace unlearn
