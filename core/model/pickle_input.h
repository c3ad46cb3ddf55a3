// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace unlearn {

/// The bytes of a pickle with a position, and errors that name it.
class PickleInput {
public:
    PickleInput(std::span<const std::byte> bytes, std::string file) : m_bytes(bytes), m_file(std::move(file)) { }

    /// Marks where the current instruction begins: errors name that place.
    void beginInstruction() { m_instruction = m_position; }

    std::uint8_t byte() { return static_cast<std::uint8_t>(text(1).front()); }
    /// Little-endian, width 1 to 8 bytes, unsigned.
    std::uint64_t unsignedInteger(std::size_t width);
    double real(); ///< big-endian IEEE double
    std::string_view text(std::uint64_t size);
    std::string_view line(); ///< up to a line feed, which is taken too

    /// Throws Error (FileCorrupt).
    [[noreturn]] void fail(const std::string& message, const std::string& expected, const std::string& found) const;
    const std::string& file() const { return m_file; }
    std::string place() const; ///< "data.pkl, byte 17"

private:
    std::span<const std::byte> m_bytes;
    std::string m_file;
    std::size_t m_position = 0;
    std::size_t m_instruction = 0;
};

} // namespace unlearn
