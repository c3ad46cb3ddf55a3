// SPDX-License-Identifier: GPL-3.0-or-later
// Which epochs' weights stay on disk.
#include "core/error.h"
#include "core/store/run_store_state.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <system_error>

namespace unlearn {
namespace {

/// A file that no run refers to may be one that is about to be logged; after so long it was left by a crash.
constexpr auto orphanAge = std::chrono::hours(1);

std::int64_t sum(const std::vector<RunWeights>& weights)
{
    std::int64_t bytes = 0;
    for (const RunWeights& one : weights)
        bytes += one.bytes;
    return bytes;
}

/// What stays: the protected epochs, and of the others every second, fourth, eighth ... until they fit. Powers of two,
/// so that thinning again later leaves the survivors evenly spaced.
std::vector<RunWeights> thinned(std::vector<RunWeights> weights, std::int64_t budgetBytes, int selectedEpoch)
{
    if (weights.empty())
        return weights;
    const int lastEpoch = weights.back().epoch;
    for (std::int64_t stride = 2; sum(weights) > budgetBytes; stride *= 2) {
        std::erase_if(weights, [&](const RunWeights& one) {
            const bool isProtected = one.epoch == 0 || one.epoch == selectedEpoch || one.epoch == lastEpoch;
            return !isProtected && one.epoch % stride != 0;
        });
        if (stride > lastEpoch)
            break; // only protected ones are left
    }
    return weights;
}

std::set<std::string> referredFiles(const SqliteConnection& log)
{
    std::set<std::string> referred;
    SqliteStatement rows = log.query("SELECT DISTINCT file FROM run_weights");
    while (rows.next())
        referred.insert(rows.text(0));
    return referred;
}

/// The bytes freed.
template <typename Condition> std::int64_t removeFiles(const std::filesystem::path& folder, Condition isToGo)
{
    std::int64_t freed = 0;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (!entry.is_regular_file(ignored) || !isToGo(entry))
            continue;
        const std::uintmax_t bytes = entry.file_size(ignored);
        if (std::filesystem::remove(entry.path(), ignored))
            freed += static_cast<std::int64_t>(bytes);
    }
    return freed;
}

} // namespace

std::int64_t RunStore::thinWeights(RunId run, std::int64_t budgetBytes, std::optional<int> selectedEpoch)
{
    // Held to the end, so that no other connection logs a file while it is being removed.
    std::set<std::string> droppedFiles;
    WriteTransaction transaction = m_state->write();
    const SqliteConnection& log = *m_state->connection;
    const RunDetails details = this->run(run);
    const int selected = selectedEpoch.value_or(details.summary.selectedEpoch.value_or(-1));
    const std::vector<RunWeights> kept = thinned(details.weights, budgetBytes, selected);
    for (const RunWeights& one : details.weights) {
        const bool stays = std::ranges::any_of(kept, [&](const RunWeights& k) { return k.epoch == one.epoch; });
        if (stays)
            continue;
        log.run("DELETE FROM run_weights WHERE run = ? AND epoch = ?", run.value, one.epoch);
        droppedFiles.insert(one.file);
    }
    const std::set<std::string> referred = referredFiles(log);
    transaction.commit();
    const auto oldest = std::filesystem::file_time_type::clock::now() - orphanAge;
    return removeFiles(weightsFolder(), [&](const std::filesystem::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        std::error_code ignored;
        return !referred.contains(name) && (droppedFiles.contains(name) || entry.last_write_time(ignored) <= oldest);
    });
}

std::vector<int> RunStore::keptEpochs(RunId run) const
{
    const RunDetails details = this->run(run);
    std::vector<int> kept;
    for (const EpochFigures& figures : details.epochs) {
        const bool isThere = std::ranges::any_of(details.weights, [&](const RunWeights& one) {
            std::error_code ignored;
            return one.epoch == figures.epoch && std::filesystem::exists(weightsFolder() / one.file, ignored);
        });
        if (figures.epoch == 0 || isThere) // epoch 0 is the model that the run began with
            kept.push_back(figures.epoch);
    }
    return kept;
}

std::int64_t RunStore::removeUnusedWeights()
{
    const WriteTransaction transaction = m_state->write(); // for its lock alone
    const std::set<std::string> referred = referredFiles(*m_state->connection);
    return removeFiles(weightsFolder(), [&](const std::filesystem::directory_entry& entry) {
        return entry.path().extension() != ".tmp" && !referred.contains(entry.path().filename().string());
    });
}

} // namespace unlearn
