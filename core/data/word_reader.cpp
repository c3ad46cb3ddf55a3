// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/word_reader.h"

namespace unlearn {
namespace {

bool isWordByte(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 128;
}

} // namespace

bool WordReader::next(std::string& word)
{
    word.clear();
    while (!m_rest.empty()) {
        const char c = m_rest.front();
        const auto byte = static_cast<unsigned char>(c);
        if (!isWordByte(byte) && !word.empty())
            return true;
        m_rest.remove_prefix(1);
        if (isWordByte(byte)) {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (byte > ' ' && byte != 127) {
            word = c;
            return true;
        }
    }
    return !word.empty();
}

} // namespace unlearn
