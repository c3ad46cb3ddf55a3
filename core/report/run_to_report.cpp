// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_to_report.h"

#include "core/evaluate/subject_name.h"
#include "core/experiment/retrained_models.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

/// Of an attack on each of the models retrained without the forget set. attack: by its name, or one with shadow models.
template <typename Attack>
std::vector<EstimatedAuc> aucsOnRetrained(const RunDetails& run, const std::optional<Plan>& plan, const Attack& attack)
{
    const std::vector<double> values = onRetrained(run, plan, attack, &RunAttack::auc);
    const std::vector<double> lows = onRetrained(run, plan, attack, &RunAttack::low);
    const std::vector<double> highs = onRetrained(run, plan, attack, &RunAttack::high);
    std::vector<EstimatedAuc> aucs;
    for (std::size_t i = 0; i < values.size(); ++i)
        aucs.push_back({.value = values[i], .interval = {.low = lows[i], .high = highs[i]}});
    return aucs;
}

} // namespace

RunToReport runToReport(RunDetails details)
{
    std::optional<Plan> plan = readablePlan(details.summary.header); // what else the log holds is reported all the same
    return {.details = std::move(details), .plan = std::move(plan)};
}

const RunErrors* RunToReport::errorsOf(const std::string& subject) const
{
    const auto found = std::ranges::find(details.errors, subject, &RunErrors::subject);
    return found == details.errors.end() ? nullptr : &*found;
}

const RunAttack* RunToReport::attackOn(const std::string& subject, const std::string& attack) const
{
    const auto found = std::ranges::find_if(
        details.attacks, [&](const RunAttack& one) { return one.subject == subject && one.attack == attack; });
    return found == details.attacks.end() ? nullptr : &*found;
}

std::vector<std::string> RunToReport::retrainedSubjects() const
{
    return unlearn::retrainedSubjects(details, plan);
}

std::string RunToReport::identityOf(const std::string& subject) const
{
    const std::string hash = retrainedHash(plan, subject);
    return hash.empty() ? "run " + number() + ", " + subject : hash;
}

Spread RunToReport::retrained(double RunErrors::*figure) const
{
    std::vector<double> values;
    for (const std::string& subject : retrainedSubjects())
        values.push_back(errorsOf(subject)->*figure);
    return spreadOf(values);
}

Spread RunToReport::retrainedAttack(const std::string& attack,
                                    const std::function<double(const RunAttack&)>& figure) const
{
    return spreadOf(onRetrained(details, plan, attack, figure));
}

Spread RunToReport::retrainedAttack(const RunShadowAttack& attack,
                                    const std::function<double(const RunAttack&)>& figure) const
{
    return spreadOf(onRetrained(details, plan, attack, figure));
}

Spread RunToReport::retrainedAuc(const std::string& attack) const
{
    return retrainedAttack(attack, &RunAttack::auc);
}

std::optional<double> RunToReport::distanceFromRetrained(const RunAttack& attack) const
{
    return isRetrained(attack.subject) ? std::nullopt : distanceFrom(retrainedAuc(attack.attack), attack.auc);
}

std::optional<double> RunToReport::distanceFromRetrained(const RunShadowAttack& attack) const
{
    return isRetrained(attack.subject) ? std::nullopt
                                       : distanceFrom(retrainedAttack(attack, &RunAttack::auc), attack.auc);
}

RetrainedTraining RunToReport::retrainedTraining() const
{
    const std::vector<std::string> subjects = retrainedSubjects();
    std::vector<double> values;
    for (const std::string& subject : subjects) {
        const auto training = std::ranges::find(details.trainings, subject, &RunTraining::subject);
        if (training != details.trainings.end())
            values.push_back(training->seconds);
    }
    return {.seconds = spreadOf(values), .models = subjects.size()};
}

std::string RunToReport::shownAttack() const
{
    const std::string usual = "confidence";
    const std::vector<RunRoc>& rocs = details.rocs;
    if (rocs.empty())
        return {};
    const bool isThere = std::ranges::find(rocs, usual, &RunRoc::attack) != rocs.end();
    return isThere ? usual : rocs.front().attack;
}

MembershipOptions RunToReport::membership() const
{
    return plan ? plan->membership : MembershipOptions();
}

std::optional<double> RunToReport::overForgettingBound(const std::string& attack) const
{
    return unlearn::overForgettingBound(membership(), aucsOnRetrained(details, plan, attack));
}

std::optional<double> RunToReport::overForgettingBound(const RunShadowAttack& attack) const
{
    // A log of another version may name samples that this one does not know.
    const bool isOfForget = attack.positivesOf == attackPositivesName(AttackPositives::Forget);
    const bool isBesideRetained = attack.negativesOf == attackNegativesName(AttackNegatives::Retained);
    return unlearn::overForgettingBound({isOfForget ? AttackPositives::Forget : AttackPositives::Retained,
                                         isBesideRetained ? AttackNegatives::Retained : AttackNegatives::SameClasses},
                                        aucsOnRetrained(details, plan, attack));
}

bool RunToReport::isOverForgottenBy(const std::string& attack) const
{
    const RunAttack* const found = attackOn(unlearnedSubject, attack);
    const std::optional<double> bound = overForgettingBound(attack);
    return found && bound && isOverForgotten({found->low, found->high}, bound);
}

bool RunToReport::isOverForgottenBy(const RunShadowAttack& attack) const
{
    const std::optional<double> bound = overForgettingBound(attack);
    return attack.subject == unlearnedSubject && bound && isOverForgotten({attack.low, attack.high}, bound);
}

std::vector<std::vector<std::size_t>> groupedWhere(
    const std::vector<RunToReport>& runs, const std::function<bool(const RunToReport&)>& has,
    const std::function<bool(const RunToReport&, const RunToReport&)>& isSame)
{
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!has(runs[i]))
            continue;
        const auto group = std::ranges::find_if(
            groups, [&](const std::vector<std::size_t>& one) { return isSame(runs[one.front()], runs[i]); });
        if (group == groups.end())
            groups.push_back({i});
        else
            group->push_back(i);
    }
    return groups;
}

std::vector<SeededRun> seededRuns(const std::vector<RunToReport>& runs, VariedSeeds varied)
{
    std::vector<SeededRun> seeded;
    seeded.reserve(runs.size());
    for (const RunToReport& run : runs)
        seeded.push_back(seededRun(run.details.summary, run.plan, varied));
    return seeded;
}

std::vector<std::int64_t> numbersOf(const std::vector<RunToReport>& runs, const std::vector<std::size_t>& places)
{
    std::vector<std::int64_t> numbers;
    numbers.reserve(places.size());
    for (const std::size_t place : places)
        numbers.push_back(runs[place].id());
    return numbers;
}

} // namespace unlearn
