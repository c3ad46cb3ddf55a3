// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/index_list.h"
#include "tests/fuzz/fuzz_file.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    constexpr std::int64_t count = 1000;
    return fuzz::readsOrRefuses([&] {
        for (const std::int64_t index : readIndexList(fuzz::asFile("input.txt", data, size), count)) {
            if (index < 0 || index >= count)
                std::abort();
        }
    });
}
