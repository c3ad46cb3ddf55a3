// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace unlearn {

/// Thresholds typed one after another, parted by blanks or semicolons, or by commas where the locale writes decimals
/// with a point. Numbers are read with a point, or as the locale writes them. Nothing where one of them is no number.
std::optional<std::vector<double>> gammasFromList(const QString& text);

/// As gammasFromList() reads it back.
QString gammaListText(const std::vector<double>& gammas);

} // namespace unlearn
