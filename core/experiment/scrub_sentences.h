// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"
#include "core/store/run_record.h"

#include <optional>

namespace unlearn {

// What RunStore::scrub() takes out of the log, in words that fit what was done and what would be.

Sentence takenByScrub(const RunScrub& scrub);
/// Of a run, as it was before, which followed those of the request; nothing where nothing of it goes.
std::optional<Sentence> takenFromFollower(const RunDetails& run);
/// Likewise, of a run of another request on the same data.
std::optional<Sentence> takenFromBeside(const RunDetails& run);

} // namespace unlearn
