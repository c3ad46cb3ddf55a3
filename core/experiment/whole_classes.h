// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/forget_set.h"
#include "core/sentence.h"

#include <optional>
#include <vector>

namespace unlearn {

/// The classes that are forgotten as a whole or nearly so, [classes]: nine in ten of a class's training samples or more
/// are in the forget set. The data must be whole (no origin). Throws Error of ForgetSet::classHistogram().
std::vector<bool> wholeClasses(const Dataset& data, const ForgetSet& forget);

/// What is to be said before anyone reads attacks with shadow models that were not unlearned (all but U-LiRA), where a
/// class is forgotten as a whole: each shadow model saw about half of it, so that even a model that was "not trained
/// on" a sample knows its class, and the attacked one does not any more. Its scores then lie outside of both kinds of
/// shadow models, and what an attack makes of that is not membership. Nothing where no class is. Throws likewise.
std::optional<Sentence> wholeClassCaution(const Dataset& data, const ForgetSet& forget);

} // namespace unlearn
