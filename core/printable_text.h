// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unlearn {

/// Text from a file, made fit for an error sentence: control and non-ASCII bytes become '?', and what is longer than
/// 120 bytes is cut and ends in "...". A hostile file can thus neither flood nor garble a terminal or a dialog.
std::string printableText(std::string_view text);

/// A number for an error sentence, in six digits: "0.05", "1e-09", "nan".
std::string numberText(double number);

} // namespace unlearn
