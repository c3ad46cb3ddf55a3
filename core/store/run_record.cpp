// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_record.h"

#include "core/evaluate/membership_options.h"
#include "core/evaluate/score_attack.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unlearn {
namespace {

/// What can not be read may say so.
bool mayNameRetained(const std::string& text)
{
    const auto plan = nlohmann::json::parse(text, nullptr, false);
    if (!plan.is_object())
        return true;
    const auto membership = plan.find("membership");
    if (membership == plan.end())
        return false; // the standard: forget samples and test samples
    const auto names = [&membership](const char* samples, const char* retained) {
        const auto named = membership->find(samples);
        return named != membership->end() && *named == retained;
    };
    return !membership->is_object() || names("positives", attackPositivesName(AttackPositives::Retained))
        || names("negatives", attackNegativesName(AttackNegatives::Retained));
}

} // namespace

const char* runStateName(RunState state)
{
    switch (state) {
    case RunState::Running: return "running";
    case RunState::Finished: return "finished";
    case RunState::Cancelled: return "cancelled";
    case RunState::Failed: return "failed";
    case RunState::Interrupted: return "interrupted";
    }
    return "failed";
}

bool RunDetails::isOfItsRequestAlone() const
{
    std::int64_t samples = 0;
    for (const ForgetClass& one : summary.header.forgetClasses)
        samples += one.samples;
    return samples > 0 && !errors.empty()
        && std::ranges::all_of(errors, [samples](const RunErrors& subject) { return subject.forgetCount == samples; });
}

bool RunDetails::mayHaveRetained() const
{
    return errors.empty()
        || std::ranges::any_of(errors, [](const RunErrors& subject) { return subject.retainCount > 0; });
}

bool RunDetails::attackedRetained(const std::string& attack) const
{
    return mayHaveRetained() && (attack == scoreAttackName(ScoreAttack::Svc) || mayNameRetained(summary.header.plan));
}

bool RunDetails::showsRetained() const
{
    const auto isAttacked = [this](const auto& counted) { return attackedRetained(counted.attack); };
    return mayHaveRetained()
        && (!embeddingSummaries.empty() || std::ranges::any_of(rocs, isAttacked)
            || std::ranges::any_of(scoreHistograms, isAttacked)
            || std::ranges::any_of(entropies,
                                   [](const RunEntropyHistogram& entropy) { return entropy.part == "retain"; }));
}

} // namespace unlearn
