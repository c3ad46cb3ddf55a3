// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/membership_options.h"

#include "core/error.h"

namespace unlearn {
namespace {

template <typename Choice>
Choice fromName(const std::vector<Choice>& all, const char* (*nameOf)(Choice), const char* field,
                const std::string& name)
{
    std::string known;
    for (const Choice choice : all) {
        if (name == nameOf(choice))
            return choice;
        known += (known.empty() ? "" : ", ") + std::string(nameOf(choice));
    }
    throw Error(ErrorCode::UnknownName, "There is no such choice of samples for an attack",
                {.field = field, .expected = "one of " + known, .found = name});
}

} // namespace

std::optional<double> overForgettingBound(const MembershipOptions& samples, std::span<const EstimatedAuc> retrained)
{
    if (samples.positives != AttackPositives::Forget)
        return std::nullopt;
    const std::optional<double> least = leastRetrainedAuc(retrained);
    return least || samples.negatives == AttackNegatives::Retained ? least : 0.5;
}

bool showsOverForgetting(const MembershipOptions& samples, const Interval& unlearned,
                         std::span<const EstimatedAuc> retrained)
{
    const std::optional<double> bound = overForgettingBound(samples, retrained);
    return bound && isOverForgotten(unlearned, bound);
}

const std::vector<AttackPositives>& attackPositives()
{
    static const std::vector<AttackPositives> all{AttackPositives::Forget, AttackPositives::Retained};
    return all;
}

const std::vector<AttackNegatives>& attackNegatives()
{
    static const std::vector<AttackNegatives> all{AttackNegatives::SameClasses, AttackNegatives::AllClasses,
                                                  AttackNegatives::Retained};
    return all;
}

const char* attackPositivesName(AttackPositives positives)
{
    switch (positives) {
    case AttackPositives::Forget: return "forget";
    case AttackPositives::Retained: return "retained";
    }
    throw Error(ErrorCode::Internal, "The positives of an attack have no name");
}

const char* attackNegativesName(AttackNegatives negatives)
{
    switch (negatives) {
    case AttackNegatives::SameClasses: return "same-classes";
    case AttackNegatives::AllClasses: return "all-classes";
    case AttackNegatives::Retained: return "retained";
    }
    throw Error(ErrorCode::Internal, "The negatives of an attack have no name");
}

AttackPositives attackPositivesFromName(const std::string& name)
{
    return fromName(attackPositives(), &attackPositivesName, "positives", name);
}

AttackNegatives attackNegativesFromName(const std::string& name)
{
    return fromName(attackNegatives(), &attackNegativesName, "negatives", name);
}

const char* describePositives(AttackPositives positives)
{
    switch (positives) {
    case AttackPositives::Forget: return "forget samples";
    case AttackPositives::Retained: return "retained samples of the same classes";
    }
    throw Error(ErrorCode::Internal, "The positives of an attack have no description");
}

const char* describeNegatives(AttackNegatives negatives)
{
    switch (negatives) {
    case AttackNegatives::SameClasses: return "test samples of the same classes";
    case AttackNegatives::AllClasses: return "test samples of all classes";
    case AttackNegatives::Retained: return "retained samples of the same classes";
    }
    throw Error(ErrorCode::Internal, "The negatives of an attack have no description");
}

} // namespace unlearn
