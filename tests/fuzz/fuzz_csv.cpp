// SPDX-License-Identifier: GPL-3.0-or-later
// The input is the table; the column that holds the classes is called label.
#include "core/data/dataset_catalogue.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    const std::string specification = "csv:" + fuzz::asFile("input.csv", data, size).string() + "?label=label";
    return fuzz::readsOrRefuses([&] { openDataset(specification); });
}
