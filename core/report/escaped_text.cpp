// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/escaped_text.h"

#include "core/utf8_character.h"

namespace unlearn {
namespace {

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
        const Utf8Character next = firstCharacter(text);
        const std::string_view bytes = text.substr(0, next.bytes);
        text.remove_prefix(next.bytes);
        if (!next.character || !isXmlCharacter(*next.character)) {
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
    constexpr std::string_view replacement = "\xef\xbf\xbd";
    std::string latex = escaped(text, inLatex);
    for (std::size_t at = 0; (at = latex.find(replacement, at)) != std::string::npos;)
        latex.replace(at, replacement.size(), "?");
    return latex;
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

std::string isolatedText(std::string_view text)
{
    return "\xe2\x81\xa8" + cleanText(text) + "\xe2\x81\xa9";
}

std::string quotedName(std::string_view name)
{
    return "\xe2\x80\x9c" + isolatedText(name) + "\xe2\x80\x9d";
}

} // namespace unlearn
