// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

namespace unlearn {

/// A model of the catalogue with linear layers added until it has this many layers, as none of the catalogue has. Their
/// d is that of residual networks, 64 to 4,608. They are listed as any others, but no sample passes them, and a clone
/// lacks them.
Model deepModel(const ModelSpec& spec, int layers);

} // namespace unlearn
