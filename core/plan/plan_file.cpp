// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/plan/plan.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace unlearn {
namespace {

constexpr std::uintmax_t mostBytes = 4 << 20; // a plan is a few kilobytes; anything near this is some other file

std::string readText(const std::filesystem::path& path)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw Error(ErrorCode::FileMissing, "There is no such plan",
                    {.file = path.string(), .expected = "a file", .found = "nothing"});
    if (!std::filesystem::is_regular_file(status))
        throw Error(ErrorCode::FileUnreadable, "The plan is not a file",
                    {.file = path.string(),
                     .expected = "a regular file",
                     .found = std::filesystem::is_directory(status) ? "a folder" : "a pipe or device"});
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw Error(ErrorCode::FileUnreadable, "The plan can not be read",
                    {.file = path.string(), .expected = "a file that may be read", .found = std::strerror(errno)});
    const std::uintmax_t bytes = std::filesystem::file_size(path, error);
    if (error || bytes > mostBytes)
        throw Error(ErrorCode::FileCorrupt, "The file is too large for a plan",
                    {.file = path.string(),
                     .expected = "at most " + std::to_string(mostBytes) + " bytes",
                     .found = std::to_string(bytes)});
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

Plan readPlan(const std::filesystem::path& path)
{
    const std::string text = readText(path);
    try {
        return planFromJson(text, std::filesystem::absolute(path).parent_path());
    } catch (const Error& error) {
        throw namingPlan(error, path);
    }
}

Error namingPlan(const Error& error, const std::filesystem::path& file)
{
    switch (error.code()) { // a stop or the machine is at fault, not the plan
    case ErrorCode::Cancelled:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Device:
    case ErrorCode::Internal: return error;
    default: break;
    }
    ErrorContext context = error.context();
    if (context.file.empty())
        context.file = file.string();
    return {error.code(), error.message(), context};
}

void writePlan(const std::filesystem::path& path, const Plan& plan)
{
    AtomicFile file(path);
    file.write(planToJson(plan));
    file.commit();
}

} // namespace unlearn
