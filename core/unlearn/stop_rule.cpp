// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/stop_rule.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

using Figures = std::span<const EpochFigures>;

/// First epoch after the untouched model for which the condition holds; the size of figures when there is none.
template <typename Condition> std::size_t firstEpoch(Figures figures, Condition condition)
{
    std::size_t epoch = 1;
    while (epoch < figures.size() && !condition(figures[epoch]))
        ++epoch;
    return epoch;
}

StopVerdict goOn(Figures figures)
{
    return {false, static_cast<int>(figures.size()) - 1};
}

StopVerdict stopWith(std::size_t selected)
{
    return {true, static_cast<int>(selected)};
}

StopVerdict judgeCrossing(Figures figures)
{
    const std::size_t crossed = firstEpoch(figures, [](const EpochFigures& epoch) {
        return epoch.validationErrorPercent < epoch.forgetErrorPercent; // accuracies compare the other way round
    });
    if (crossed == figures.size())
        return goOn(figures);
    const auto gap = [&figures](std::size_t epoch) {
        return std::abs(figures[epoch].validationErrorPercent - figures[epoch].forgetErrorPercent);
    };
    return stopWith(gap(crossed - 1) < gap(crossed) ? crossed - 1 : crossed);
}

StopVerdict judgeDrop(Figures figures, double EpochFigures::*error, double dropPoints)
{
    const std::size_t dropped = firstEpoch(
        figures, [&](const EpochFigures& epoch) { return epoch.*error - figures.front().*error > dropPoints; });
    return dropped == figures.size() ? goOn(figures) : stopWith(dropped - 1);
}

StopVerdict judgeDrift(Figures figures, double budget)
{
    for (const EpochFigures& epoch : figures) {
        if (!epoch.retainDrift)
            throw Error(ErrorCode::ValueOutOfRange, "The stop rule \"drift\" needs the retain drift of each epoch",
                        {.field = "epoch " + std::to_string(epoch.epoch), .expected = "a drift", .found = "none"});
    }
    // Not a number is no drift within a budget.
    const std::size_t reached =
        firstEpoch(figures, [budget](const EpochFigures& epoch) { return !(*epoch.retainDrift < budget); });
    return reached == figures.size() ? goOn(figures) : stopWith(reached - 1);
}

StopVerdict judgeMatch(Figures figures, std::optional<double> reference)
{
    if (!reference || !std::isfinite(*reference))
        throw Error(ErrorCode::ValueOutOfRange,
                    "The stop rule \"match\" needs the forget error of a retrained baseline",
                    {.field = "stop rule", .expected = "a plan with a retrained model", .found = "none"});
    const std::size_t passed =
        firstEpoch(figures, [&](const EpochFigures& epoch) { return epoch.forgetErrorPercent >= *reference; });
    const Figures judged = figures.first(std::min(passed + 1, figures.size()));
    const auto gap = [&](std::size_t epoch) { return std::abs(judged[epoch].forgetErrorPercent - *reference); };

    // The untouched model is the result only when it is nearer than every later epoch.
    std::size_t nearest = judged.size() > 1 ? 1 : 0;
    for (std::size_t epoch = 2; epoch < judged.size(); ++epoch) {
        if (gap(epoch) < gap(nearest))
            nearest = epoch;
    }
    if (gap(0) < gap(nearest))
        nearest = 0;
    return {passed < figures.size(), static_cast<int>(nearest)};
}

} // namespace

StopVerdict judge(const StopOptions& options, std::span<const EpochFigures> figures,
                  std::optional<double> referenceForgetErrorPercent)
{
    if (figures.empty())
        throw Error(ErrorCode::ValueOutOfRange, "A stop rule needs the figures of at least one epoch",
                    {.field = "figures", .expected = "epoch 0 and those after it", .found = "none"});
    switch (options.kind) {
    case StopRuleKind::Crossing: return judgeCrossing(figures);
    case StopRuleKind::RetainDrop: return judgeDrop(figures, &EpochFigures::retainErrorPercent, options.dropPoints);
    case StopRuleKind::TestDrop: return judgeDrop(figures, &EpochFigures::validationErrorPercent, options.dropPoints);
    case StopRuleKind::Epochs: return goOn(figures);
    case StopRuleKind::Match: return judgeMatch(figures, referenceForgetErrorPercent);
    case StopRuleKind::Drift: return judgeDrift(figures, options.driftBudget);
    }
    throw Error(ErrorCode::Internal, "A stop rule is not known");
}

const char* stopRuleName(StopRuleKind kind)
{
    switch (kind) {
    case StopRuleKind::Crossing: return "crossing";
    case StopRuleKind::RetainDrop: return "retain-drop";
    case StopRuleKind::TestDrop: return "test-drop";
    case StopRuleKind::Epochs: return "epochs";
    case StopRuleKind::Match: return "match";
    case StopRuleKind::Drift: return "drift";
    }
    throw Error(ErrorCode::Internal, "A stop rule has no name");
}

StopRuleKind stopRuleFromName(const std::string& name)
{
    for (const StopRuleKind kind : {StopRuleKind::Crossing, StopRuleKind::RetainDrop, StopRuleKind::TestDrop,
                                    StopRuleKind::Epochs, StopRuleKind::Match, StopRuleKind::Drift}) {
        if (name == stopRuleName(kind))
            return kind;
    }
    throw Error(
        ErrorCode::UnknownName, "There is no such stop rule",
        {.field = "stop rule", .expected = "crossing, retain-drop, test-drop, epochs, match or drift", .found = name});
}

} // namespace unlearn
