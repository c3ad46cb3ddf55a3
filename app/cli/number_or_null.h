// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"

#include <cmath>
#include <optional>

namespace unlearn {

/// A figure of a document: null where it is not finite, which JSON has no number for, and where it is not known.
inline Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

inline Json numberOrNull(const std::optional<double>& value)
{
    return value ? numberOrNull(*value) : Json(nullptr);
}

} // namespace unlearn
