// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace unlearn {

/// Samples that the errors after each epoch are of, and the precision that they are measured in.
struct LiveCounts {
    std::int64_t forget = 0;
    std::int64_t validation = 0;
    std::int64_t test = 0;
    std::int64_t retain = 0;
    bool bfloat16 = false; ///< not where it was left for the errors that it changed (LiveEvaluation)
    bool operator==(const LiveCounts&) const = default;
};

/// "Errors after each epoch are of 40 forget, ... samples; the final ones are of all, in float32".
std::string liveCountsSentence(const LiveCounts& counts);

} // namespace unlearn
