// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pickle_input.h"

#include "core/error.h"
#include "core/printable_text.h"

#include <bit>

namespace unlearn {

std::uint64_t PickleInput::unsignedInteger(std::size_t width)
{
    const std::string_view bytes = text(width);
    std::uint64_t value = 0;
    for (std::size_t i = width; i-- > 0;)
        value = value << 8 | static_cast<std::uint8_t>(bytes[i]);
    return value;
}

double PickleInput::real()
{
    std::uint64_t value = 0;
    for (const char c : text(8))
        value = value << 8 | static_cast<std::uint8_t>(c);
    return std::bit_cast<double>(value);
}

std::string_view PickleInput::text(std::uint64_t size)
{
    if (size > m_bytes.size() - m_position)
        fail("The pickle ends in the middle of an instruction", std::to_string(size) + " more bytes",
             std::to_string(m_bytes.size() - m_position));
    const auto* start = reinterpret_cast<const char*>(m_bytes.data()) + m_position;
    m_position += size;
    return {start, static_cast<std::size_t>(size)};
}

std::string_view PickleInput::line()
{
    constexpr std::size_t longest = 512; // of a module or a name
    const auto rest = m_bytes.subspan(m_position);
    const std::string_view start(reinterpret_cast<const char*>(rest.data()), std::min(rest.size(), longest));
    const std::size_t end = start.find('\n');
    if (end == std::string_view::npos)
        fail("A name in the pickle has no end", "a line feed within " + std::to_string(longest) + " bytes",
             "none in " + std::to_string(start.size()));
    m_position += end + 1;
    return start.substr(0, end);
}

void PickleInput::fail(const std::string& message, const std::string& expected, const std::string& found) const
{
    throw Error(ErrorCode::FileCorrupt, message,
                {.file = m_file, .field = place(), .expected = expected, .found = printableText(found)});
}

std::string PickleInput::place() const
{
    return "data.pkl, byte " + std::to_string(m_instruction);
}

} // namespace unlearn
