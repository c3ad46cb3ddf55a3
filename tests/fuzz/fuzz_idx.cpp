// SPDX-License-Identifier: GPL-3.0-or-later
// The input stands for each of the four files in turn: its first byte says which one, plain or compressed; the others
// are whole.
#include "core/data/idx_reader.h"
#include "tests/fuzz/fuzz_file.h"

#include <array>
#include <string>
#include <vector>

namespace {

using namespace unlearn;

constexpr std::array<const char*, 4> names{"train-images-idx3-ubyte", "train-labels-idx1-ubyte",
                                           "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"};

/// Two images of 2 x 2 pixels, or their labels.
std::vector<std::uint8_t> whole(std::size_t which)
{
    if (which % 2 == 1)
        return {0, 0, 8, 1, 0, 0, 0, 2, 0, 1};
    return {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t chosen = data[0] % names.size();
    const bool compressed = (data[0] & 0x80U) != 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string packed = std::string(names[i]) + ".gz";
        std::filesystem::remove(fuzz::folder() / packed);
        std::filesystem::remove(fuzz::folder() / names[i]);
        if (i == chosen) {
            fuzz::asFile(compressed ? packed.c_str() : names[i], data + 1, size - 1);
            continue;
        }
        const std::vector<std::uint8_t> bytes = whole(i);
        fuzz::asFile(names[i], bytes.data(), bytes.size());
    }
    return fuzz::readsOrRefuses([] { readIdxFolder(fuzz::folder(), {}, {}); });
}
