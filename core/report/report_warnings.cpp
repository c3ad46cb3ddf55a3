// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_text.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace unlearn {
namespace {

constexpr double overForgettingPoints = 5.0;

/// "Run 3", "Runs 3, 5-8" or "All runs"; empty where the condition holds for none.
std::string runsWhere(const std::vector<RunToReport>& runs, const std::function<bool(const RunToReport&)>& condition)
{
    std::vector<std::int64_t> found;
    for (const RunToReport& run : runs) {
        if (condition(run))
            found.push_back(run.id());
    }
    if (found.empty())
        return {};
    if (found.size() == 1)
        return "Run " + std::to_string(found.front());
    return found.size() == runs.size() ? "All runs" : "Runs " + namesOfRuns(found, runs);
}

std::vector<std::string> overForgetting(const std::vector<RunToReport>& runs)
{
    std::vector<std::string> sentences;
    for (const RunToReport& run : runs) {
        const RunErrors* const errors = run.errorsOf(unlearnedSubject);
        const Spread retrained = run.retrained(&RunErrors::forgetErrorPercent);
        if (!errors || !(errors->forgetErrorPercent - retrained.mean > overForgettingPoints))
            continue;
        sentences.push_back(run.label() + ": over-forgetting. Its forget error of "
                            + fixedText(errors->forgetErrorPercent, 2) + " % exceeds that of the retrained models, "
                            + retrained.textWithCount(2) + " %, by more than " + fixedText(overForgettingPoints, 0)
                            + " points: a model that errs more than one that never saw the samples gives them away.");
    }
    return sentences;
}

bool hasErrors(const RunToReport& run)
{
    return run.errorsOf(unlearnedSubject) != nullptr;
}

/// Beyond one run: only runs of the same things can be compared.
bool differ(const std::vector<RunToReport>& runs, std::string RunHeader::*hash)
{
    return std::ranges::any_of(
        runs, [&](const RunToReport& run) { return run.header().*hash != runs.front().header().*hash; });
}

/// Runs that no other one repeats with another seed.
std::string runsOfASingleSeed(const std::vector<RunToReport>& runs)
{
    std::set<std::int64_t> repeated;
    for (const std::vector<std::size_t>& group : groupedBySeed(runs)) {
        const bool differs = std::ranges::any_of(
            group, [&](std::size_t place) { return runs[place].header().seed != runs[group.front()].header().seed; });
        for (const std::size_t place : group) {
            if (differs)
                repeated.insert(runs[place].id());
        }
    }
    return runsWhere(runs, [&](const RunToReport& run) { return !repeated.contains(run.id()); });
}

void addRetrained(const std::vector<RunToReport>& runs, std::vector<std::string>& warnings)
{
    const std::string without =
        runsWhere(runs, [](const RunToReport& run) { return hasErrors(run) && run.retrainedSubjects().empty(); });
    if (!without.empty())
        warnings.push_back(
            without
            + ": no model retrained without the forget set stands beside it. How much a model that never "
              "saw the samples errs on them is not known, and neither is how much should be forgotten.");
    const std::string single =
        runsWhere(runs, [](const RunToReport& run) { return hasErrors(run) && run.retrainedSubjects().size() == 1; });
    if (!single.empty())
        warnings.push_back(single
                           + ": a single retrained model. How far retraining with other seeds spreads is not known.");
    const std::string once = runsOfASingleSeed(runs);
    if (!once.empty())
        warnings.push_back(once
                           + ": a single seed. Figures have no spread, and differences to other runs may be chance.");
    const bool oneModel = !differ(runs, &RunHeader::modelHash) && !differ(runs, &RunHeader::forgetHash);
    if (oneModel && runs.size() > 1 && once.empty())
        warnings.push_back("All runs unlearn the same samples from the same model: their spread is that of unlearning. "
                           "How far training with other seeds would move the figures is not known.");
}

void addSamples(const std::vector<RunToReport>& runs, std::vector<std::string>& warnings)
{
    const std::string sampled = runsWhere(runs, [](const RunToReport& run) {
        const RunErrors* const errors = run.errorsOf(unlearnedSubject);
        if (!run.plan || !run.plan->live.retainImages || *run.plan->live.retainImages == 0)
            return false;
        return !errors || *run.plan->live.retainImages < errors->retainCount;
    });
    if (!sampled.empty())
        warnings.push_back(
            sampled + ": the curves' retain error is of a sample of the retain set. Final errors are of all of it.");
    const std::string spectra =
        runsWhere(runs, [](const RunToReport& run) { return run.plan && run.plan->spectrumImages > 0; });
    if (!spectra.empty())
        warnings.push_back(spectra + ": the spectra are of a part of the training images.");
    const std::string reduced =
        runsWhere(runs, [](const RunToReport& run) { return run.plan && run.plan->live.bfloat16; });
    if (!reduced.empty())
        warnings.push_back(reduced + ": the curves were measured in bfloat16. Final figures are in float32.");
}

void addStopRules(const std::vector<RunToReport>& runs, std::vector<std::string>& warnings)
{
    const std::string matched = runsWhere(
        runs, [](const RunToReport& run) { return run.plan && stopOf(*run.plan).kind == StopRuleKind::Match; });
    if (!matched.empty())
        warnings.push_back(
            matched
            + ": the stop rule \"match\" read the retrained model's forget error. That the run came close "
              "to it is how its epoch was selected, and shows nothing by itself.");
}

void addStates(const std::vector<RunToReport>& runs, std::vector<std::string>& warnings)
{
    for (const RunState state : {RunState::Running, RunState::Cancelled, RunState::Failed, RunState::Interrupted}) {
        const std::string found =
            runsWhere(runs, [&](const RunToReport& run) { return run.details.summary.state == state; });
        if (!found.empty())
            warnings.push_back(found + ": " + runStateName(state)
                               + ", not finished. Figures may be missing, and are of "
                                 "the epochs that were reached.");
    }
    const std::string purged =
        runsWhere(runs, [](const RunToReport& run) { return !run.details.summary.purgedAt.empty(); });
    if (!purged.empty())
        warnings.push_back(purged
                           + ": purged. What told of the forgotten samples is gone, and it can not be reproduced.");
    const std::string unreadable = runsWhere(runs, [](const RunToReport& run) { return !run.plan; });
    if (!unreadable.empty())
        warnings.push_back(unreadable + ": the stored plan can not be read by this version.");
}

void addComparability(const std::vector<RunToReport>& runs, std::vector<std::string>& warnings)
{
    std::string kinds;
    for (const auto& [what, hash] :
         {std::pair{"models", &RunHeader::modelHash}, std::pair{"data", &RunHeader::dataHash},
          std::pair{"forget sets", &RunHeader::forgetHash}}) {
        if (differ(runs, hash))
            kinds += (kinds.empty() ? "" : " and ") + std::string(what);
    }
    if (!kinds.empty())
        warnings.push_back("The runs are of different " + kinds + ": their figures can not simply be compared.");
}

} // namespace

std::vector<std::string> reportWarnings(const std::vector<RunToReport>& runs)
{
    std::vector<std::string> warnings = overForgetting(runs);
    addComparability(runs, warnings);
    addRetrained(runs, warnings);
    addStopRules(runs, warnings);
    addSamples(runs, warnings);
    addStates(runs, warnings);
    return warnings;
}

} // namespace unlearn
