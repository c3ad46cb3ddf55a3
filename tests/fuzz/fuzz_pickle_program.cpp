// SPDX-License-Identifier: GPL-3.0-or-later
// The input is the pickle of a checkpoint. The archive around it is sound: no checksum keeps the interpreter from what
// was changed, and there are storages for it to name.
#include "core/model/tensor_file.h"
#include "tests/core/model/zip_builder.h"
#include "tests/fuzz/fuzz_file.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    constexpr std::size_t storageBytes = 1024;
    ZipBuilder archive;
    archive.add("archive/data.pkl", std::string(reinterpret_cast<const char*>(data), size));
    for (char key = '0'; key <= '9'; ++key)
        archive.add(std::string("archive/data/") + key, std::string(storageBytes, '\x01'));
    const std::string bytes = archive.add("archive/version", "3\n").bytes();
    const std::filesystem::path file =
        fuzz::asFile("input.pth", reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    return fuzz::readsOrRefuses([&] { readPickledStateDict(file); });
}
