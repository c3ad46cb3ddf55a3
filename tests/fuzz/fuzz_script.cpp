// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked of a TorchScript archive before LibTorch sees it; nothing of it is run.
#include "core/model/script_archive.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    const std::filesystem::path file = fuzz::asFile("input.pt", data, size);
    return fuzz::readsOrRefuses([&] {
        if (isScriptArchive(file))
            readScriptArchive(file);
    });
}
