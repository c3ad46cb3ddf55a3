// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable_text.h"

#include <sstream>

namespace unlearn {

std::string printableText(std::string_view text)
{
    constexpr std::size_t longest = 120;
    std::string result(text.substr(0, longest));
    for (char& c : result) {
        if (c < ' ' || c > '~')
            c = '?';
    }
    return text.size() > longest ? result + "..." : result;
}

std::string numberText(double number)
{
    std::ostringstream text;
    text << number;
    return text.str();
}

} // namespace unlearn
