// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace unlearn {
namespace {

constexpr const char* absent = "\xe2\x80\x93";

template <typename... Format> std::string converted(double value, Format... format)
{
    std::array<char, 400> digits{}; // the largest double has 309 before its point
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, format...).ptr;
    return {digits.data(), end};
}

} // namespace

std::string fixedText(double value, int decimals)
{
    return std::isfinite(value) ? converted(value, std::chars_format::fixed, decimals) : absent;
}

std::string shortText(double value)
{
    return std::isfinite(value) ? converted(value, std::chars_format::general, 3) : absent;
}

std::string exactText(double value)
{
    return converted(value);
}

} // namespace unlearn
