// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    const std::filesystem::path file = fuzz::asFile("input.safetensors", data, size);
    fuzz::readsOrRefuses([&] { readSafetensorsMetadata(file); });
    return fuzz::readsOrRefuses([&] { readSafetensors(file); });
}
