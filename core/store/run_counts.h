// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"
#include "core/store/sqlite_connection.h"

#include <cstdint>

namespace unlearn {

// What the log holds of a run that counts or shows single samples, forgotten ones among them: curves, score histograms,
// entropies and predictions of its final evaluation, embeddings. Inside a transaction, as all functions here.

/// Of a run that a purge has changed (run.plan_scrubs): others keep what was logged.
void deleteCounts(const SqliteConnection& log, std::int64_t run);

/// Of such a run, of another request: the part of it that RunDetails::showsRetained() is about. What is of its forget
/// samples and of test samples alone stays. run: as it is in the log.
void deleteWhatShowsRetained(const SqliteConnection& log, const RunDetails& run);

/// Of such a run: it was made with moments that the purged samples may have been in.
void deleteSpectra(const SqliteConnection& log, std::int64_t run);

/// Of a run of another request on the same data, as it is in the log: what a purge takes of it, which had the samples
/// among its retained ones. The purge changes it even if there is nothing to take, so that no embedding is added later.
void deleteFiguresOfOther(const SqliteConnection& log, const RunDetails& other);

/// Of such a run: what was measured on the samples that it had forgotten so far, and what these can be told from by
/// subtraction. Errors on the forget samples, attacks, figures of merit; the retain error of the original model and of
/// epoch 0 (of the unlearned model as well where that was selected), which are also of models that other runs measured
/// with the samples; the epochs of the original model's training. Sizes of the sets stay, and all other errors of the
/// unlearned and the retrained models on retained and test samples, and how the latter were trained.
void deleteForgetFigures(const SqliteConnection& log, std::int64_t run);

/// Of a run, as it is in the log, that met a request after one that is purged: both. Where it was measured on the
/// samples of its own request alone, what shows retained ones. The purge changes it even if it has none, so that no
/// embedding is added later, unless there is nothing of the purged samples that these could show.
void deleteFiguresOfFollower(const SqliteConnection& log, const RunDetails& follower);

} // namespace unlearn
