// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QString>

#include <cstdint>

namespace unlearn {

/// What a training sample that is no image says, in a few words: its first features with their names, or its tokens as
/// words where these are known. Empty for an image.
QString sampleText(const Dataset& dataset, std::int64_t index);

} // namespace unlearn
