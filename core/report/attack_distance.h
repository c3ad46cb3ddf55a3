// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <optional>
#include <span>

namespace unlearn {

/// How far the AUC of an attack on a model lies from those of the same attack on retrained models: distanceFrom() those
/// among others, which are on the same samples, each model once. Nothing for an attack on a retrained model.
std::optional<double> distanceFromRetrained(const RunAttack& attack, std::span<const RunAttack> others);

} // namespace unlearn
