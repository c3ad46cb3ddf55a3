// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/roc.h"

#include <cstdint>
#include <optional>
#include <string>

namespace unlearn {

/// 95 % score interval of a share 0..1 of so many samples, 1 or more (Wilson, J. Am. Stat. Assoc. 22, 1927). The
/// bootstrap has none where none or all of the samples are counted, as in small strata, for it draws nothing else.
Interval shareInterval(double share, std::int64_t samples);

/// 95 %, in the figure's unit: its own (FigureOfMerit::interval), or shareInterval() where it is a share of few
/// samples, "stratum-error". Nothing for other figures, and where such a share is not finite or of no samples.
std::optional<Interval> figureInterval(const FigureOfMerit& figure);

/// How figureInterval() of a figure of this name is made: shareInterval(), bootstrapAuc() (of an attack, with shadow
/// models or without, or of one on the change), or twoSided() of that. Marked by translatable("Core", …); empty for
/// figures without one.
const char* intervalFormula(const std::string& name);

} // namespace unlearn
