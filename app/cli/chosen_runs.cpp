// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chosen_runs.h"

#include "core/error.h"
#include "core/input_file.h"
#include "core/report/report_folder.h"
#include "core/report/reproduction.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace unlearn {
namespace {

constexpr std::uint64_t mostBytes = std::uint64_t{256} << 20; ///< of one file of a report

/// One run as the report's folder has it, and whether it can be run again.
struct FoundRun {
    RunToRepeat run;
    std::string planError; ///< why its plan can not be read; empty: it was
    Reproduction reproduction;
};

FoundRun readRun(const std::filesystem::path& folder, const ManifestRun& entry)
{
    FoundRun found;
    found.run.id = entry.id;
    found.run.figures = figuresFromRows(readTextFile(folder / entry.rows, mostBytes));
    try {
        found.run.plan = readPlan(folder / entry.plan);
        if (!found.run.plan.requests.empty())
            found.run.plan.requests.resize(1);
    } catch (const Error& error) { // of a version to come
        found.planError = error.what();
    }
    return found;
}

RunToReproduce runToReproduce(const FoundRun& found)
{
    const ReportedFigures& figures = found.run.figures;
    return {.id = {found.run.id},
            .parent = figures.parent,
            .previousRun = figures.previousRun,
            .isPurged = figures.isPurged,
            .hasPlan = found.planError.empty(),
            .hasFinalErrors =
                std::ranges::find(figures.errors, "unlearned", &RunErrors::subject) != figures.errors.end(),
            .epochs = figures.epochs};
}

std::vector<FoundRun> readRuns(const std::filesystem::path& folder, const std::vector<ManifestRun>& entries)
{
    std::vector<FoundRun> all;
    for (const ManifestRun& entry : entries)
        all.push_back(readRun(folder, entry));
    std::ranges::sort(all, {}, [](const FoundRun& found) { return found.run.id; });
    std::vector<RunToReproduce> runs;
    for (const FoundRun& found : all)
        runs.push_back(runToReproduce(found));
    const std::vector<Reproduction> reproduced = reproductions(runs);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].reproduction = reproduced[i];
        all[i].run.branchEpoch = reproduced[i].branchEpoch;
    }
    return all;
}

/// Why a run can not be run again from what a report holds; empty: it can.
std::string reasonAgainst(const FoundRun& found)
{
    const Reproduction& reproduction = found.reproduction;
    if (!reproduction.obstacle)
        return {};
    const std::string other = !reproduction.other
        ? ""
        : (reproduction.other == found.run.figures.parent ? "it was branched from run " : "it goes on from run ")
            + std::to_string(reproduction.other->value);
    switch (*reproduction.obstacle) {
    case ReproductionObstacle::Purged: return "what it forgot was purged";
    case ReproductionObstacle::PlanUnreadable: return "its plan can not be read: " + found.planError;
    case ReproductionObstacle::OtherAbsent: return other + ", which is not in the report";
    case ReproductionObstacle::OtherLeftOut: return other + ", which can not be reproduced";
    case ReproductionObstacle::EpochUnknown: return other + " at an epoch that can not be told any more";
    case ReproductionObstacle::NoFinalErrors: return "it has no final errors to compare with";
    }
    return {};
}

[[noreturn]] void refuse(const std::filesystem::path& folder, std::int64_t run, const std::string& why)
{
    throw Error(ErrorCode::ValueOutOfRange, "A run of the report can not be reproduced: " + why,
                {.file = folder.string(), .field = "run " + std::to_string(run)});
}

/// Throws for one that is not there or can not be run again.
void requireReproducible(const std::filesystem::path& folder, const std::vector<FoundRun>& all, std::int64_t wanted)
{
    const auto known = std::ranges::find_if(all, [wanted](const FoundRun& found) { return found.run.id == wanted; });
    if (known == all.end())
        throw Error(ErrorCode::ValueOutOfRange, "The report is not of that run",
                    {.file = folder.string(), .field = "--run", .found = std::to_string(wanted)});
    if (const std::string why = reasonAgainst(*known); !why.empty())
        refuse(folder, wanted, why);
}

/// The numbers of the wanted runs and of all that they go on from. all: by their numbers.
std::set<std::int64_t> withThoseBefore(const std::vector<std::int64_t>& wanted, const std::vector<FoundRun>& all)
{
    std::set<std::int64_t> numbers(wanted.begin(), wanted.end());
    for (auto found = all.rbegin(); found != all.rend(); ++found) {
        if (!numbers.contains(found->run.id))
            continue;
        for (const std::optional<RunId>& other : {found->run.figures.parent, found->run.figures.previousRun}) {
            if (other)
                numbers.insert(other->value);
        }
    }
    return numbers;
}

void markParents(std::vector<RunToRepeat>& runs)
{
    for (const RunToRepeat& branch : runs) {
        if (!branch.figures.parent)
            continue;
        std::ranges::find(runs, branch.figures.parent->value, &RunToRepeat::id)->isBranchedFrom = true;
    }
}

} // namespace

ChosenRuns chosenRuns(const std::filesystem::path& folder, const std::vector<std::int64_t>& wanted)
{
    const ReportCheck check = verifyReport(folder);
    if (!check.changed.empty() || !check.missing.empty())
        throw Error(ErrorCode::FileCorrupt, "The report is not as it was made: " + check.sentences().front(),
                    {.file = folder.string()});
    std::vector<FoundRun> all = readRuns(folder, check.runs);
    for (const std::int64_t run : wanted)
        requireReproducible(folder, all, run);
    const std::set<std::int64_t> numbers = withThoseBefore(wanted, all);
    ChosenRuns chosen;
    for (FoundRun& found : all) {
        if (!wanted.empty() && !numbers.contains(found.run.id))
            continue;
        if (std::string why = reasonAgainst(found); !why.empty())
            chosen.skipped.emplace_back(found.run.id, std::move(why));
        else
            chosen.runs.push_back(std::move(found.run));
    }
    if (chosen.runs.empty() && !chosen.skipped.empty())
        refuse(folder, chosen.skipped.front().first, chosen.skipped.front().second);
    markParents(chosen.runs);
    return chosen;
}

} // namespace unlearn
