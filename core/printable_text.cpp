// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable_text.h"

#include "core/utf8_character.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace unlearn {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Unicode's controls (Cc), characters without a shape (Cf, but U+200C and U+200D, which Persian and the scripts of
/// India spell with, and signs that are seen), line and paragraph separators, private and no characters.
constexpr std::array<Range, 17> unseen{{
    {0x00, 0x1f},
    {0x7f, 0x9f},
    {0xad, 0xad},
    {0x61c, 0x61c},
    {0x180e, 0x180e},
    {0x200b, 0x200b},
    {0x200e, 0x200f},
    {0x2028, 0x202e},
    {0x2060, 0x206f},
    {0x3164, 0x3164}, // Hangul fillers, which are wide blanks
    {0xe000, 0xf8ff},
    {0xfdd0, 0xfdef},
    {0xfeff, 0xfeff},
    {0xffa0, 0xffa0},
    {0xfff0, 0xfffb},
    {0xe0000, 0xe0fff},
    {0xf0000, 0x10ffff},
}};

bool canBeSeen(char32_t character)
{
    const bool isNone = (character & 0xfffeU) == 0xfffeU; // the last two of each plane
    return !isNone && std::ranges::none_of(unseen, [character](const Range& range) {
        return character >= range.first && character <= range.last;
    });
}

} // namespace

std::string printableText(std::string_view text, std::size_t longest)
{
    std::string result;
    while (!text.empty()) {
        const Utf8Character next = firstCharacter(text);
        const bool stays = next.character && canBeSeen(*next.character);
        const std::string_view shown = stays ? text.substr(0, next.bytes) : "?";
        if (result.size() + shown.size() > longest)
            return result + "...";
        result += shown;
        text.remove_prefix(next.bytes);
    }
    return result;
}

std::string numberText(double number)
{
    std::ostringstream text;
    text << number;
    return text.str();
}

} // namespace unlearn
