// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"

#include <cstdint>
#include <optional>
#include <string>

namespace unlearn {

/// 95 % score interval of a share 0..1 of so many samples, 1 or more (Wilson, J. Am. Stat. Assoc. 22, 1927). The
/// bootstrap has none where none or all of the samples are counted, as in small strata, for it draws nothing else.
Interval shareInterval(double share, std::int64_t samples);

/// Of a figure that is a share of few samples, in its unit: of "stratum-error", percent. Nothing for other figures, and
/// where the value is not finite or of no samples.
std::optional<Interval> figureInterval(const std::string& name, double value, std::int64_t samples);

/// How the 95 % interval of a figure of this name is made: shareInterval() of figureInterval(), or bootstrapAuc() of
/// FigureOfMerit::interval. Marked by translatable("Core", …); empty for figures without one.
const char* intervalFormula(const std::string& name);

} // namespace unlearn
