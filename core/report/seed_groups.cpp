// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/seed_groups.h"

#include <algorithm>
#include <map>
#include <utility>

namespace unlearn {
namespace {

std::string commonSettings(const RunHeader& header, Plan plan, VariedSeeds varied)
{
    plan.name.clear();
    plan.seed = 0;
    if (stopOf(plan).kind != StopRuleKind::Match) // they change nothing of the run
        plan.retrained.clear();
    std::vector<std::string> others{header.dataHash,
                                    header.previousRun ? std::to_string(header.previousRun->value) : std::string()};
    if (varied == VariedSeeds::All) {
        plan.splitSeed = 0;
        plan.model.file = "any";
        plan.model.hash.clear();
        plan.retrained.clear();
    } else {
        others.insert(others.end(), {header.device, std::to_string(header.threads), header.modelHash});
    }
    std::string settings = planToJson(plan);
    for (const std::string& other : others)
        settings += '\n' + other;
    return settings;
}

std::string seedsOf(const RunHeader& header, const Plan& plan, VariedSeeds varied)
{
    std::string seeds = std::to_string(plan.seed);
    if (varied == VariedSeeds::All)
        seeds += '\n' + std::to_string(plan.splitSeed) + '\n' + header.modelHash;
    return seeds;
}

} // namespace

SeededRun seededRun(const RunSummary& run, const std::optional<Plan>& plan, VariedSeeds varied)
{
    SeededRun seeded{.id = run.id, .isFinished = run.state == RunState::Finished, .settings = {}, .seeds = {}};
    if (plan && run.purgedAt.empty() && !run.header.parent) {
        seeded.settings = commonSettings(run.header, *plan, varied);
        seeded.seeds = seedsOf(run.header, *plan, varied);
    }
    return seeded;
}

std::vector<std::vector<std::size_t>> groupedBySeed(const std::vector<SeededRun>& runs)
{
    std::map<std::pair<std::string, std::string>, RunId> newest; // by settings and seeds
    for (const SeededRun& run : runs) {
        if (!run.isFinished || !run.settings)
            continue;
        RunId& known = newest.try_emplace({*run.settings, run.seeds}, run.id).first->second;
        known = std::max(known, run.id);
    }
    const auto counts = [&newest](const SeededRun& run) {
        return run.isFinished && run.settings && newest.at({*run.settings, run.seeds}) == run.id;
    };
    std::vector<std::vector<std::size_t>> groups;
    std::map<std::string, std::size_t> places; // in groups, by settings
    for (std::size_t i = 0; i < runs.size(); ++i) {
        std::size_t place = groups.size();
        if (counts(runs[i]))
            place = places.try_emplace(*runs[i].settings, place).first->second;
        if (place == groups.size())
            groups.emplace_back();
        groups[place].push_back(i);
    }
    return groups;
}

} // namespace unlearn
