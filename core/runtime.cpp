// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime.h"

#include "core/error.h"

#include <torch/torch.h>
#include <torch/version.h>

#include <sqlite3.h>

#include <malloc.h>
#include <sched.h>

#include <fstream>
#include <limits>

namespace unlearn {
namespace {

std::string cpuName()
{
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);) {
        if (line.rfind("model name", 0) == 0)
            return line.substr(line.find(':') + 2);
    }
    return "CPU";
}

/// Clang calls itself GCC, too.
std::string compilerName()
{
#if defined(__clang__)
    return "clang " + std::to_string(__clang_major__) + '.' + std::to_string(__clang_minor__) + '.'
        + std::to_string(__clang_patchlevel__);
#elif defined(__GNUC__)
    return "gcc " __VERSION__;
#else
    return "unknown";
#endif
}

int availableCores()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return sched_getaffinity(0, sizeof(set), &set) == 0 ? std::max(1, CPU_COUNT(&set)) : 1;
}

} // namespace

void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_MAX, 0);                                     // tensors come from the heap ...
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max()); // ... whose end goes back only beyond this
    mallopt(M_ARENA_MAX, 1);                                    // heaps of other threads can not grow that large
#endif
}

void setThreads(int count)
{
    if (count < 0)
        throw Error(ErrorCode::ValueOutOfRange, "The thread count is not usable",
                    {.field = "threads", .expected = "0 (all cores) or more", .found = std::to_string(count)});
    torch::set_num_threads(count == 0 ? availableCores() : count);
}

int threads()
{
    return torch::get_num_threads();
}

std::vector<std::string> devices()
{
    std::vector<std::string> names{"cpu"};
    for (std::size_t i = 0; i < torch::cuda::device_count(); ++i)
        names.push_back("cuda:" + std::to_string(i));
    return names;
}

Sentence deviceDescription(const std::string& device)
{
    const std::string wanted = device == "cuda" ? "cuda:0" : device;
    for (const std::string& name : devices()) {
        if (name != wanted)
            continue;
        if (name == "cpu")
            return {translatable("Core", "%1, threads: %2"), {cpuName(), std::to_string(threads())}};
        return {translatable("Core", "GPU %1"), {name.substr(5)}};
    }
    throw Error(
        ErrorCode::Device, "The device is not available here",
        {.field = "device",
         .expected = "cpu"
             + std::string(devices().size() > 1 ? " or cuda:0 .. cuda:" + std::to_string(devices().size() - 2) : ""),
         .found = device});
}

std::map<std::string, std::string> versions()
{
    return {
        {"workbench", UNLEARN_VERSION},   {"git", UNLEARN_GIT_REVISION}, {"libtorch", TORCH_VERSION},
        {"sqlite", sqlite3_libversion()}, {"compiler", compilerName()},  {"cpu", cpuName()},
    };
}

} // namespace unlearn
