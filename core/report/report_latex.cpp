// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_latex.h"

#include "core/report/escaped_text.h"
#include "core/report/latex_columns.h"

#include <cstddef>

namespace unlearn {
namespace {

/// Latin Modern has Latin and Greek letters alone, and both engines leave out what a font lacks. LuaLaTeX looks into
/// further fonts, XeLaTeX changes the font between scripts.
constexpr char unicodeFonts[] = R"(\usepackage{fontspec}
\newcommand*\reportfont[2]{\ifdefined#1\else\IfFontExistsTF{#2}{\def#1{#2}}{}\fi}
\reportfont\reportcjk{Noto Serif CJK SC}
\reportfont\reportcjk{Noto Sans CJK SC}
\reportfont\reportcjk{Noto Serif CJK JP}
\reportfont\reportcjk{Noto Sans CJK JP}
\reportfont\reportarabic{Noto Naskh Arabic}
\reportfont\reportarabic{Noto Sans Arabic}
\reportfont\reportarabic{DejaVu Sans}
\reportfont\reportother{DejaVu Sans}
\reportfont\reportother{Noto Sans}
\ifluatex
\usepackage[english,bidi=basic]{babel} % letters from right to left
\directlua{
  local fonts = {}
  local function add(macro, features)
    local name = token.get_macro(macro)
    if name then table.insert(fonts, "name:" .. name .. ":mode=node;" .. features) end
  end
  add("reportarabic", "script=arab;")
  add("reportcjk", "")
  add("reportother", "")
  luaotfload.add_fallback("reportfonts", fonts)
}
\IfFontExistsTF{Latin Modern Roman}{\setmainfont{Latin Modern Roman}[RawFeature={fallback=reportfonts}]}{}
\fi
\ifxetex
% Marks of direction have no shape
\catcode"200E=9 \catcode"200F=9 \catcode"202A=9 \catcode"202B=9 \catcode"202C=9 \catcode"202D=9 \catcode"202E=9
\catcode"2066=9 \catcode"2067=9 \catcode"2068=9 \catcode"2069=9
\makeatletter
\newcommand*\reportletters[3]{\@tempcnta=#2\relax
  \@whilenum\@tempcnta<\numexpr#3+1\relax\do{\XeTeXcharclass\@tempcnta=#1\advance\@tempcnta\@ne}}
\makeatother
\newcommand*\reportscript[2]{% class, font; 4095 is all that is no letter
  \XeTeXinterchartoks 0 #1={\begingroup#2}\XeTeXinterchartoks 4095 #1={\begingroup#2}%
  \XeTeXinterchartoks #1 0={\endgroup}\XeTeXinterchartoks #1 4095={\endgroup}}
\newcommand*\reportscripts[4]{% two classes with their fonts
  \XeTeXinterchartoks #1 #3={\endgroup\begingroup#4}\XeTeXinterchartoks #3 #1={\endgroup\begingroup#2}}
\ifdefined\reportcjk\newfontfamily\reportcjkfont{\reportcjk}\else\let\reportcjkfont\relax\fi
\ifdefined\reportarabic\newfontfamily\reportarabicfont{\reportarabic}[Script=Arabic]\else\let\reportarabicfont\relax\fi
\ifdefined\reportother\newfontfamily\reportotherfont{\reportother}\else\let\reportotherfont\relax\fi
\newXeTeXintercharclass\reportcjkclass
\newXeTeXintercharclass\reportarabicclass
\newXeTeXintercharclass\reportotherclass
\reportletters\reportcjkclass{"1100}{"11FF}
\reportletters\reportcjkclass{"2E80}{"A4CF}
\reportletters\reportcjkclass{"AC00}{"D7A3}
\reportletters\reportcjkclass{"F900}{"FAFF}
\reportletters\reportcjkclass{"FE30}{"FE4F}
\reportletters\reportcjkclass{"FF00}{"FFEF}
\reportletters\reportcjkclass{"20000}{"2A6DF}
\reportletters\reportarabicclass{"0600}{"06FF}
\reportletters\reportarabicclass{"0750}{"077F}
\reportletters\reportarabicclass{"08A0}{"08FF}
\reportletters\reportarabicclass{"FB50}{"FDFF}
\reportletters\reportarabicclass{"FE70}{"FEFC}
\reportletters\reportotherclass{"0370}{"05FF}
\reportletters\reportotherclass{"1F00}{"1FFF}
\reportletters\reportotherclass{"2190}{"22FF}
\reportscript\reportcjkclass\reportcjkfont
\reportscript\reportarabicclass\reportarabicfont
\reportscript\reportotherclass\reportotherfont
\reportscripts\reportcjkclass\reportcjkfont\reportarabicclass\reportarabicfont
\reportscripts\reportcjkclass\reportcjkfont\reportotherclass\reportotherfont
\reportscripts\reportarabicclass\reportarabicfont\reportotherclass\reportotherfont
\XeTeXinterchartokenstate=1
\fi
)";

std::string headOf(const ReportTable& table)
{
    std::string head = "\\toprule\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        head += (i ? " & " : "") + cellLatex(table.columns[i].title);
    return head + " \\\\\n\\midrule\n";
}

} // namespace

std::string latexOf(const ReportTable& table)
{
    const LatexColumns layout = latexColumnsOf(table);
    std::string latex = "% Needs the packages array, booktabs and longtable.\n\\begingroup" + layout.size
        + "\n\\begin{longtable}{" + layout.columns + "}\n\\caption{" + captionLatex(table.caption)
        + "}\\label{tab:" + table.key + "}\\\\\n" + headOf(table) + "\\endfirsthead\n" + headOf(table)
        + "\\endhead\n\\bottomrule\n\\endlastfoot\n";
    for (const std::vector<ReportCell>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            latex += (i ? " & " : "") + (table.columns[i].isNumeric ? latexText(row[i].text) : cellLatex(row[i].text));
        latex += " \\\\\n";
    }
    return latex + "\\end{longtable}\n\\endgroup\n";
}

std::string latexDocumentOf(const Report& report)
{
    std::string latex = "\\documentclass[a4paper]{article}\n"
                        "\\usepackage[margin=12mm,landscape]{geometry}\n"
                        "\\usepackage{iftex}\n"
                        "\\ifpdftex\n\\usepackage[T1]{fontenc}\n\\usepackage{textcomp}\n\\else\n";
    latex += unicodeFonts;
    latex += "\\fi\n"
             "\\usepackage{array,booktabs,longtable}\n"
             "\\begin{document}\n\\footnotesize\n";
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            if (const auto* const table = std::get_if<ReportTable>(&block))
                latex += "\\input{" + table->key + ".tex}\n";
        }
    }
    return latex + "\\end{document}\n";
}

} // namespace unlearn
