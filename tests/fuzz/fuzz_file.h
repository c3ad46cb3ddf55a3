// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace unlearn::fuzz {

/// A folder of this process, emptied when it ends.
const std::filesystem::path& folder();

/// The input as a file of that name in folder().
std::filesystem::path asFile(const char* name, const std::uint8_t* data, std::size_t size);

/// Reads, and takes an Error for an answer: anything else that is thrown, or touched, is a finding.
template <typename Read> int readsOrRefuses(const Read& read)
{
    try {
        read();
    } catch (const Error&) { // refused in a sentence, which is what is asked for
    }
    return 0;
}

} // namespace unlearn::fuzz
