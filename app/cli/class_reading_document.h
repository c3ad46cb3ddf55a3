// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/experiment/class_readings.h"
#include "core/experiment/subsampling.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {

/// One class: its samples and, of each layer, the interference for every k of each group.
Json classDocument(const ClassReading& reading);

/// Relative interference of a layer on each class at these k, one a group; null where it is infinite.
Json relativeInterferenceByClass(const std::vector<ClassReading>& classes, std::size_t layer,
                                 const std::vector<std::int64_t>& directions);

/// For each layer at these k the class that the step disturbs most, by how much, and the median over classes. There is
/// one class at least.
std::string classTable(const std::vector<ClassReading>& classes, const DirectionsOfLayers& directions);

} // namespace unlearn
