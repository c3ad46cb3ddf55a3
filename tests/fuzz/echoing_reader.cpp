// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for a reader where replay_corpus.cpp itself is tested: says what it is given, and fails on the word "wrong".
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <stdexcept>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    if (text == "wrong")
        throw std::runtime_error("The reader fails.");
    std::cout << "given " << text << '\n';
    return 0;
}
