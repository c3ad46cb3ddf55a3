// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unlearn {

/// Text from a file, made fit for an error sentence: letters of every script stay; bytes that are not UTF-8, controls
/// and what can not be seen (marks that turn the direction of writing, widthless blanks, tags, private characters)
/// become
/// '?', and what is longer than longest (bytes) is cut before a character and ends in "...". A hostile file can thus
/// neither flood nor garble a terminal or a dialog. What comes out is UTF-8.
std::string printableText(std::string_view text, std::size_t longest = 120);

/// A number for an error sentence, in six digits: "0.05", "1e-09", "nan".
std::string numberText(double number);

} // namespace unlearn
