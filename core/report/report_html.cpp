// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_html.h"

#include "core/report/escaped_text.h"
#include "core/report/report_names.h"

#include <cmath>
#include <span>
#include <string_view>
#include <utility>

namespace unlearn {
namespace {

constexpr char style[] = R"(
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Noto Sans", sans-serif; color: #1a1a1a; background: #ffffff; max-width: 62em;
  margin: 2em auto; padding: 0 1.2em; overflow-wrap: anywhere; }
h1 { font-size: 1.7em; line-height: 1.25; }
h2 { font-size: 1.3em; margin-top: 2em; border-bottom: 1px solid #cccccc; break-after: avoid; }
nav ul { columns: 2; padding-inline-start: 1.2em; }
.warnings { border-inline-start: 5px solid #d55e00; background: #fdf3ec; padding: 0.4em 1em; }
.table { margin: 1.4em 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.86em; border-top: 2px solid #333333;
  border-bottom: 2px solid #333333; }
caption, figcaption { text-align: start; font-size: 0.95em; margin: 0.4em 0; color: #333333; }
caption { caption-side: top; }
thead { display: table-header-group; border-bottom: 1px solid #333333; }
th, td { padding: 0.2em 0.5em; text-align: start; vertical-align: top; }
th, td { overflow-wrap: normal; }
th { vertical-align: bottom; }
tbody tr:nth-child(even) { background: #f6f6f6; }
.l { min-width: 9em; overflow-wrap: anywhere; }
.n { text-align: end; font-variant-numeric: tabular-nums; }
td.n, .w { white-space: nowrap; }
td.none { white-space: normal; }
figure { margin: 1.4em 0; break-inside: avoid; }
figure svg { width: 100%; height: auto; direction: ltr; }
pre { direction: ltr; text-align: left; background: #f4f4f4; padding: 0.8em; white-space: pre-wrap; font-size: 0.86em; }
tr, pre, .short { break-inside: avoid; }
caption, thead { break-after: avoid; }
@page { size: A4; margin: 16mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } .scroll { overflow: visible; }
  figure svg { max-height: 215mm; } nav { display: none; } table { font-size: 7.5pt; } th, td { padding: 0.15em 0.3em; } }
)";

/// Whether a word is so long that it may have to be broken for its column to fit the page.
bool hasLongWord(const std::string& text)
{
    constexpr std::size_t most = 14;
    std::size_t length = 0;
    for (const char character : text) {
        length = character == ' ' ? 0 : length + 1;
        if (length > most)
            return true;
    }
    return false;
}

/// Letters of any script may be in a cell; each cell finds its own direction.
std::string cell(const ReportCell& value, bool isNumeric)
{
    const std::string text = xmlText(value.text);
    if (isNumeric) { // a sentence that says why there is no number is no reason for a table wider than its page
        const bool isNone = value.number && std::isnan(*value.number);
        return (isNone ? "<td class=\"n none\">" : "<td class=\"n\">") + text + "</td>";
    }
    std::string_view kind;
    if (hasLongWord(value.text))
        kind = " class=\"l\"";
    else if (value.text.find(' ') == std::string::npos && value.text.find('-') != std::string::npos)
        kind = " class=\"w\""; // a name, as "retrained-0", is not broken at its hyphen
    return "<td" + std::string(kind) + "><bdi>" + text + "</bdi></td>";
}

/// A unit at its end, as "s" or "%", does not stand in a line of its own.
std::string headText(const std::string& title)
{
    constexpr std::size_t longestUnit = 2;
    std::string text = title;
    const std::size_t space = text.rfind(' ');
    if (space != std::string::npos && text.size() - space - 1 <= longestUnit)
        text.replace(space, 1, "\xc2\xa0");
    return xmlText(text);
}

class HtmlWriter {
public:
    explicit HtmlWriter(const ReportLanguage& language) : m_language(language) { }

    void operator()(const ReportParagraph& paragraph) { m_html += "<p>" + xmlText(paragraph.text) + "</p>\n"; }

    void operator()(const ReportCode& code) { m_html += "<pre><code>" + xmlText(code.text) + "</code></pre>\n"; }

    void operator()(const ReportTable& table)
    {
        constexpr std::size_t fewRows = 12; // which are not parted in print, nor from their caption
        m_html += std::string("<div class=\"table scroll") + (table.shownRows() <= fewRows ? " short" : "")
            + "\" tabindex=\"0\"><table id=\"table-" + xmlText(table.key) + "\">\n<caption>"
            + xmlText(tableCaption(++m_tables, table, m_language)) + "</caption>\n<thead><tr>";
        for (const ReportColumn& column : table.columns)
            m_html += std::string("<th scope=\"col\"") + (column.isNumeric ? " class=\"n\">" : ">")
                + headText(column.title) + "</th>";
        m_html += "</tr></thead>\n<tbody>\n";
        for (const std::vector<ReportCell>& row : std::span(table.rows).first(table.shownRows())) {
            m_html += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i)
                m_html += cell(row[i], table.columns[i].isNumeric);
            m_html += "</tr>\n";
        }
        m_html += "</tbody></table></div>\n";
    }

    void operator()(const ReportFigure& figure)
    {
        m_html += "<figure id=\"figure-" + xmlText(figure.key) + "\">\n" + figure.svg + "<figcaption>"
            + xmlText(figureCaption(++m_figures, figure.caption, m_language)) + "</figcaption>\n</figure>\n";
    }

    std::string take() { return std::move(m_html); }

private:
    const ReportLanguage& m_language;
    std::string m_html;
    int m_tables = 0;
    int m_figures = 0;
};

std::string paragraphs(const std::vector<std::string>& texts)
{
    std::string html;
    for (const std::string& text : texts)
        html += "<p>" + xmlText(text) + "</p>\n";
    return html;
}

std::string items(const std::vector<std::string>& texts)
{
    std::string html = "<ul>\n";
    for (const std::string& text : texts)
        html += "<li>" + xmlText(text) + "</li>\n";
    return html + "</ul>\n";
}

/// What opens a list of the report's parts.
std::string labelled(const char* element, const std::string& label, const char* className = "")
{
    return std::string("<") + element + className + " aria-label=\"" + xmlText(label) + "\">";
}

std::string navigation(const Report& report)
{
    const ReportLanguage& language = report.language;
    std::string html = labelled("nav", language.translate("Report", "Contents")) + "<ul>\n";
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        html += "<li><a href=\"#section-" + std::to_string(i + 1) + "\">" + xmlText(report.sections[i].title)
            + "</a></li>\n";
    return html + "<li><a href=\"#paper\">" + xmlText(language.translate("Report", "The paper"))
        + "</a></li>\n</ul></nav>\n";
}

std::string head(const Report& report)
{
    const std::string code = xmlText(report.language.code);
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + code + "\" xml:lang=\"" + code
        + (report.language.isRightToLeft ? "\" dir=\"rtl\">\n" : "\">\n")
        + "<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
          "style-src 'unsafe-inline'\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
        + xmlText(report.title) + "</title>\n<style>" + style + "</style>\n</head>\n";
}

} // namespace

std::string htmlOf(const Report& report)
{
    const ReportLanguage& language = report.language;
    std::string html = head(report) + "<body>\n<h1>" + xmlText(report.title) + "</h1>\n"
        + labelled("section", language.translate("Report", "Abstract")) + '\n' + paragraphs(report.abstract)
        + "</section>\n";
    if (!report.warnings.empty())
        html += labelled("section", language.translate("Report", "Warnings"), " class=\"warnings\"") + "\n<p><strong>"
            + xmlText(language.translate("Report", "To be read with care")) + "</strong></p>\n" + items(report.warnings)
            + "</section>\n";
    html += navigation(report);
    HtmlWriter writer(language);
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        html += "<section id=\"section-" + std::to_string(i + 1) + "\">\n<h2>" + xmlText(report.sections[i].title)
            + "</h2>\n";
        for (const ReportBlock& block : report.sections[i].blocks)
            std::visit(writer, block);
        html += writer.take() + "</section>\n";
    }
    return html + "<section id=\"paper\">\n<h2>" + xmlText(language.translate("Report", "The paper"))
        + "</h2>\n<pre><code>" + xmlText(report.bibliography) + "</code></pre>\n</section>\n</body>\n</html>\n";
}

} // namespace unlearn
