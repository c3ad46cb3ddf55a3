// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"
#include "core/sentence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// One figure of a model beside another one, which says itself what it is of.
struct FigureOfMerit {
    std::string name;         ///< of figureKinds()
    std::string subject;      ///< "unlearned", ...
    std::string versus;       ///< the model that it is set against: "retrained-0", "original"; empty: none
    std::string part = {};    ///< samples: "forget", "retain", "test", "forget-low"; empty: all three
    std::string layer = {};   ///< empty: of the whole model
    double value = 0.0;       ///< NaN: undefined for these samples
    std::int64_t samples = 0; ///< how many it is of
    /// core/evaluate/figure_settings.h. Empty: nothing was to choose, or the log does not know what was chosen.
    std::string settings = {};
    /// 95 %, of an attack's AUC, also two-sided, and of one on the change (intervalFormula()). Nothing of other figures
    /// (but see figureInterval()), and of the change in older logs.
    std::optional<Interval> interval = std::nullopt;
    bool operator==(const FigureOfMerit&) const = default;
};

/// What a figure's name stands for.
struct FigureKind {
    std::string name;
    std::string title;
    Sentence formula; ///< with its source; the last of its values is the formula of a score, others are names
};

/// All of them, each name once.
const std::vector<FigureKind>& figureKinds();
/// Of a name that only a later version knows, the name as its title, and no formula.
FigureKind figureKind(const std::string& name);
/// Whether it is of an attack's positives and negatives, which MembershipOptions choose and a formula does not name:
/// "auc-lira", "two-sided-auc-lira", "tpr1-loss", "tpr01-loss", ...
bool isOfChosenSamples(const std::string& name);

/// Tug of war (arXiv 2406.01257): the product over retain, forget and test of 1 - |accuracy - reference's|.
/// Errors in percent; 1 where all three agree.
double tugOfWar(const std::vector<double>& errorsPercent, const std::vector<double>& referenceErrorsPercent);

} // namespace unlearn
