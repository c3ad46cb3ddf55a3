// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QString>

#include <string>
#include <vector>

#include "core/store/run_record.h"

namespace unlearn {

/// What of several runs is drawn by epoch.
enum class CompareFigure { ForgetError, TestError, RetainError, Loss };

/// "Forget error (%)".
QString compareFigureTitle(CompareFigure figure);
/// NaN: it has none.
double valueOf(const EpochFigures& epoch, CompareFigure figure);

/// A model that does not change, on which all compared runs agree.
struct SharedReference {
    std::string subject; ///< "original", "retrained-0", ...
    double value = 0.0;  ///< percent
};

/// The original and the retrained models whose error is the same in all runs; none for a loss, which is measured on
/// neither, and none without runs.
std::vector<SharedReference> sharedReferences(const std::vector<RunDetails>& runs, CompareFigure figure);

} // namespace unlearn
