// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/store/run_store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

struct PurgeOptions {
    bool dryRun = false;         ///< changes nothing, tells what would be done
    bool withoutMoment = false;  ///< goes on where the retained moment can not be made, and keeps none
    bool refusesWaiting = false; ///< for whoever makes shadow models or moments: fails at once, before anything is done
    std::filesystem::path unsavedFolder = {}; ///< whose unsaved plans lose the request's selectors; empty: none
};

/// What a purge did, or would do, and what it left to its user.
struct PurgeReport {
    RunId run;
    bool dryRun = false;
    std::string retainedMoment; ///< key in the cache of the run's own; empty: there is none
    std::vector<Sentence> done; ///< in words that fit what was done and what would be
    std::vector<Sentence> left; ///< what else may hold the samples, and is not this program's to delete
    /// That named the samples, of all runs of the request: for what keeps plans of its own. Told and logged nowhere.
    std::vector<std::string> selectors;
};

/// Removes or rewrites all that this program keeps of the samples that a run was to forget, but for the retained moment
/// and the unlearned model (G_full less G_retain is G_forget, so that either must go):
///
/// - the run and all others of the same request (same data, same forget set): selectors, forget hash and seed (which
///   repeats a random selection) in the log, figures on the forget samples, measured later or not, attacks, weights of
///   all epochs but the result's
/// - runs after it in its chain, where these were measured on its samples as well: errors on all samples forgotten so
///   far, attacks, figures of merit, ROC curves, score histograms, entropies, predictions and embeddings. For a mean
///   over many samples is derived from each of them. Their spectra stay: the samples are no longer in the moments that
///   these are of. Those that were measured on the samples of their own request alone
///   (RunDetails::isOfItsRequestAlone()) lose what those of other requests do but for the spectra
/// - runs before it in its chain and of other requests on the same data, which had the samples among
///   the retained ones: spectra (their sum less that of the retained moment is the trace of G_forget). Of those before
///   it ROC curves, score histograms, entropies, predictions and embeddings as well; of other requests those entropies
///   that are of retained samples, embeddings where there are any, and curves and histograms of attacks with retained
///   samples. One that is running is told of
/// - the retain error of the original model, in the request's runs and in those after: that of another request's run on
///   all samples less this one is the error on the forgotten samples; likewise that of epoch 0, and of the unlearned
///   model where that was selected
/// - the epochs of the original model's training, in the same runs: losses and errors on all that it was trained on
///   (the original's file, which is the user's, says them still, and later runs of it log them)
/// - runs before it in its chain: the request's selectors in their plans, and all weights, which had not forgotten yet
///   (but for a result that is the request's own, where that one's run selected epoch 0)
/// - moments of the same data in the cache and in the plans' moment files, replaced by the ones that the request's runs
///   retained: one for each model and choice of images; waits and refuses as for shadow models, and keeps out of the
///   cache what is computed meanwhile
/// - predictions of whole splits in the cache, of all data: they are soon made again, and no version of the data that
/// holds the samples is overlooked; waits, refuses and keeps out likewise
/// - shadow models of the same data, finished or not, in the cache, once no process makes any (refusesWaiting: or
/// not at all while one does)
/// - the request's selectors in what windows keep of unsaved changes (core/plan/unsaved_plan.h), where that is asked
/// for; of a window that is open the report says that it has them in memory
/// - request files that the runs name; copies of the log made by migrations, and of logs by merges of processes that
///   died and unfinished exports beside it; temporary files of processes that died; free pages and the write-ahead log
///   of the database
///
/// What stays in the log besides: the settings, how many samples were forgotten and when it was purged, errors of the
/// unlearned and the retrained models on retained and on test samples, how the latter were trained, and of other
/// requests' runs the original's training and the errors on their whole retain sets, in which the samples can no longer
/// be told from the others (but for a retrained model that runs of both requests measured: the difference of these is
/// of the samples). Runs of other requests that may name some of the samples themselves are named: each request is
/// purged on its own.
///
/// Reports of these runs and files that commands and windows wrote elsewhere (scores, spectra, moments, request files
/// that no run names, index lists, exported runs and logs, pictures and tables of plots) are the user's, and stay.
/// Those that the log notes are named among what is left, where they were written, whether they are still there or not;
/// a later purge names them again. So are runs on other versions of the data (PurgedRuns::otherVersions), of which
/// nothing but predictions is removed: what was retained of these, or is of files that have changed since, could not be
/// made again. Other logs are not looked into.
///
/// It may be repeated, also after a failure in between. The log keeps when it was done and what, without the samples.
/// Throws Error: ValueOutOfRange for a run that is running, of the request or after it (one that begins during the
/// purge stops it with some files gone), FileMissing when the run's retained moment is neither there nor can be made
/// (unless withoutMoment; of the request's other runs the report says so), DatabaseLocked, FileUnwritable.
PurgeReport purgeRequest(RunId run, RunStore& store, const PurgeOptions& options = {}, const JobContext& context = {});

} // namespace unlearn
