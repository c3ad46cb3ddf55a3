// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/npy_array.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>

namespace unlearn {
namespace {

struct TypeName {
    NpyType type;
    const char* code; ///< as the header has it
    const char* name;
    std::size_t size;
};

constexpr std::array<TypeName, 10> types{{{NpyType::U8, "|u1", "uint8", 1},
                                          {NpyType::I8, "|i1", "int8", 1},
                                          {NpyType::U16, "<u2", "uint16", 2},
                                          {NpyType::I16, "<i2", "int16", 2},
                                          {NpyType::U32, "<u4", "uint32", 4},
                                          {NpyType::I32, "<i4", "int32", 4},
                                          {NpyType::U64, "<u8", "uint64", 8},
                                          {NpyType::I64, "<i8", "int64", 8},
                                          {NpyType::F32, "<f4", "float32", 4},
                                          {NpyType::F64, "<f8", "float64", 8}}};

const TypeName& named(NpyType type)
{
    return *std::ranges::find(types, type, &TypeName::type);
}

/// {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), } in any order of its three keys.
class HeaderParser {
public:
    HeaderParser(std::string_view text, const std::string& name) : m_text(text), m_name(name) { }

    NpyArray parse()
    {
        expect('{');
        while (!take('}')) {
            const std::string_view key = quoted();
            expect(':');
            if (key == "descr" && !m_hasType)
                readType();
            else if (key == "fortran_order" && !m_hasOrder)
                readOrder();
            else if (key == "shape" && !m_hasShape)
                readShape();
            else
                fail("descr, fortran_order and shape, each once");
            if (!take(',')) {
                expect('}');
                break;
            }
        }
        skipSpace();
        if (!m_text.empty() || !m_hasType || !m_hasOrder || !m_hasShape)
            fail("descr, fortran_order and shape, each once");
        return std::move(m_array);
    }

private:
    void readType()
    {
        skipSpace();
        if (!m_text.starts_with('\''))
            refuse("a plain type such as uint8", "a type of several fields");
        const std::string_view code = quoted();
        const auto at = std::ranges::find_if(types, [&](const TypeName& type) { return code == type.code; });
        if (at == types.end())
            refuse("uint8 to int64, float32 or float64, little-endian",
                   code.starts_with("|O") ? "Python objects, which are never loaded" : printableText(code));
        m_array.type = at->type;
        m_hasType = true;
    }

    void readOrder()
    {
        skipSpace();
        if (m_text.starts_with("True"))
            refuse("C order (numpy.ascontiguousarray)", "Fortran order");
        if (!m_text.starts_with("False"))
            fail("True or False");
        m_text.remove_prefix(5);
        m_hasOrder = true;
    }

    void readShape()
    {
        expect('(');
        while (!take(')')) {
            std::int64_t size = 0;
            skipSpace();
            const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), size);
            if (error != std::errc{} || size < 0 || m_array.shape.size() == 32)
                fail("sizes of at most 32 axes");
            m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
            m_array.shape.push_back(size);
            if (!take(',')) {
                expect(')');
                break;
            }
        }
        m_hasShape = true;
    }

    std::string_view quoted()
    {
        expect('\'');
        const std::size_t end = m_text.find('\'');
        if (end == std::string_view::npos)
            fail("a closing quote");
        const std::string_view inside = m_text.substr(0, end);
        m_text.remove_prefix(end + 1);
        return inside;
    }

    void skipSpace() { m_text.remove_prefix(std::min(m_text.find_first_not_of(" \n"), m_text.size())); }
    bool take(char wanted)
    {
        skipSpace();
        const bool found = m_text.starts_with(wanted);
        m_text.remove_prefix(found ? 1 : 0);
        return found;
    }
    void expect(char wanted)
    {
        if (!take(wanted))
            fail(std::string(1, wanted));
    }

    [[noreturn]] void fail(const std::string& expected) const
    {
        throw Error(ErrorCode::FileCorrupt, "The header of a NumPy array can not be read",
                    {.field = m_name,
                     .expected = expected,
                     .found = m_text.empty() ? "its end" : '"' + printableText(m_text.substr(0, 20)) + '"'});
    }
    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const
    {
        throw Error(ErrorCode::FormatUnsupported, "A NumPy array is of a form that is not read",
                    {.field = m_name, .expected = expected, .found = found});
    }

    std::string_view m_text;
    const std::string& m_name;
    NpyArray m_array;
    bool m_hasType = false, m_hasOrder = false, m_hasShape = false;
};

/// Bytes that the shape stands for; nothing where they would not fit into 64 bits.
std::optional<std::uint64_t> bytesOf(const NpyArray& array)
{
    std::uint64_t total = npyItemSize(array.type);
    for (const std::int64_t size : array.shape) {
        if (__builtin_mul_overflow(total, static_cast<std::uint64_t>(size), &total))
            return std::nullopt;
    }
    return total;
}

template <typename Value> Value valueAt(const std::byte* at)
{
    static_assert(std::endian::native == std::endian::little, "arrays are kept as little-endian files have them");
    Value value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

template <typename Result> Result elementAt(const NpyArray& array, std::int64_t i)
{
    const std::byte* at = array.bytes.data() + array.start + static_cast<std::size_t>(i) * npyItemSize(array.type);
    switch (array.type) {
    case NpyType::U8: return static_cast<Result>(valueAt<std::uint8_t>(at));
    case NpyType::I8: return static_cast<Result>(valueAt<std::int8_t>(at));
    case NpyType::U16: return static_cast<Result>(valueAt<std::uint16_t>(at));
    case NpyType::I16: return static_cast<Result>(valueAt<std::int16_t>(at));
    case NpyType::U32: return static_cast<Result>(valueAt<std::uint32_t>(at));
    case NpyType::I32: return static_cast<Result>(valueAt<std::int32_t>(at));
    case NpyType::U64: return static_cast<Result>(std::min<std::uint64_t>(valueAt<std::uint64_t>(at), INT64_MAX));
    case NpyType::I64: return static_cast<Result>(valueAt<std::int64_t>(at));
    case NpyType::F32: return static_cast<Result>(valueAt<float>(at));
    case NpyType::F64: return static_cast<Result>(valueAt<double>(at));
    }
    return {};
}

} // namespace

std::size_t npyItemSize(NpyType type)
{
    return named(type).size;
}

bool isFloat(NpyType type)
{
    return type == NpyType::F32 || type == NpyType::F64;
}

const char* npyTypeName(NpyType type)
{
    return named(type).name;
}

std::int64_t NpyArray::count() const
{
    std::int64_t product = 1;
    for (const std::int64_t size : shape)
        product *= size;
    return product;
}

double NpyArray::numberAt(std::int64_t i) const
{
    return elementAt<double>(*this, i);
}

std::int64_t NpyArray::wholeAt(std::int64_t i) const
{
    if (isFloat(type))
        throw Error(ErrorCode::Internal, "Whole numbers were asked of an array of floats");
    return elementAt<std::int64_t>(*this, i);
}

NpyArray parseNpyHeader(std::span<const std::byte> beginning, std::uint64_t fileSize, const std::string& name)
{
    const auto fail = [&name](const std::string& message, const std::string& expected, const std::string& found) {
        throw Error(ErrorCode::FileCorrupt, message, {.field = name, .expected = expected, .found = found});
    };
    constexpr std::string_view magic = "\x93NUMPY";
    const std::string_view text(reinterpret_cast<const char*>(beginning.data()), beginning.size());
    if (text.size() < 10 || !text.starts_with(magic))
        fail("This is not a NumPy array", "the NPY format", beginning.empty() ? "nothing" : "something else");
    const int version = static_cast<unsigned char>(text[6]);
    if (version < 1 || version > 3)
        throw Error(ErrorCode::FormatUnsupported, "The NumPy array is of another version of its format",
                    {.field = name, .expected = "1 to 3", .found = std::to_string(version)});
    const std::size_t lengthBytes = version == 1 ? 2 : 4;
    const std::size_t headerStart = 8 + lengthBytes;
    if (text.size() < headerStart)
        fail("The header of a NumPy array is cut short", "its length", "the end");
    std::size_t length = 0;
    for (std::size_t i = lengthBytes; i-- > 0;)
        length = length << 8 | static_cast<unsigned char>(text[8 + i]);
    if (length > text.size() - headerStart)
        fail("The header of a NumPy array is cut short", std::to_string(length) + " bytes",
             std::to_string(text.size() - headerStart));
    NpyArray array = HeaderParser(text.substr(headerStart, length), name).parse();
    array.start = headerStart + length;
    const std::optional<std::uint64_t> wanted = bytesOf(array);
    const std::uint64_t found = fileSize - array.start;
    if (!wanted || *wanted != found)
        fail("A NumPy array does not have the size that its header says",
             wanted ? std::to_string(*wanted) + " bytes" : "fewer than 2^64 bytes", std::to_string(found));
    return array;
}

NpyArray parseNpy(std::vector<std::byte> bytes, const std::string& name)
{
    NpyArray array = parseNpyHeader(bytes, bytes.size(), name);
    array.bytes = std::move(bytes);
    return array;
}

} // namespace unlearn
