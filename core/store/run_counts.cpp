// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_counts.h"

#include <set>
#include <string>

namespace unlearn {
namespace {

constexpr const char* deletions[] = {
    "DELETE FROM run_roc WHERE run = ?",        "DELETE FROM run_score_histogram WHERE run = ?",
    "DELETE FROM run_entropy WHERE run = ?",    "DELETE FROM run_entropy_histogram WHERE run = ?",
    "DELETE FROM run_prediction WHERE run = ?",
    "DELETE FROM run_embedding WHERE run = ?", // its parts go along
};

constexpr const char* deletionsOfRetained[] = {
    "DELETE FROM run_embedding WHERE run = ?", // its parts go along
    "DELETE FROM run_entropy WHERE run = ? AND part = 'retain'",
    "DELETE FROM run_entropy_histogram WHERE run = ? AND part = 'retain'",
};

constexpr const char* deletionsOfForgetFigures[] = {
    "DELETE FROM metric WHERE run = ? AND metric = (SELECT id FROM metric_kind WHERE name = 'forget_error')",
    "DELETE FROM run_attack WHERE run = ?",
    "DELETE FROM run_shadow_attack WHERE run = ?",
    "DELETE FROM run_figure WHERE run = ?",
    "DELETE FROM run_measured_figure WHERE run = ?",
    "UPDATE run_error SET forget_error = NULL WHERE run = ?",
    // Every run measures the original model. What one of another request says of it on all samples, less this, would be
    // its error on the forgotten ones; and so would what the model of epoch 0 had before, less that of epoch 0.
    "UPDATE run_error SET retain_error = NULL WHERE run = ? AND subject = 'original'",
    // Where no epoch was selected, the unlearned model is the one that the run began with.
    R"(UPDATE run_error SET retain_error = NULL WHERE run = ? AND subject = 'unlearned'
       AND (SELECT selected_epoch FROM run WHERE run.id = run_error.run) = 0)",
    R"(DELETE FROM metric WHERE run = ? AND step = 0
       AND metric = (SELECT id FROM metric_kind WHERE name = 'retain_error'))",
    // Means over all samples that the original model was trained on, the forgotten ones among them, which retrained
    // models never had.
    "DELETE FROM run_training_epoch WHERE run = ? AND subject = 'original'",
};

} // namespace

void deleteCounts(const SqliteConnection& log, std::int64_t run)
{
    for (const char* deletion : deletions)
        log.run(deletion, run);
}

void deleteWhatShowsRetained(const SqliteConnection& log, const RunDetails& run)
{
    if (!run.showsRetained())
        return;
    const std::int64_t id = run.summary.id.value;
    for (const char* deletion : deletionsOfRetained)
        log.run(deletion, id);
    std::set<std::string> attacks;
    for (const RunRoc& roc : run.rocs)
        attacks.insert(roc.attack);
    for (const RunScoreHistogram& histogram : run.scoreHistograms)
        attacks.insert(histogram.attack);
    std::erase_if(attacks, [&run](const std::string& attack) { return !run.attackedRetained(attack); });
    for (const std::string& attack : attacks) {
        log.run("DELETE FROM run_roc WHERE run = ? AND attack = ?", id, attack);
        log.run("DELETE FROM run_score_histogram WHERE run = ? AND attack = ?", id, attack);
    }
}

void deleteSpectra(const SqliteConnection& log, std::int64_t run)
{
    log.run("DELETE FROM run_spectrum WHERE run = ?", run);
    log.run("DELETE FROM run_subsampling WHERE run = ?", run);
}

void deleteFiguresOfOther(const SqliteConnection& log, const RunDetails& other)
{
    const std::int64_t id = other.summary.id.value;
    log.run("UPDATE run SET plan_scrubs = plan_scrubs + 1 WHERE id = ?", id);
    deleteSpectra(log, id);
    deleteWhatShowsRetained(log, other);
}

void deleteForgetFigures(const SqliteConnection& log, std::int64_t run)
{
    for (const char* deletion : deletionsOfForgetFigures)
        log.run(deletion, run);
}

void deleteFiguresOfFollower(const SqliteConnection& log, const RunDetails& follower)
{
    const bool isAlone = follower.isOfItsRequestAlone();
    if (isAlone && !follower.mayHaveRetained())
        return;
    const std::int64_t id = follower.summary.id.value;
    log.run("UPDATE run SET plan_scrubs = plan_scrubs + 1 WHERE id = ?", id);
    if (isAlone) {
        deleteWhatShowsRetained(log, follower);
        return;
    }
    deleteCounts(log, id);
    deleteForgetFigures(log, id);
}

} // namespace unlearn
