// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formulas_text.h"

#include "core/evaluate/figure_of_merit.h"

#include <set>

namespace unlearn {

std::string formulasText(const std::vector<std::string>& figures)
{
    std::string text;
    std::set<std::string> told;
    for (const std::string& name : figures) {
        if (!told.insert(name).second)
            continue;
        const FigureKind kind = figureKind(name);
        if (const std::string formula = kind.formula.text(); !formula.empty())
            text += kind.title + ": " + formula + '\n';
    }
    return text;
}

} // namespace unlearn
