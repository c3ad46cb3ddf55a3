// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/figures.h"

#include <optional>
#include <span>
#include <string>

namespace unlearn {

enum class StopRuleKind {
    Crossing, ///< first epoch whose validation accuracy exceeds forget accuracy; of it and the one before, the smaller
              ///< gap
    RetainDrop, ///< retained accuracy fell by more than dropPoints
    TestDrop,   ///< validation accuracy fell by more than dropPoints
    Epochs,     ///< all of them; the last is the result
    Match       ///< forget error nearest the retrained baseline's; stops once it was passed
};

struct StopOptions {
    StopRuleKind kind = StopRuleKind::Crossing;
    double dropPoints = 5.0; ///< percentage points, RetainDrop and TestDrop
    bool operator==(const StopOptions&) const = default;
};

/// What a rule says after each epoch.
struct StopVerdict {
    bool stop = false;
    int selectedEpoch = 0; ///< the result if the run ended here
};

/// figures: epochs 0..e in order, at least one. referenceForgetErrorPercent: of the retrained baseline, needed by
/// Match. A pure function of its arguments. Throws Error (ValueOutOfRange) for Match without a reference.
StopVerdict judge(const StopOptions& options, std::span<const EpochFigures> figures,
                  std::optional<double> referenceForgetErrorPercent = {});

const char* stopRuleName(StopRuleKind kind);            ///< "crossing", "retain-drop", "test-drop", "epochs", "match"
StopRuleKind stopRuleFromName(const std::string& name); ///< throws Error (UnknownName)

} // namespace unlearn
