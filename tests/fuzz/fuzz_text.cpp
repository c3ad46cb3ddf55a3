// SPDX-License-Identifier: GPL-3.0-or-later
// The input is the file of labelled lines.
#include "core/data/dataset_catalogue.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    const std::string specification = "text:" + fuzz::asFile("input.tsv", data, size).string();
    return fuzz::readsOrRefuses([&] { openDataset(specification); });
}
