// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/figures.h"

#include <optional>
#include <span>
#include <string>

namespace unlearn {

/// When to stop, and which epoch is then the result. Epoch 0, the untouched model, never triggers a stop.
enum class StopRuleKind {
    /// First epoch whose validation accuracy exceeds forget accuracy; the result is the one of it and the epoch before
    /// with the smaller gap between the two, the later one where they are equal.
    Crossing,
    /// Retained accuracy fell by more than dropPoints since epoch 0; the result is the last epoch that stayed within
    /// them. Deviation: the published code takes the epoch that left them.
    RetainDrop,
    /// Likewise for validation accuracy.
    TestDrop,
    /// Runs all planned epochs; the last is the result.
    Epochs,
    /// Stops once forget error reached the retrained baseline's; the result is the epoch nearest to it, the earliest of
    /// equally near ones, epoch 0 only where every later one is farther off.
    Match,
    /// Retain drift, summed over the layers, reached driftBudget: needs no data but the forget set. The result is the
    /// last epoch below it.
    Drift
};

struct StopOptions {
    StopRuleKind kind = StopRuleKind::Crossing;
    double dropPoints = 5.0;   ///< percentage points, RetainDrop and TestDrop
    double driftBudget = 0.01; ///< summed retain drift, Drift; above 0
    bool operator==(const StopOptions&) const = default;
};

/// What a rule says after each epoch.
struct StopVerdict {
    bool stop = false;
    int selectedEpoch = 0; ///< the result if the run ended here; the latest epoch unless the rule says otherwise
};

/// figures: epochs 0..e in order, at least one. referenceForgetErrorPercent: of the retrained baseline, needed by
/// Match. A pure function of its arguments. Throws Error (ValueOutOfRange) without figures, for Match without a
/// reference, and for Drift where drift was not measured.
StopVerdict judge(const StopOptions& options, std::span<const EpochFigures> figures,
                  std::optional<double> referenceForgetErrorPercent = {});

const char* stopRuleName(StopRuleKind kind); ///< "crossing", "retain-drop", "test-drop", "epochs", "match", "drift"
StopRuleKind stopRuleFromName(const std::string& name); ///< throws Error (UnknownName)

} // namespace unlearn
