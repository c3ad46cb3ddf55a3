// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/data/data_files.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <string>

namespace unlearn {

/// Writes tar archives (POSIX ustar) entry by entry, harmful ones too.
class TarBuilder {
public:
    struct Entry {
        std::string name;
        std::string content = {};
        char type = '0';               ///< '0' file, '1' hard link, '2' symbolic link, '3' device, '5' folder, '6' pipe
        std::string link = {};         ///< what a link points to
        std::uint64_t claimedSize = 0; ///< in the head; 0: the truth
    };

    TarBuilder& add(const Entry& entry)
    {
        std::array<char, 512> head{};
        const auto put = [&head](std::size_t at, const std::string& text) {
            std::memcpy(head.data() + at, text.data(), text.size());
        };
        const auto octal = [&put](std::size_t at, int digits, std::uint64_t value) {
            char text[24];
            std::snprintf(text, sizeof text, "%0*llo", digits, static_cast<unsigned long long>(value));
            put(at, text);
        };
        put(0, entry.name);
        octal(100, 7, 0777);
        octal(108, 7, 0);
        octal(116, 7, 0);
        octal(124, 11, entry.claimedSize > 0 ? entry.claimedSize : entry.content.size());
        octal(136, 11, 0);
        put(148, "        ");
        head[156] = entry.type;
        put(157, entry.link);
        put(257, "ustar");
        put(263, "00");
        unsigned sum = 0;
        for (const char character : head)
            sum += static_cast<unsigned char>(character);
        octal(148, 6, sum);
        head[154] = '\0';
        m_bytes.insert(m_bytes.end(), head.begin(), head.end());
        m_bytes.insert(m_bytes.end(), entry.content.begin(), entry.content.end());
        m_bytes.resize((m_bytes.size() + 511) / 512 * 512);
        return *this;
    }

    Bytes bytes() const
    {
        Bytes all = m_bytes;
        all.resize(all.size() + 1024);
        return all;
    }

private:
    Bytes m_bytes;
};

} // namespace unlearn
