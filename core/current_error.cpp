// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/current_error.h"

#include <c10/util/Exception.h>

#include <filesystem>
#include <new>
#include <string>

namespace unlearn {
namespace {

Error outOfMemory()
{
    return {ErrorCode::OutOfMemory,
            "Memory ran out; fewer images at once, a smaller model or a machine with more memory may help"};
}

/// LibTorch's allocator for the CPU has no exception of its own, only its sentences.
bool tellsOfMemory(const std::string& message)
{
    for (const char* sign : {"can't allocate memory", "not enough memory", "out of memory"}) {
        if (message.find(sign) != std::string::npos)
            return true;
    }
    return false;
}

/// LibTorch says the rest over several lines; the first one is what happened.
std::string firstLine(const std::string& message)
{
    return message.substr(0, message.find('\n'));
}

} // namespace

Error currentError()
{
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const c10::Error& error) {
        const std::string message = error.what_without_backtrace();
        return tellsOfMemory(message)
            ? outOfMemory()
            : Error(ErrorCode::Internal, "LibTorch refused an operation", {.found = firstLine(message)});
    } catch (const std::filesystem::filesystem_error& error) {
        return {ErrorCode::FileUnreadable,
                "A file or folder can not be used",
                {.file = error.path1().string(), .found = error.code().message()}};
    } catch (const std::exception& error) {
        return tellsOfMemory(error.what())
            ? outOfMemory()
            : Error(ErrorCode::Internal, "Something unforeseen went wrong", {.found = firstLine(error.what())});
    } catch (...) {
        return {ErrorCode::Internal, "Something unforeseen went wrong"};
    }
}

} // namespace unlearn
