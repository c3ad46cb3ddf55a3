// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/sentence.h"

#include <optional>
#include <vector>

namespace unlearn {

/// The classes that an experiment forgets as a whole or nearly so, [classes]: nine in ten of a class's training samples
/// or more are in its forget set. The data must be whole (no origin).
std::vector<bool> wholeClasses(const Experiment& experiment);

/// What is to be said before anyone reads attacks with shadow models that were not unlearned (all but U-LiRA), where a
/// class is forgotten as a whole: each shadow model saw about half of it, so that even a model that was "not trained
/// on" a sample knows its class, and the attacked one does not any more. Its scores then lie outside of both kinds of
/// shadow models, and what an attack makes of that is not membership. Nothing where no class is.
std::optional<Sentence> wholeClassCaution(const Experiment& experiment);

} // namespace unlearn
