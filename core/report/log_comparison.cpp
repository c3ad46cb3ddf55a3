// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/log_comparison.h"

#include "core/error.h"
#include "core/printable_text.h"
#include "core/report/run_rows.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

namespace unlearn {
namespace {

/// With the figures by former formulas, which older reports hold. Nothing where there is no such run.
std::optional<RunDetails> runOf(const RunStore& store, std::int64_t id)
{
    try {
        return store.run(RunId{id}, RunStore::FormerFigures::Kept);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::ValueOutOfRange)
            throw;
        return std::nullopt;
    }
}

/// Older reports have figures by former formulas among a run's rows, newer ones do not.
bool hasRowsOf(const ManifestRun& run, const RunDetails& logged, const RunStore& store)
{
    return hashOfRows(canonicalRows(logged)) == run.rowsHash
        || hashOfRows(canonicalRows(store.run(logged.summary.id))) == run.rowsHash;
}

/// A manifest may hold anything.
std::string nameOf(const ShadowAttackKey& key, std::int64_t run)
{
    return "The attack " + printableText(key.attack) + " on the model " + printableText(key.subject) + " of run "
        + std::to_string(run) + " (" + std::to_string(key.models) + " shadow models, " + printableText(key.positivesOf)
        + " against " + printableText(key.negativesOf) + ")";
}

/// What became of the attacks with shadow models on a run.
std::vector<std::string> differencesOfAttacks(const ManifestRun& run, const std::vector<RunShadowAttack>& logged)
{
    std::vector<std::string> sentences;
    for (const ManifestShadowAttack& attack : run.shadowAttacks) {
        const auto found = std::ranges::find(logged, attack.key, shadowAttackKey);
        if (found == logged.end())
            sentences.push_back(nameOf(attack.key, run.id) + " is not in the log.");
        else if (hashOfRows(canonicalRow(*found)) != attack.rowHash)
            sentences.push_back(nameOf(attack.key, run.id)
                                + " has other figures in the log than those that the report was made from.");
    }
    return sentences;
}

/// How many figures and embeddings of a report are others in the log now, or gone.
std::ptrdiff_t measurementsNotIn(const RunStore& store, const RunDetails& logged, const ManifestRun& run)
{
    if (run.measurementHashes.empty())
        return 0;
    std::set<std::string> hashes;
    for (const std::string& row : canonicalMeasurements(logged.measured, store.embeddings(logged.summary.id)))
        hashes.insert(hashOfRows(row));
    return std::ranges::count_if(run.measurementHashes,
                                 [&hashes](const std::string& hash) { return !hashes.contains(hash); });
}

} // namespace

std::vector<std::string> differencesFromLog(const std::vector<ManifestRun>& runs, const RunStore& store)
{
    std::vector<std::string> sentences;
    for (const ManifestRun& run : runs) {
        const std::string name = "Run " + std::to_string(run.id);
        const std::optional<RunDetails> logged = runOf(store, run.id);
        if (!logged) {
            sentences.push_back(name + " is not in the log.");
            continue;
        }
        if (!hasRowsOf(run, *logged, store))
            sentences.push_back(name + " of the log is not the one that the report was made from, or went on since.");
        for (std::string& sentence : differencesOfAttacks(run, logged->shadowAttacks))
            sentences.push_back(std::move(sentence));
        if (const std::ptrdiff_t others = measurementsNotIn(store, *logged, run); others > 0)
            sentences.push_back(
                name + ": " + std::to_string(others) + " of " + std::to_string(run.measurementHashes.size())
                + " figures and embeddings that were measured after it are not in the log as the report "
                  "has them.");
    }
    return sentences;
}

} // namespace unlearn
