// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// What somebody may do with a cache of predictions. What is kept are figures on each sample: that is for runs, which
/// the log knows and a purge is about, and not for whoever only looks, perhaps just after a purge.
enum class PredictionUse { Take, TakeAndKeep };

} // namespace unlearn
