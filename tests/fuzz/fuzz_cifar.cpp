// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-100: the input is the training file or the test file, as its first byte says; the other is one whole record.
#include "core/data/cifar_reader.h"
#include "tests/fuzz/fuzz_file.h"

#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    if (size == 0)
        return 0;
    const bool isTrain = data[0] % 2 == 0;
    const std::vector<std::uint8_t> whole(2 + 3 * 32 * 32, 7);
    fuzz::asFile(isTrain ? "train.bin" : "test.bin", data + 1, size - 1);
    fuzz::asFile(isTrain ? "test.bin" : "train.bin", whole.data(), whole.size());
    return fuzz::readsOrRefuses([] { readCifar100(fuzz::folder(), {}); });
}
