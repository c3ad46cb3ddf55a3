// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace unlearn {

/// Columns aligned by spaces; numbers to the right.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> head);
    void add(std::vector<std::string> row);
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// A number with so many decimals; "-" for one that is not finite.
std::string shown(double value, int decimals = 2);
/// Likewise, with its sign: "+2.1", "-0.3"; "0.0" for what rounds to that.
std::string withSign(double value, int decimals);
/// As "1.23e-04"; "-" for a number that is not finite.
std::string scientific(double value);
/// The fewest digits that read back as the same number.
std::string shortest(double value);

} // namespace unlearn
