// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_specification.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace unlearn {
namespace {

[[noreturn]] void refuse(const std::string& message, const std::string& field, const std::string& expected,
                         std::string_view found)
{
    throw Error(ErrorCode::ValueOutOfRange, message,
                {.field = "data" + (field.empty() ? "" : ", option " + field),
                 .expected = expected,
                 .found = '"' + printableText(found) + '"'});
}

bool isKeyCharacter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Where the kind ends: at the ":" before the path or, without a path, at the "?" before the options; npos where there
/// is neither.
std::size_t kindEnd(const std::string& text)
{
    return text.find_first_of(":?");
}

/// Where the "?" before the options is; npos without options.
std::size_t optionsStart(const std::string& text)
{
    const std::size_t kind = kindEnd(text);
    for (std::size_t mark = text.rfind('?'); mark != std::string::npos && mark >= kind && mark > 0;
         mark = text.rfind('?', mark - 1)) {
        const std::string_view rest = std::string_view(text).substr(mark + 1);
        const auto end = std::ranges::find_if_not(rest, isKeyCharacter);
        if (end != rest.begin() && end != rest.end() && *end == '=')
            return mark;
    }
    return std::string::npos;
}

std::string decoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        if (text[i] == '%' && i + 2 < text.size()
            && std::from_chars(text.data() + i + 1, text.data() + i + 3, code, 16).ptr == text.data() + i + 3) {
            result += static_cast<char>(code);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

std::map<std::string, std::string> parseOptions(std::string_view text)
{
    std::map<std::string, std::string> options;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(one.size() + 1, text.size()));
        const std::size_t equals = one.find('=');
        if (equals == std::string_view::npos || equals == 0)
            refuse("An option of the data set can not be read", {}, "key=value", one);
        const std::string key(one.substr(0, equals));
        if (!options.emplace(key, decoded(one.substr(equals + 1))).second)
            refuse("An option of the data set is named twice", printableText(key), "it once", one);
    }
    return options;
}

} // namespace

DatasetSpecification parseSpecification(const std::string& text)
{
    DatasetSpecification result;
    const std::size_t end = kindEnd(text);
    result.kind = text.substr(0, end);
    if (end == std::string::npos)
        return result;
    const std::size_t mark = optionsStart(text);
    if (mark != end)
        result.path = text.substr(end + 1, mark == std::string::npos ? mark : mark - end - 1);
    if (mark != std::string::npos)
        result.options = parseOptions(std::string_view(text).substr(mark + 1));
    return result;
}

std::string withDatasetPath(const std::string& text, const std::function<std::string(const std::string&)>& change)
{
    const std::size_t colon = kindEnd(text);
    if (colon == std::string::npos || text[colon] == '?')
        return text;
    const std::size_t mark = std::min(optionsStart(text), text.size());
    return text.substr(0, colon + 1) + change(text.substr(colon + 1, mark - colon - 1)) + text.substr(mark);
}

std::optional<std::string> DatasetOptions::text(const std::string& key)
{
    m_asked.insert(key);
    const auto at = m_options.find(key);
    return at == m_options.end() ? std::nullopt : std::optional(at->second);
}

std::int64_t DatasetOptions::whole(const std::string& key, std::int64_t absent, std::int64_t least, std::int64_t most)
{
    const std::optional<std::string> value = text(key);
    if (!value)
        return absent;
    std::int64_t number = 0;
    const char* const end = value->data() + value->size();
    const auto [stop, error] = std::from_chars(value->data(), end, number);
    if (error != std::errc() || stop != end || number < least || number > most)
        refuse("An option of the data set is outside its range", key,
               std::to_string(least) + " to " + std::to_string(most), *value);
    return number;
}

double DatasetOptions::share(const std::string& key, double absent)
{
    const std::optional<std::string> value = text(key);
    if (!value)
        return absent;
    double number = 0;
    const char* const end = value->data() + value->size();
    const auto [stop, error] = std::from_chars(value->data(), end, number);
    if (error != std::errc() || stop != end || !(number > 0 && number < 1))
        refuse("An option of the data set is outside its range", key, "more than 0 and less than 1", *value);
    return number;
}

void DatasetOptions::finish() const
{
    for (const auto& [key, value] : m_options) {
        if (m_asked.contains(key))
            continue;
        std::string known;
        for (const std::string& name : m_asked)
            known += (known.empty() ? "" : ", ") + name;
        throw Error(ErrorCode::UnknownName, "The data set has no option of that name",
                    {.field = "data",
                     .expected = known.empty() ? "no options" : "one of " + known,
                     .found = '"' + printableText(key) + '"'});
    }
}

} // namespace unlearn
