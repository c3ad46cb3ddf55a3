// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>

namespace unlearn {
namespace {

/// Characters of UTF-8, which is what a terminal counts (wide ones aside).
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool isNumber(const std::string& text)
{
    return text.find_first_not_of("0123456789.+-e") == std::string::npos;
}

} // namespace

TextTable::TextTable(std::vector<std::string> head)
{
    m_rows.push_back(std::move(head));
}

void TextTable::add(std::vector<std::string> row)
{
    row.resize(m_rows.front().size());
    m_rows.push_back(std::move(row));
}

std::string TextTable::text() const
{
    const std::size_t columns = m_rows.front().size();
    std::vector<std::size_t> widths(columns, 0);
    std::vector<bool> toTheRight(columns, m_rows.size() > 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (std::size_t c = 0; c < columns; ++c) {
            widths[c] = std::max(widths[c], width(m_rows[i][c]));
            if (i > 0 && !isNumber(m_rows[i][c]))
                toTheRight[c] = false;
        }
    }
    std::string text;
    for (const std::vector<std::string>& row : m_rows) {
        std::string line;
        for (std::size_t c = 0; c < columns; ++c) {
            const std::string padding(widths[c] - width(row[c]), ' ');
            line += (c > 0 ? "  " : "") + (toTheRight[c] ? padding + row[c] : row[c] + padding);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string shown(double value, int decimals)
{
    if (!std::isfinite(value))
        return "-";
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string withSign(double value, int decimals)
{
    const std::string text = shown(value, decimals);
    if (text.find_first_of("123456789") == std::string::npos) // lest there be a negative nothing
        return std::isfinite(value) ? shown(0.0, decimals) : text;
    return value > 0.0 ? '+' + text : text;
}

std::string scientific(double value)
{
    if (!std::isfinite(value))
        return "-";
    char text[64];
    std::snprintf(text, sizeof text, "%.2e", value);
    return text;
}

std::string shortest(double value)
{
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

} // namespace unlearn
