// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace unlearn {

/// What a text begins with.
struct Utf8Character {
    std::optional<char32_t> character = {}; ///< none where the text does not begin with UTF-8
    std::size_t bytes = 1;                  ///< it takes: 1 to 4, 1 without a character
};

/// The character at the beginning of a text that is not empty. Overlong forms, surrogates and what lies beyond U+10FFFF
/// are not UTF-8 (Unicode 15, table 3-7).
Utf8Character firstCharacter(std::string_view text);

} // namespace unlearn
