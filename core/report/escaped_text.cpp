// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/escaped_text.h"

#include <cstddef>

namespace unlearn {
namespace {

constexpr char32_t replacement = 0xfffd;

struct Decoded {
    char32_t character = replacement;
    std::size_t bytes = 1;
};

/// The character at the beginning of text; one byte is taken where it is not UTF-8 (overlong forms and surrogates are
/// not).
Decoded decoded(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return {};
    char32_t character = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U)
            return {};
        character = (character << 6U) | (byte(i) & 0x3fU);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (character < least[length] || (character >= 0xd800 && character <= 0xdfff) || character > 0x10ffff)
        return {};
    return {character, length};
}

bool isXmlCharacter(char32_t character)
{
    return character == '\t' || character == '\n' || character == '\r'
        || (character >= 0x20 && character != 0xfffe && character != 0xffff);
}

/// replaced: gives what stands for an ASCII character; nothing for one that stays.
template <typename Replaced> std::string escaped(std::string_view text, Replaced replaced)
{
    std::string result;
    while (!text.empty()) {
        const Decoded next = decoded(text);
        const std::string_view bytes = text.substr(0, next.bytes);
        text.remove_prefix(next.bytes);
        if ((next.character == replacement && bytes.size() == 1) || !isXmlCharacter(next.character)) {
            result += "\xef\xbf\xbd";
            continue;
        }
        const char* const other = bytes.size() == 1 ? replaced(bytes.front()) : nullptr;
        result += other ? std::string_view(other) : bytes;
    }
    return result;
}

const char* inXml(char character)
{
    switch (character) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\r': return "&#13;";
    default: return nullptr;
    }
}

const char* inLatex(char character)
{
    switch (character) {
    case '\\': return "\\textbackslash{}";
    case '{': return "\\{";
    case '}': return "\\}";
    case '$': return "\\$";
    case '&': return "\\&";
    case '#': return "\\#";
    case '%': return "\\%";
    case '_': return "\\_";
    case '^': return "\\textasciicircum{}";
    case '~': return "\\textasciitilde{}";
    case '<': return "\\textless{}";
    case '>': return "\\textgreater{}";
    case '|': return "\\textbar{}";
    case '"': return "\\textquotedbl{}";
    case '[': return "{[}"; // after the end of a row it would be taken for an option
    case ']': return "{]}";
    case '*': return "{*}";
    case '-': return "{-}"; // two of them would become a dash
    case '`': return "\\textasciigrave{}";
    case '\'': return "{'}";
    case '\t':
    case '\r':
    case '\n': return " ";
    default: return nullptr;
    }
}

} // namespace

std::string cleanText(std::string_view text)
{
    return escaped(text, [](char) -> const char* { return nullptr; });
}

std::string xmlText(std::string_view text)
{
    return escaped(text, inXml);
}

std::string latexText(std::string_view text)
{
    return escaped(text, inLatex);
}

std::string csvField(std::string_view text)
{
    std::string clean = cleanText(text);
    if (!clean.empty() && std::string_view("=+-@\t").find(clean.front()) != std::string_view::npos)
        clean.insert(0, 1, '\''); // a spreadsheet would take it for a formula
    if (clean.find_first_of(",\"\r\n") == std::string::npos && !clean.starts_with(' ') && !clean.ends_with(' '))
        return clean;
    std::string field = "\"";
    for (const char character : clean) {
        field += character;
        if (character == '"')
            field += '"';
    }
    return field + '"';
}

std::string quotedName(std::string_view name)
{
    return "\xe2\x80\x9c\xe2\x81\xa8" + cleanText(name) + "\xe2\x81\xa9\xe2\x80\x9d";
}

} // namespace unlearn
