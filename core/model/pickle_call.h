// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pickle_global.h"
#include "core/model/pickle_input.h"
#include "core/model/pickle_value.h"

namespace unlearn {

/// What Python's call of an allowed name with these arguments would give, described in result. Nothing is called.
/// Throws Error (FileCorrupt) for other arguments, and for a tensor that is not wholly inside its storage.
void describeCall(const PickleGlobal& callee, const PickleValue& arguments, PickleValue& result,
                  const PickleInput& input);

/// The storage that a persistent id names: ("storage", type, key, location, number of items).
/// Throws Error (FileCorrupt).
void describeStorage(const PickleValue& id, PickleValue& result, const PickleInput& input);

} // namespace unlearn
