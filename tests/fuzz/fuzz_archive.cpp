// SPDX-License-Identifier: GPL-3.0-or-later
// The input is a tar or zip archive; whatever comes out of it may only be in its folder.
#include "core/data/archive.h"
#include "tests/fuzz/fuzz_file.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    namespace fs = std::filesystem;
    const fs::path archive = fuzz::asFile("input.tar", data, size);
    const fs::path target = fuzz::folder() / "unpacked";
    const int result =
        fuzz::readsOrRefuses([&] { unpackArchive(archive, target, {.bytes = 1 << 20, .entries = 100}); });
    fs::remove_all(target);
    for (const fs::directory_entry& entry : fs::directory_iterator(fuzz::folder())) {
        if (entry.path() != archive)
            std::abort();
    }
    return result;
}
