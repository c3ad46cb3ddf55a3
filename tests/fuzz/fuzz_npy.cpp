// SPDX-License-Identifier: GPL-3.0-or-later
// The input is an array of samples, as it lies in a folder: no checksum keeps the reader from what was changed. Labels
// are sound, so that an array of two samples is read to its end.
#include "core/data/dataset_catalogue.h"
#include "tests/core/data/npy_files.h"
#include "tests/fuzz/fuzz_file.h"

#include <string>

namespace {

/// With the labels in it.
std::string folderOfArrays()
{
    using namespace unlearn;
    const std::string labels = test::npyFile<std::int64_t>("<i8", "(2,)", {0, 1});
    for (const char* name : {"y_train.npy", "y_test.npy"})
        fuzz::asFile(name, reinterpret_cast<const std::uint8_t*>(labels.data()), labels.size());
    return "npz:" + fuzz::folder().string();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    static const std::string specification = folderOfArrays();
    for (const char* name : {"x_train.npy", "x_test.npy"})
        fuzz::asFile(name, data, size);
    return fuzz::readsOrRefuses([&] { openDataset(specification); });
}
