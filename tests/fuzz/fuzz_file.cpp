// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_file.h"

#include <unistd.h>

#include <fstream>
#include <string>
#include <system_error>

namespace unlearn::fuzz {
namespace {

struct TemporaryFolder {
    TemporaryFolder() { std::filesystem::create_directories(path); }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("unlearning-fuzz-" + std::to_string(::getpid()));
};

} // namespace

const std::filesystem::path& folder()
{
    static const TemporaryFolder temporary;
    return temporary.path;
}

std::filesystem::path asFile(const char* name, const std::uint8_t* data, std::size_t size)
{
    const std::filesystem::path path = folder() / name;
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    return path;
}

} // namespace unlearn::fuzz
