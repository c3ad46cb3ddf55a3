// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unlearn {

/// The tokens of a text, one after the other: a list of them would take many times the size of a long text. Runs of
/// letters, digits and bytes above 127, ASCII letters in lower case; every other character but white space and control
/// characters is a token of its own.
class WordReader {
public:
    /// The text must outlive the reader.
    explicit WordReader(std::string_view text) : m_rest(text) { }
    /// The next token takes word's place; false at the end, which leaves it empty.
    bool next(std::string& word);

private:
    std::string_view m_rest;
};

} // namespace unlearn
