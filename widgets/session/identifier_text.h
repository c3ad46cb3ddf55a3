// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <QString>

#include <cstdint>

namespace unlearn {

/// A number that tells one thing from others and counts nothing, such as a seed: in the digits of the window's
/// language, without separators.
QString identifierText(std::uint64_t number);
QString identifierText(RunId run);

} // namespace unlearn
