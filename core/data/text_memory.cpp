// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_memory.h"

#include "core/error.h"
#include "core/physical_memory.h"

#include <algorithm>
#include <string>

namespace unlearn {

std::size_t mostLines(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
}

void requireTextMemory(std::size_t lines, std::size_t fields, const std::filesystem::path& file)
{
    const std::uint64_t most = physicalMemoryBytes() / 2,
                        wanted = lines * bytesOfLine + fields * sizeof(std::string_view);
    if (wanted > most)
        throw Error(ErrorCode::OutOfMemory, "The data set does not fit into memory",
                    {.file = file.string(),
                     .expected = "at most " + std::to_string(most >> 20) + " MiB",
                     .found = std::to_string(wanted >> 20) + " MiB"});
}

} // namespace unlearn
