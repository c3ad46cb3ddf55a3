// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/retrained_models.h"

#include "core/error.h"
#include "core/evaluate/subject_name.h"

#include <cstddef>
#include <set>
#include <tuple>

namespace unlearn {
namespace {

/// Tells which subjects are retrained models that did not come yet.
class DistinctModels {
public:
    explicit DistinctModels(const std::optional<Plan>& plan) : m_plan(plan) { }

    bool add(const std::string& subject)
    {
        if (!isRetrained(subject))
            return false;
        const std::string hash = retrainedHash(m_plan, subject);
        return hash.empty() || m_hashes.insert(hash).second;
    }

private:
    const std::optional<Plan>& m_plan;
    std::set<std::string> m_hashes;
};

} // namespace

std::optional<Plan> readablePlan(const RunHeader& header)
{
    try {
        return planFromJson(header.plan);
    } catch (const Error&) {
        return std::nullopt; // of another version
    }
}

std::string retrainedHash(const std::optional<Plan>& plan, const std::string& subject)
{
    const std::optional<std::size_t> place = retrainedNumber(subject);
    return plan && place && *place < plan->retrained.size() ? plan->retrained[*place].hash : std::string();
}

std::vector<std::string> retrainedSubjects(const RunDetails& run, const std::optional<Plan>& plan)
{
    DistinctModels models(plan);
    std::vector<std::string> subjects;
    for (const RunErrors& errors : run.errors) {
        if (models.add(errors.subject))
            subjects.push_back(errors.subject);
    }
    return subjects;
}

std::vector<double> onRetrained(const RunDetails& run, const std::optional<Plan>& plan, const std::string& attack,
                                const std::function<double(const RunAttack&)>& figure)
{
    DistinctModels models(plan);
    std::vector<double> values;
    for (const RunAttack& one : run.attacks) {
        if (one.attack == attack && models.add(one.subject))
            values.push_back(figure(one));
    }
    return values;
}

std::vector<double> onRetrained(const RunDetails& run, const std::optional<Plan>& plan, const RunShadowAttack& attack,
                                const std::function<double(const RunAttack&)>& figure)
{
    const auto sameness = [](const RunShadowAttack& one) {
        return std::tie(one.attack, one.models, one.positivesOf, one.negativesOf);
    };
    DistinctModels models(plan);
    std::vector<double> values;
    for (const RunShadowAttack& one : run.shadowAttacks) {
        if (sameness(one) == sameness(attack) && models.add(one.subject))
            values.push_back(figure(one));
    }
    return values;
}

} // namespace unlearn
