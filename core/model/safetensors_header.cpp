// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safetensors_header.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace unlearn {
namespace {

using Json = nlohmann::json;

constexpr std::size_t mostDimensions = 64;

/// Where errors are, and how they are said.
struct Source {
    std::string file;

    [[noreturn]] void fail(const std::string& message, const std::string& field, const std::string& expected = {},
                           const std::string& found = {}) const
    {
        throw Error(ErrorCode::FileCorrupt, message,
                    {.file = file, .field = printableText(field), .expected = expected, .found = printableText(found)});
    }
};

std::optional<DType> dtypeOf(const std::string& name)
{
    for (const DType type : {DType::F64, DType::F32, DType::F16, DType::BF16, DType::I64, DType::I32, DType::I16,
                             DType::I8, DType::U8, DType::Bool}) {
        if (name == dtypeName(type))
            return type;
    }
    return std::nullopt;
}

/// The parser itself keeps the last of two equal keys, which would hide one of two tensors: refuse them. The format
/// has three levels, so nothing deeper is built either.
Json parseStrictly(std::string_view text, const Source& source)
{
    std::vector<std::set<std::string>> keys;
    const auto check = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (depth > 3)
            source.fail("The safetensors header is nested too deeply", "header");
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second)
            source.fail("The safetensors header names the same thing twice", parsed.get<std::string>());
        return true;
    };
    try {
        return Json::parse(text, check);
    } catch (const Json::exception& error) {
        source.fail("The safetensors header is not valid JSON", "header", "JSON", error.what());
    }
}

std::uint64_t sizeOf(const Json& value, const std::string& name, const Source& source)
{
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > INT64_MAX)
        source.fail("A tensor has a size or offset that is not a whole number", name, "0 or more", value.dump());
    return value.get<std::uint64_t>();
}

SafetensorsEntry parseEntry(const std::string& name, const Json& json, const Source& source)
{
    if (!json.is_object() || json.size() != 3 || !json.contains("dtype") || !json.contains("shape")
        || !json.contains("data_offsets"))
        source.fail("A tensor is not described as the format wants it", name, "dtype, shape and data_offsets");
    const Json& dtype = json["dtype"];
    const Json& shape = json["shape"];
    const Json& offsets = json["data_offsets"];
    if (!dtype.is_string() || !shape.is_array() || shape.size() > mostDimensions || !offsets.is_array()
        || offsets.size() != 2)
        source.fail("A tensor is not described as the format wants it", name,
                    "a string, a list of sizes and a list of two offsets");

    SafetensorsEntry entry;
    entry.name = name;
    if (const auto type = dtypeOf(dtype.get<std::string>()))
        entry.dtype = *type;
    else
        throw Error(ErrorCode::FormatUnsupported, "A tensor has a number type that is not supported",
                    {.file = source.file,
                     .field = printableText(name),
                     .expected = "F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL",
                     .found = printableText(dtype.get<std::string>())});

    std::uint64_t bytes = itemSize(entry.dtype);
    bool overflow = false;
    for (const Json& size : shape) {
        entry.shape.push_back(static_cast<std::int64_t>(sizeOf(size, name, source)));
        overflow |= __builtin_mul_overflow(bytes, size.get<std::uint64_t>(), &bytes);
    }
    entry.begin = sizeOf(offsets[0], name, source);
    entry.end = sizeOf(offsets[1], name, source);
    if (overflow || entry.end < entry.begin || entry.end - entry.begin != bytes)
        source.fail("The bytes of a tensor do not match its shape and type", name,
                    overflow ? "a size that can exist" : std::to_string(bytes) + " bytes",
                    "offsets " + offsets.dump() + " for shape " + shape.dump());
    return entry;
}

void parseMetadata(const Json& json, SafetensorsHeader& header, const Source& source)
{
    if (!json.is_object())
        source.fail("The metadata are not what the format wants", "__metadata__", "an object of strings");
    for (const auto& [key, value] : json.items()) {
        if (!value.is_string())
            source.fail("The metadata hold something other than strings", key, "a string");
        header.metadata.emplace(key, value.get<std::string>());
    }
}

void requireSeamless(std::vector<SafetensorsEntry>& entries, std::uint64_t dataSize, const Source& source)
{
    std::sort(entries.begin(), entries.end(), [](const SafetensorsEntry& a, const SafetensorsEntry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t position = 0;
    for (const SafetensorsEntry& entry : entries) {
        if (entry.begin != position)
            source.fail("The tensors do not follow each other without gap or overlap", entry.name,
                        "offset " + std::to_string(position), std::to_string(entry.begin));
        position = entry.end;
    }
    if (position != dataSize)
        source.fail(position > dataSize ? "The file is shorter than its header says"
                                        : "The file is longer than its header says",
                    entries.empty() ? "header" : entries.back().name, std::to_string(position) + " bytes of tensors",
                    std::to_string(dataSize));
}

} // namespace

SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize,
                                         const std::filesystem::path& file)
{
    const Source source{file.string()};
    const Json root = parseStrictly(json, source);
    if (!root.is_object())
        source.fail("The safetensors header is not a JSON object", "header");
    SafetensorsHeader header;
    for (const auto& [name, value] : root.items()) {
        if (name == "__metadata__")
            parseMetadata(value, header, source);
        else
            header.entries.push_back(parseEntry(name, value, source));
    }
    requireSeamless(header.entries, dataSize, source);
    return header;
}

} // namespace unlearn
