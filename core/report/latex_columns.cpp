// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/latex_columns.h"

#include "core/report/escaped_text.h"
#include "core/utf8_character.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr int longestWord = 20; ///< longer ones are broken
constexpr int partOfWord = 8;   ///< into such

/// What stays on one line, by its width in letters.
struct Piece {
    std::string text = {};
    int width = 0;
    bool isBeforeSpace = false;
};

/// As wide as high, in scripts without spaces between words.
bool isWide(char32_t character)
{
    constexpr std::pair<char32_t, char32_t> ranges[] = {{0x1100, 0x115f},  {0x2e80, 0xa4cf}, {0xac00, 0xd7a3},
                                                        {0xf900, 0xfaff},  {0xfe30, 0xfe4f}, {0xff00, 0xff60},
                                                        {0x20000, 0x3ffff}};
    return std::ranges::any_of(
        ranges, [character](const auto& range) { return character >= range.first && character <= range.second; });
}

/// Marks that close something, and the sign of a long vowel.
bool mayBeginLine(char32_t character)
{
    constexpr std::u32string_view others = U"\u3001\u3002\u300b\u300d\u300f\u3011\u30fc\uff01\uff09\uff0c\uff0e\uff1a"
                                           U"\uff1b\uff1f";
    return others.find(character) == std::u32string_view::npos;
}

/// Calls use(character, its bytes) for each.
template <typename Use> void forEachCharacter(std::string_view text, Use use)
{
    while (!text.empty()) {
        const Utf8Character next = firstCharacter(text);
        use(next.character.value_or(U'?'), text.substr(0, next.bytes));
        text.remove_prefix(next.bytes);
    }
}

/// Between spaces and wide letters.
std::vector<Piece> wordsOf(const std::string& text)
{
    std::vector<Piece> words(1);
    bool wasWide = false;
    forEachCharacter(cleanText(text), [&words, &wasWide](char32_t character, std::string_view bytes) {
        if (character == ' ' || character == '\t' || character == '\r' || character == '\n') {
            words.back().isBeforeSpace = true;
            words.emplace_back();
            wasWide = false;
            return;
        }
        const bool isNowWide = isWide(character);
        if ((wasWide || isNowWide) && words.back().width > 0 && mayBeginLine(character))
            words.emplace_back();
        words.back().text += bytes;
        words.back().width += isNowWide ? 2 : 1;
        wasWide = isNowWide;
    });
    return words;
}

std::vector<Piece> piecesOf(const std::string& text)
{
    std::vector<Piece> pieces;
    for (Piece& word : wordsOf(text)) {
        if (word.width <= longestWord) {
            pieces.push_back(std::move(word));
            continue;
        }
        pieces.emplace_back();
        forEachCharacter(word.text, [&pieces](char32_t character, std::string_view bytes) {
            if (pieces.back().width >= partOfWord)
                pieces.emplace_back();
            pieces.back().text += bytes;
            pieces.back().width += isWide(character) ? 2 : 1;
        });
        pieces.back().isBeforeSpace = word.isBeforeSpace;
    }
    return pieces;
}

std::string latexOf(const std::vector<Piece>& pieces)
{
    std::string latex;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        latex += latexText(pieces[i].text);
        if (pieces[i].isBeforeSpace)
            latex += ' ';
        else if (i + 1 < pieces.size())
            latex += "\\allowbreak{}";
    }
    return latex;
}

/// In letters.
struct ColumnWidth {
    int least = 1; ///< of the longest piece, and of numbers
    int most = 1;  ///< of the longest text

    void add(const std::string& text, bool isWhole)
    {
        int width = 0;
        for (const Piece& piece : piecesOf(text)) {
            width += piece.width + (piece.isBeforeSpace ? 1 : 0);
            least = std::max(least, piece.width);
        }
        most = std::max(most, width);
        if (isWhole)
            least = std::max(least, width);
    }
};

std::vector<ColumnWidth> widthsOf(const ReportTable& table)
{
    std::vector<ColumnWidth> widths(table.columns.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i].add(table.columns[i].title, false);
        for (const std::vector<ReportCell>& row : table.rows)
            widths[i].add(row[i].text, table.columns[i].isNumeric);
    }
    return widths;
}

int sumOf(const std::vector<ColumnWidth>& widths, int ColumnWidth::*width)
{
    return std::accumulate(widths.begin(), widths.end(), 0,
                           [width](int sum, const ColumnWidth& one) { return sum + one.*width; });
}

/// Letters of Latin Modern on a line of 273 mm, with some room for wide ones.
struct LetterSize {
    const char* commands;
    double line;    ///< letters on it
    double between; ///< columns, in letters
};
constexpr LetterSize letterSizes[] = {{"", 160.0, 2.5},
                                      {"\\scriptsize\\setlength{\\tabcolsep}{3pt}", 170.0, 1.3},
                                      {"\\tiny\\setlength{\\tabcolsep}{2pt}", 200.0, 1.0}};

/// Of a line without the space between columns, rounded down; digits are no locale's.
std::string shareText(double share)
{
    const int tenThousandths = std::clamp(static_cast<int>(share * 10000.0), 1, 9999);
    const std::string digits = std::to_string(tenThousandths);
    return "0." + std::string(4 - digits.size(), '0') + digits;
}

std::string paragraphColumns(const ReportTable& table, const std::vector<ColumnWidth>& widths, double line)
{
    const double least = sumOf(widths, &ColumnWidth::least);
    const double wanted = sumOf(widths, &ColumnWidth::most) - least;
    const double granted = wanted > 0.0 ? std::clamp((line - least) / wanted, 0.0, 1.0) : 0.0;
    std::string columns;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double width = widths[i].least + granted * (widths[i].most - widths[i].least);
        columns += std::string(">{") + (table.columns[i].isNumeric ? "\\raggedleft" : "\\raggedright")
            + "\\arraybackslash}p{" + shareText(width / std::max(line, least)) + "\\dimexpr\\linewidth-"
            + std::to_string(2 * widths.size()) + "\\tabcolsep\\relax}";
    }
    return columns;
}

} // namespace

LatexColumns latexColumnsOf(const ReportTable& table)
{
    const std::vector<ColumnWidth> widths = widthsOf(table);
    const auto lineOf = [&widths](const LetterSize& size) {
        return size.line - size.between * static_cast<double>(widths.size());
    };
    if (sumOf(widths, &ColumnWidth::most) <= lineOf(letterSizes[0])) {
        std::string columns;
        for (const ReportColumn& column : table.columns)
            columns += column.isNumeric ? 'r' : 'l';
        return {.size = {}, .columns = std::move(columns)};
    }
    const LetterSize* chosen = std::begin(letterSizes);
    while (std::next(chosen) != std::end(letterSizes) && sumOf(widths, &ColumnWidth::least) > lineOf(*chosen))
        ++chosen;
    return {.size = chosen->commands, .columns = paragraphColumns(table, widths, lineOf(*chosen))};
}

std::string cellLatex(const std::string& text)
{
    return latexOf(piecesOf(text));
}

std::string captionLatex(const std::string& text)
{
    return latexOf(wordsOf(text));
}

} // namespace unlearn
