// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/forget_set.h"
#include "core/experiment/experiment.h"

#include <cstddef>
#include <vector>

namespace unlearn {

// A plan lists the retrained models of all of its requests. A request's references are those that were trained without
// just what it is judged on: all samples that are forgotten by its end. Files say by a hash what that was
// (leftOutHash()); those that do not say it are references of a first request. Where nothing is to be forgotten, all
// models are.

/// What each request of the plan is judged on, from the experiment's own on, as continueAfter() will have it: with the
/// samples of the requests before, where these are known. Throws what selectForgetSet() throws; Error (Cancelled)
/// between two requests.
std::vector<ForgetSet> judgedSamples(const Experiment& experiment, const JobContext& context = {});

/// Of what the experiment is judged on.
bool isReference(const Model& model, const Experiment& experiment);

/// Makes experiment.retrained of its baselines; to be called again when forget or chain has changed. A model that the
/// plan names twice is one, by its first place, lest the spread over models be nothing. isFirst: no request was met
/// before what it is judged on; without it, where there is no chain.
void chooseReferences(Experiment& experiment, bool isFirst);
void chooseReferences(Experiment& experiment);

/// How many of the plan's retrained models are references of each request. judged: judgedSamples(). Throws Error
/// (Cancelled) between two requests.
std::vector<std::size_t> referenceCounts(const Experiment& experiment, const std::vector<ForgetSet>& judged,
                                         const JobContext& context = {});

/// Says by context.tell which of the plan's retrained models are references of none of its requests, if any. before:
/// what was open until now. Models of its plan are not told: they were looked at when they came into it, and are kept
/// on purpose where another forget set was chosen since.
void tellUnusedBaselines(const Experiment& experiment, const JobContext& context, const Experiment* before = nullptr);

/// Throws Error (ValueOutOfRange) for a plan of several requests whose stop rule matches a baseline that one of them
/// does not have; and what judgedSamples() throws.
void requireReferences(const Experiment& experiment);

} // namespace unlearn
