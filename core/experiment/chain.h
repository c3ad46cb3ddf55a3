// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/run.h"

#include <memory>
#include <vector>

namespace unlearn {

/// The experiment as the request after another one: its steps begin with what that run made, its spectrum is what that
/// run retained less this request, and it is judged on all samples forgotten so far (every request's moment is made
/// with the original weights, so that subtraction stays exact; the published code takes the moved ones). Samples that
/// were forgotten before are left out of the request. Its references are the retrained models of the plan that were
/// trained without all of them (chooseReferences()). Where these are not known any more (purged, not here, selectors
/// that name something else now), neither is done, chain->forgottenBefore is nothing, and context.tell says so.
/// Throws Error: ValueOutOfRange when the run did not finish, all samples are forgotten already, or it was purged and
/// its spectrum was of a part of the images; ShapeMismatch when it was on another model, other data, or other images
/// for its spectrum; FileMissing when its result is gone, and what reading it throws.
std::shared_ptr<const Experiment> continueAfter(const std::shared_ptr<const Experiment>& experiment,
                                                const RunStore& store, RunId previous, const JobContext& context = {});

/// Keeps the moment that the run before an experiment of continueAfter() retained in the log's cache, where it is not
/// yet, or is damaged: with it, the request can be met when the training data are gone. A moment takes as much room as
/// the full one, so that runs which nothing need follow keep none. Takes a pass over what was forgotten before and over
/// the request, and over the training data where their full moment is not in the cache. Throws Error of
/// experimentMoments(); FileUnwritable, DiskFull, DatabaseLocked while a purge has the cache.
void keepMomentBefore(const Experiment& experiment, RunStore& store, const JobContext& context = {});

/// The model that a finished or cancelled run made. original: of the plan. Throws Error (FileMissing).
std::shared_ptr<const Model> resultOf(const RunDetails& run, const RunStore& store,
                                      const std::shared_ptr<const Model>& original);

/// runExperiment() for the plan's request and then for those that follow in its plan, each after the one before, until
/// one does not finish. Retrained models that are references of none of them are told of; where the stop rule needs one
/// that a request does not have, none is begun (requireReferences()). options.name and saveTo are of the last. Every
/// run's stored plan holds the requests that were still to be met, so that resumeRequests() can go on in the middle.
std::vector<RunOutcome> runRequests(std::shared_ptr<const Experiment> experiment, RunStore& store,
                                    const RunOptions& options = {}, const JobContext& context = {},
                                    const RunEvents& events = {});

/// What all requests of an experiment's plan name, the current one included. Throws Error of selectForgetSet().
ForgetSet allRequests(const Experiment& experiment);

/// The experiment at the request that a run met: where that followed another one, the requests that the run's stored
/// plan names take the place of those of experiment, whose settings stay; else experiment itself. For branchRequest()
/// where experiment stands at the first request of a sequence, and run at a later one. Throws Error of
/// openExperiment().
std::shared_ptr<const Experiment> atRequestOf(RunId run, const std::shared_ptr<const Experiment>& experiment,
                                              const RunStore& store, const JobContext& context = {});

/// branchRun(), after the run before where from had one.
RunOutcome branchRequest(const std::shared_ptr<const Experiment>& experiment, RunId from, int epoch, RunStore& store,
                         const RunOptions& options = {}, const JobContext& context = {}, const RunEvents& events = {});

/// resumeRun(), and then the requests that follow it.
std::vector<RunOutcome> resumeRequests(RunId run, RunStore& store, const RunOptions& options = {},
                                       const JobContext& context = {}, const RunEvents& events = {});

} // namespace unlearn
