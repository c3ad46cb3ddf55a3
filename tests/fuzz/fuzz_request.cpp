// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/request_file.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    return fuzz::readsOrRefuses([&] { readRequestFile(fuzz::asFile("input.safetensors", data, size)); });
}
