// SPDX-License-Identifier: GPL-3.0-or-later
// The input is the whole .npz archive.
#include "core/data/dataset_catalogue.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    const std::string specification = "npz:" + fuzz::asFile("input.npz", data, size).string();
    return fuzz::readsOrRefuses([&] { openDataset(specification); });
}
