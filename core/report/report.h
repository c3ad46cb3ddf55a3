// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"
#include "core/report/shadow_attack_key.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unlearn {

struct ReportCell {
    std::string text;                  ///< as people read it
    std::optional<double> number = {}; ///< as programs read it; may be NaN: not available
    std::string key = {};              ///< likewise, of a word that depends on the language; empty: the text
};

struct ReportColumn {
    std::string title;
    std::string key; ///< head of the column in CSV
    bool isNumeric = false;
};

/// One table: shown in the report, and a CSV and a LaTeX file of its own, which have all rows.
struct ReportTable {
    std::string key; ///< name of its files, unique in the report
    std::string caption;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows; ///< each as long as columns
    /// So many of the first ones are on the pages of the report, where all of them would be too many; nothing: all.
    std::optional<std::size_t> rowsOnPages = {};

    std::size_t shownRows() const { return rowsOnPages.value_or(rows.size()); }
};

/// One figure: shown in the report, and an SVG file of its own.
struct ReportFigure {
    std::string key; ///< name of its files, unique in the report
    std::string caption;
    std::string svg;      ///< one <svg> element, without a reference to anything outside
    std::string csv = {}; ///< its points, where they are too many for a table of the report: a CSV file beside the SVG
};

struct ReportParagraph {
    std::string text;
};

/// Shown in fixed width, with its line breaks.
struct ReportCode {
    std::string text;
};

using ReportBlock = std::variant<ReportParagraph, ReportCode, ReportTable, ReportFigure>;

struct ReportSection {
    std::string title;
    std::vector<ReportBlock> blocks;
};

/// An attack with shadow models that a report holds.
struct ReportedShadowAttack {
    ShadowAttackKey key;
    std::string row; ///< canonicalRow()
};

/// A run that a report was made from, as its folder keeps it.
struct ReportedRun {
    std::int64_t id = 0;
    std::string plan; ///< as it is in the log
    std::string rows; ///< canonicalRows()
    std::vector<ReportedShadowAttack> shadowAttacks = {};
    std::vector<std::string> measurements = {}; ///< canonicalMeasurements()
};

/// What is handed over, before it is HTML, PDF or anything else. All texts are plain: whoever writes them escapes them.
/// A pure function of the log's rows, the images of the requests and the language: the same give the same report, byte
/// for byte.
struct Report {
    ReportLanguage language; ///< that its texts are in
    std::string title;
    std::vector<std::string> abstract; ///< paragraphs
    std::vector<std::string> warnings; ///< sentences on what a reader could be misled by
    std::vector<ReportSection> sections;
    std::string bibliography; ///< BibTeX
    std::vector<ReportedRun> runs;
};

/// Files of a report: content by path inside its folder, with "/" between folders.
using ReportFiles = std::map<std::string, std::string>;

} // namespace unlearn
