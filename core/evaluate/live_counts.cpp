// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/live_counts.h"

namespace unlearn {

std::string liveCountsSentence(const LiveCounts& counts)
{
    return "Errors after each epoch are of " + std::to_string(counts.forget) + " forget, "
        + std::to_string(counts.validation) + " validation, " + std::to_string(counts.test) + " test and "
        + std::to_string(counts.retain) + " retain samples" + (counts.bfloat16 ? ", in bfloat16" : "")
        + "; the final ones are of all, in float32";
}

} // namespace unlearn
