// SPDX-License-Identifier: GPL-3.0-or-later
// The input is the whole archive: zip directory, pickle and storages.
#include "core/model/tensor_file.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    const std::filesystem::path file = fuzz::asFile("input.pth", data, size);
    return fuzz::readsOrRefuses([&] { readPickledStateDict(file); });
}
