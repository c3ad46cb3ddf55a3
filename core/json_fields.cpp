// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_fields.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <cmath>
#include <limits>
#include <vector>

namespace unlearn {
namespace {

/// What stands there, short enough for a sentence.
std::string excerpt(const nlohmann::json& value)
{
    if (value.is_object())
        return "an object";
    if (value.is_array())
        return "an array";
    const std::string text = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return text.size() <= 60 ? text : text.substr(0, 57) + "...";
}

[[noreturn]] void refuse(const std::string& pointer, const std::string& expected, const nlohmann::json& found)
{
    throw Error(ErrorCode::ValueOutOfRange, "A field has a value that it can not take",
                {.field = pointer.empty() ? "/" : pointer, .expected = expected, .found = excerpt(found)});
}

/// JSON Schema counts 3.0 as an integer, so it is one here as well, up to where doubles are exact.
template <typename Integer> Integer integer(const nlohmann::json& value, const std::string& pointer)
{
    constexpr Integer least = std::numeric_limits<Integer>::min();
    constexpr Integer most = std::numeric_limits<Integer>::max();
    const std::string expected = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (std::cmp_less_equal(number, most))
            return static_cast<Integer>(number);
    } else if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        if (std::cmp_greater_equal(number, least) && std::cmp_less_equal(number, most))
            return static_cast<Integer>(number);
    } else if (value.is_number_float()) {
        const double number = value.get<double>();
        constexpr double exact = 9007199254740992.0;
        if (std::trunc(number) == number && std::abs(number) <= exact) {
            const auto whole = static_cast<std::int64_t>(number);
            if (std::cmp_greater_equal(whole, least) && std::cmp_less_equal(whole, most))
                return static_cast<Integer>(whole);
        }
    }
    refuse(pointer, expected, value);
}

/// Escapes a key for a JSON pointer.
std::string escaped(const std::string& name)
{
    std::string text;
    for (const char c : name) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

} // namespace

nlohmann::json parseJson(std::string_view text)
{
    using Event = nlohmann::json::parse_event_t;
    constexpr int mostLevels = 100;          // what reads or writes a document recurses
    std::vector<std::set<std::string>> open; // keys seen so far, one set an object that is not closed yet
    const auto refuse = [&open](int depth, Event event, nlohmann::json& parsed) {
        if (depth > mostLevels)
            throw Error(ErrorCode::FileCorrupt, "A JSON document is nested too deeply",
                        {.expected = "at most " + std::to_string(mostLevels) + " levels", .found = "more"});
        if (event == Event::object_start) {
            open.emplace_back();
        } else if (event == Event::object_end) {
            open.pop_back();
        } else if (event == Event::key && !open.back().insert(parsed.get<std::string>()).second) {
            throw Error(ErrorCode::FileCorrupt, "A JSON object has the same key twice",
                        {.field = printableText(parsed.get<std::string>()), .expected = "one", .found = "two"});
        }
        return true;
    };
    try {
        return nlohmann::json::parse(text.begin(), text.end(), refuse);
    } catch (const nlohmann::json::exception& exception) {
        const std::string reason = exception.what();
        const auto prefix = reason.find("] ");
        throw Error(
            ErrorCode::FileCorrupt, "This is not a JSON document",
            {.expected = "valid JSON", .found = prefix == std::string::npos ? reason : reason.substr(prefix + 2)});
    }
}

JsonFields::JsonFields(const nlohmann::json& value, std::string pointer) : m_value(value), m_pointer(std::move(pointer))
{
    if (!value.is_object())
        refuse(m_pointer, "an object", value);
}

bool JsonFields::has(const std::string& name) const
{
    return m_value.contains(name);
}

const nlohmann::json& JsonFields::require(const std::string& name)
{
    const nlohmann::json* value = find(name);
    if (!value)
        throw Error(ErrorCode::ValueOutOfRange, "A field is missing",
                    {.field = pointerTo(name), .expected = "a value", .found = "nothing"});
    return *value;
}

void JsonFields::read(const std::string& name, bool& into)
{
    if (const nlohmann::json* value = find(name)) {
        if (!value->is_boolean())
            refuse(pointerTo(name), "true or false", *value);
        into = value->get<bool>();
    }
}

void JsonFields::read(const std::string& name, double& into)
{
    if (const nlohmann::json* value = find(name))
        into = jsonNumber(*value, pointerTo(name));
}

void JsonFields::read(const std::string& name, int& into)
{
    if (const nlohmann::json* value = find(name))
        into = integer<int>(*value, pointerTo(name));
}

void JsonFields::read(const std::string& name, std::int64_t& into)
{
    if (const nlohmann::json* value = find(name))
        into = integer<std::int64_t>(*value, pointerTo(name));
}

void JsonFields::read(const std::string& name, std::optional<std::int64_t>& into)
{
    if (const nlohmann::json* value = find(name))
        into = integer<std::int64_t>(*value, pointerTo(name));
}

void JsonFields::read(const std::string& name, std::uint64_t& into)
{
    if (const nlohmann::json* value = find(name))
        into = integer<std::uint64_t>(*value, pointerTo(name));
}

void JsonFields::read(const std::string& name, std::string& into)
{
    if (const nlohmann::json* value = find(name))
        into = jsonString(*value, pointerTo(name));
}

std::string JsonFields::pointerTo(const std::string& name) const
{
    return m_pointer + '/' + escaped(name);
}

void JsonFields::finish() const
{
    for (const auto& [name, value] : m_value.items()) {
        if (m_asked.contains(name))
            continue;
        std::string known;
        for (const std::string& field : m_asked)
            known += (known.empty() ? "" : ", ") + field;
        throw Error(ErrorCode::UnknownName, "A field is not known",
                    {.field = pointerTo(name), .expected = "one of " + known, .found = name});
    }
}

const nlohmann::json* JsonFields::find(const std::string& name)
{
    m_asked.insert(name);
    const auto entry = m_value.find(name);
    return entry == m_value.end() ? nullptr : &*entry;
}

const nlohmann::json* JsonFields::findArray(const std::string& name)
{
    const nlohmann::json* value = find(name);
    if (value && !value->is_array())
        refuse(pointerTo(name), "an array", *value);
    return value;
}

std::string jsonString(const nlohmann::json& value, const std::string& pointer)
{
    if (!value.is_string())
        refuse(pointer, "a text", value);
    return value.get<std::string>();
}

std::vector<std::string> jsonStrings(const nlohmann::json& value, const std::string& pointer)
{
    if (!value.is_array())
        refuse(pointer, "an array", value);
    std::vector<std::string> strings;
    for (const nlohmann::json& element : value)
        strings.push_back(jsonString(element, pointer + '/' + std::to_string(strings.size())));
    return strings;
}

double jsonNumber(const nlohmann::json& value, const std::string& pointer)
{
    if (!value.is_number())
        refuse(pointer, "a number", value);
    return value.get<double>();
}

} // namespace unlearn
