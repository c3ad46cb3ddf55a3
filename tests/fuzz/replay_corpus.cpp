// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for libFuzzer in the tests: gives a reader every file of the folders named once, in the order of their names;
// folders inside are passed over. Whatever the reader throws ends the program, and it failed on the file named last.
#include "core/error.h"
#include "tests/core/model/zip_builder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace unlearn;
namespace fs = std::filesystem;

std::vector<fs::path> filesIn(const fs::path& folder)
{
    if (!fs::is_directory(folder))
        throw Error(ErrorCode::FileMissing, "The folder of inputs does not exist", {.file = folder.string()});
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    if (files.empty())
        throw Error(ErrorCode::FileMissing, "The folder of inputs holds no file",
                    {.file = folder.string(), .expected = "at least one", .found = "none"});
    std::sort(files.begin(), files.end());
    return files;
}

/// Of all folders, before any is read.
std::vector<fs::path> filesIn(const std::vector<fs::path>& folders)
{
    if (folders.empty())
        throw Error(ErrorCode::ValueOutOfRange, "No folder of inputs is named");
    std::vector<fs::path> all;
    for (const fs::path& folder : folders) {
        const std::vector<fs::path> files = filesIn(folder);
        all.insert(all.end(), files.begin(), files.end());
    }
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<fs::path> files;
    try {
        files = filesIn(std::vector<fs::path>(argv + 1, argv + argc));
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
        return 1;
    }
    for (const fs::path& file : files) {
        std::cout << file.string() << std::endl; // at once: what follows may end the program
        const std::string text = readText(file);
        const std::vector<std::uint8_t> bytes(text.begin(), text.end()); // no byte more, for sanitizers
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::cout << files.size() << " inputs were taken.\n";
    return 0;
}
