// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/process_identity.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

namespace unlearn {
namespace {

/// Nothing when there is no such process, or when it has ended and only waits for its parent (a zombie).
std::optional<std::int64_t> startTicks(std::int64_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    // The second field, the program's name in parentheses, may itself hold spaces and parentheses.
    const std::size_t nameEnd = text.rfind(')');
    if (nameEnd == std::string::npos)
        return std::nullopt;
    std::istringstream fields(text.substr(nameEnd + 1));
    std::string state;
    fields >> state;
    if (state == "Z" || state == "X")
        return std::nullopt;
    std::string skipped;
    for (int field = 4; field < 22; ++field)
        fields >> skipped;
    std::int64_t ticks = 0;
    return fields >> ticks ? std::optional(ticks) : std::nullopt;
}

std::string bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    file >> id;
    return id;
}

std::string pidNamespace()
{
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/ns/pid", ignored).string();
}

} // namespace

ProcessIdentity currentProcess()
{
    const std::int64_t pid = ::getpid();
    return {.pid = pid, .startTicks = startTicks(pid).value_or(0), .boot = bootId(), .pidNamespace = pidNamespace()};
}

Liveness livenessOf(const ProcessIdentity& process)
{
    if (process.boot != bootId())
        return Liveness::Dead;
    if (process.pidNamespace != pidNamespace())
        return Liveness::Unknown;
    return startTicks(process.pid) == process.startTicks ? Liveness::Alive : Liveness::Dead;
}

bool mayBeAlive(std::int64_t pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

} // namespace unlearn
