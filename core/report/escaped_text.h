// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unlearn {

// Names come from people and files: any bytes may stand in them. Bytes that are not UTF-8, and characters that XML 1.0
// forbids, become U+FFFD in all of these.

/// Fit for an element or a quoted attribute of XML and HTML.
std::string xmlText(std::string_view text);
/// Fit for running text and table cells of LaTeX. Letters beyond Latin need XeLaTeX or LuaLaTeX and a font that has
/// them. Line breaks become spaces, and U+FFFD a question mark: LuaLaTeX takes that character for bytes that are not
/// UTF-8, and stops.
std::string latexText(std::string_view text);
/// One field of a CSV record (RFC 4180): quoted where it must be. Reading it back gives the same text, but that one
/// which a spreadsheet would take for a formula (it begins with =, +, -, @ or a tab) has an apostrophe before it.
std::string csvField(std::string_view text);
/// The text as UTF-8 without what XML forbids.
std::string cleanText(std::string_view text);
/// For a sentence: isolated (Unicode's FSI and PDI), so that it and what stands beside it do not change places where
/// one of them is written from right to left.
std::string isolatedText(std::string_view text);
/// Likewise, in quotation marks.
std::string quotedName(std::string_view name);

} // namespace unlearn
