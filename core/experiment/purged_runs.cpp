// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/purged_runs.h"

#include "core/error.h"
#include "core/experiment/request_file.h"
#include "core/experiment/retrained_models.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

bool isOfTheRequest(const RunSummary& run, const RunSummary& subject)
{
    if (run.header.dataHash != subject.header.dataHash)
        return false;
    // One that was purged has no forget hash any more; those that were purged together have the time.
    return subject.purgedAt.empty()
        ? !subject.header.forgetHash.empty() && run.header.forgetHash == subject.header.forgetHash
        : run.purgedAt == subject.purgedAt;
}

/// The request, and what follows it. others: runs of the same data that do neither. all: oldest first.
void addFollowing(const std::vector<RunSummary>& all, const RunStore& store, PurgedRuns& purged,
                  std::vector<RunId>& others)
{
    const RunSummary& subject = purged.subject.summary;
    std::set<RunId> followers;
    for (const RunSummary& one : all) {
        if (one.id == subject.id || isOfTheRequest(one, subject)) {
            purged.request.push_back(store.run(one.id));
            followers.insert(one.id);
        }
        if (one.header.previousRun && followers.contains(*one.header.previousRun)) {
            followers.insert(one.id);
            if (subject.purgedAt.empty() || one.startedAt < subject.purgedAt) { // later ones no longer knew the samples
                RunDetails follower = store.run(one.id);
                (follower.isOfItsRequestAlone() ? purged.alone : purged.after).push_back(std::move(follower));
            }
        }
        if (!followers.contains(one.id)) {
            if (one.header.dataHash == subject.header.dataHash)
                others.push_back(one.id);
        } else if (!one.retainedMoment.empty()) {
            purged.keptMoments.insert(one.retainedMoment);
        }
    }
}

/// What the request's runs follow; returns their numbers.
std::set<RunId> addBefore(const RunStore& store, PurgedRuns& purged)
{
    std::set<RunId> seen;
    for (const RunDetails& one : purged.request) {
        for (std::optional<RunId> at = one.summary.header.previousRun; at && seen.insert(*at).second;) {
            purged.before.push_back(store.run(*at));
            at = purged.before.back().summary.header.previousRun;
        }
        if (one.summary.selectedEpoch != 0) // else its result is that of the nearest before it that made a step
            continue;
        for (std::optional<RunId> at = one.summary.header.previousRun; at;) {
            const RunSummary before = store.run(*at).summary;
            if (before.selectedEpoch.value_or(0) > 0) {
                purged.keptResults.insert(*at);
                break;
            }
            at = before.header.previousRun;
        }
    }
    return seen;
}

/// Where a run's data lie, whatever their options; nothing where this version can not tell.
std::optional<std::filesystem::path> dataPlace(const RunSummary& run)
{
    const std::optional<Plan> plan = readablePlan(run.header);
    if (!plan)
        return std::nullopt;
    try {
        const std::filesystem::path place = planDataLocation(plan->data).lexically_normal();
        return place.has_filename() ? place : place.parent_path(); // a folder may be named with a slash
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// By an option such as "first", or since files have changed, the same samples may be in data of another hash.
void addOtherVersions(const std::vector<RunSummary>& all, PurgedRuns& purged)
{
    std::set<std::filesystem::path> places;
    for (const RunDetails& one : purged.request) {
        if (auto place = dataPlace(one.summary))
            places.insert(*std::move(place));
    }
    for (const RunSummary& one : all) {
        if (one.header.dataHash == purged.subject.summary.header.dataHash || !one.purgedAt.empty())
            continue;
        const auto place = dataPlace(one);
        if (place && places.contains(*place))
            purged.otherVersions.push_back(one.id);
    }
}

} // namespace

bool PurgedRuns::mayShareSamples(const RunDetails& other) const
{
    const std::vector<ForgetClass>& theirs = other.summary.header.forgetClasses;
    const std::vector<ForgetClass>& ours = subject.summary.header.forgetClasses;
    if (!other.summary.purgedAt.empty())
        return false; // what told of its samples is gone
    return theirs.empty() || ours.empty() || std::ranges::any_of(ours, [&theirs](const ForgetClass& one) {
               return std::ranges::any_of(theirs,
                                          [&one](const ForgetClass& their) { return their.number == one.number; });
           });
}

PurgedRuns runsToPurge(RunId run, const RunStore& store)
{
    PurgedRuns purged;
    purged.subject = store.run(run);
    std::vector<RunSummary> all = store.runs(true);
    std::ranges::reverse(all); // a follower comes after what it follows
    std::vector<RunId> others;
    addFollowing(all, store, purged, others);
    const std::set<RunId> before = addBefore(store, purged);
    for (const RunId other : others) {
        if (!before.contains(other))
            purged.beside.push_back(store.run(other));
    }
    addOtherVersions(all, purged);
    return purged;
}

} // namespace unlearn
