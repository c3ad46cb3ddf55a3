// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unlearn {

// Numbers for people and for files, with a point whatever the locale is.

/// With so many decimals; "–" for one that is not finite.
std::string fixedText(double value, int decimals);
/// Three significant digits: "0.0123", "1.23e-07"; "–" for one that is not finite.
std::string shortText(double value);
/// The fewest digits that read back as the same number; "nan", "inf", "-inf".
std::string exactText(double value);

} // namespace unlearn
