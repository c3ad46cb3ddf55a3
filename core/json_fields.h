// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unlearn {

/// Parses one JSON document (RFC 8259; UTF-8, no comments). A repeated key is refused, because readers differ in which
/// of the two they take. Throws Error (FileCorrupt) with line and column.
nlohmann::json parseJson(std::string_view text);

/// Reads the fields of one JSON object strictly: a wrong type, a number that does not fit and a field that nobody asked
/// for are errors that name the field by its JSON pointer (RFC 6901).
///
/// read() leaves its target alone when the field is absent, so defaults stand where the value is declared.
/// Throws Error: ValueOutOfRange (type, range, absence), UnknownName (a field that is not known).
class JsonFields {
public:
    /// value must outlive this object. pointer: where value stands in its document, "" for the root.
    JsonFields(const nlohmann::json& value, std::string pointer);

    bool has(const std::string& name) const;
    /// Throws unless the field is there.
    const nlohmann::json& require(const std::string& name);

    void read(const std::string& name, bool& into);
    void read(const std::string& name, double& into);
    void read(const std::string& name, int& into);
    void read(const std::string& name, std::int64_t& into);
    void read(const std::string& name, std::uint64_t& into);
    void read(const std::string& name, std::string& into);
    /// Leaves it without a value when the field is absent.
    void read(const std::string& name, std::optional<std::int64_t>& into);

    /// A name turned into a value by fromName(const std::string&), which throws Error (UnknownName).
    template <typename T, typename FromName> void readName(const std::string& name, T& into, FromName fromName);

    /// Calls each(const nlohmann::json& element, const std::string& pointer) for the elements of an array.
    template <typename Each> void readArray(const std::string& name, Each each);
    /// Calls each(JsonFields&) with the nested object, then refuses what each() did not ask for.
    template <typename Each> void readObject(const std::string& name, Each each);

    /// Pointer of a field of this object.
    std::string pointerTo(const std::string& name) const;
    /// Refuses fields that were never asked for.
    void finish() const;

private:
    const nlohmann::json* find(const std::string& name);
    const nlohmann::json* findArray(const std::string& name);

    const nlohmann::json& m_value;
    std::string m_pointer;
    std::set<std::string> m_asked;
};

/// The string that value is. Throws Error (ValueOutOfRange) naming pointer when it is none.
std::string jsonString(const nlohmann::json& value, const std::string& pointer);
/// The strings of the array that value is, likewise.
std::vector<std::string> jsonStrings(const nlohmann::json& value, const std::string& pointer);
/// The number that value is, likewise. JSON knows no NaN and no infinity.
double jsonNumber(const nlohmann::json& value, const std::string& pointer);
/// Runs action; an Error of it is thrown on with pointer as its field.
template <typename Action> auto namingField(const std::string& pointer, Action action);

template <typename Action> auto namingField(const std::string& pointer, Action action)
{
    try {
        return action();
    } catch (const Error& error) {
        ErrorContext context = error.context();
        context.field = pointer;
        throw Error(error.code(), error.message(), context);
    }
}

template <typename T, typename FromName> void JsonFields::readName(const std::string& name, T& into, FromName fromName)
{
    std::string text;
    if (!has(name))
        return;
    read(name, text);
    into = namingField(pointerTo(name), [&] { return fromName(text); });
}

template <typename Each> void JsonFields::readArray(const std::string& name, Each each)
{
    const nlohmann::json* array = findArray(name);
    if (!array)
        return;
    std::size_t index = 0;
    for (const nlohmann::json& element : *array)
        each(element, pointerTo(name) + '/' + std::to_string(index++));
}

template <typename Each> void JsonFields::readObject(const std::string& name, Each each)
{
    const nlohmann::json* value = find(name);
    if (!value)
        return;
    JsonFields fields(*value, pointerTo(name));
    each(fields);
    fields.finish();
}

} // namespace unlearn
