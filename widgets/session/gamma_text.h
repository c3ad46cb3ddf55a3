// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {

/// Thresholds as text for the clipboard: a line for each layer, name and gamma with a tab between them, so that
/// spreadsheets read them. Numbers have a decimal point whatever the locale, and all their digits.
QString gammaText(const std::vector<std::pair<std::string, double>>& gammas);

/// What a pasted text wants: lines of a name and a number set the layers of these names; a single number sets every
/// selected layer; as many numbers as there are selected layers set these in their order. Name and number are parted by
/// a tab, a semicolon or blanks; numbers are read with a point, or as the locale writes them.
/// Throws Error (ValueOutOfRange, UnknownName, FormatUnsupported), naming the line.
std::map<std::string, double> gammasFromText(const QString& text, const std::vector<std::string>& layers,
                                             const std::vector<std::string>& selected);

} // namespace unlearn
