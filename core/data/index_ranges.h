// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unlearn {

/// First and last index, both included.
struct IndexRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool operator==(const IndexRange&) const = default;
};

/// "3,10-19" as ranges, in the order of the text. Nothing for a text that does not read exactly so, or that counts
/// backwards; numbers too large for 64 bits read as the largest, for the caller to refuse.
std::optional<std::vector<IndexRange>> parseIndexRanges(std::string_view text);

/// The shortest such text of sorted, unique indices; empty for none.
std::string indexRangesText(std::span<const std::int64_t> indices);

} // namespace unlearn
