// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace unlearn {

/// SHA-256 of a stream of bytes, as 64 lower-case hexadecimal digits. Deterministic on every platform.
class ContentHash {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(ContentHash&&) noexcept;
    ContentHash& operator=(ContentHash&&) noexcept;

    ContentHash& add(std::span<const std::byte> bytes);
    ContentHash& add(
        const std::string& text); ///< length first, then the bytes, so that ("ab","c") differs from ("a","bc")
    std::string hex() const;      ///< may be called once everything was added; further add() calls go on from there

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Hash of a whole file. Throws Error (FileMissing, FileUnreadable).
std::string hashFile(const std::filesystem::path& path);

} // namespace unlearn
