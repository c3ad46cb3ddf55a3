// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chain.h"

#include "core/error.h"
#include "core/experiment/moments.h"
#include "core/experiment/references.h"
#include "core/spectrum/moment_hold.h"

#include <algorithm>

namespace unlearn {
namespace {

void require(const char* field, const std::string& wanted, const std::string& found)
{
    if (wanted != found)
        throw Error(ErrorCode::ShapeMismatch, "The run before was of something else, so this request can not follow it",
                    {.field = field, .expected = wanted, .found = found});
}

/// The subset of images that the moments are made from must be the same in all requests of a chain: else samples would
/// be subtracted that never went in.
void requireSameImages(const Experiment& experiment, const RunSummary& before)
{
    const Plan plan = planFromJson(before.header.plan);
    const std::int64_t count = experiment.dataset->trainCount();
    const auto drawn = [count](const Plan& one) {
        return one.spectrumImages > 0 && one.spectrumImages < count ? one.spectrumImages : count;
    };
    require("/spectrum/images", std::to_string(drawn(plan)), std::to_string(drawn(experiment.plan)));
    if (drawn(plan) == count)
        return;
    if (!before.purgedAt.empty()) // the purge took the seed along
        throw Error(ErrorCode::ValueOutOfRange,
                    "The run before was purged, and the seed that drew its spectrum's images is not known any more",
                    {.field = "/spectrum/images",
                     .expected = "a chain whose spectrum is of all " + std::to_string(count) + " images",
                     .found = std::to_string(drawn(plan))});
    require("/seed", std::to_string(plan.seed), std::to_string(experiment.plan.seed));
}

/// What the runs of a chain forgot; nothing where it can not be told any more. Selectors alone do not tell: an index
/// list may have changed since, so that what they name now is checked against what the log says was forgotten.
std::optional<ForgetSet> forgottenUpTo(const Experiment& experiment, const RunStore& store, RunId last)
{
    if (experiment.dataset->origin)
        return std::nullopt; // only this request's samples are here
    std::vector<RunSummary> runs;
    for (std::optional<RunId> at = last; at; at = runs.back().header.previousRun)
        runs.push_back(store.run(*at).summary);
    std::ranges::reverse(runs); // each left out what those before it had forgotten
    ForgetSet all({}, experiment.dataset->train.count());
    for (const RunSummary& run : runs) {
        if (!run.purgedAt.empty())
            return std::nullopt;
        const Plan plan = planFromJson(run.header.plan);
        if (plan.data != experiment.plan.data && run.header.dataHash != experiment.dataset->hash)
            return std::nullopt;
        if (plan.currentRequest().empty())
            return std::nullopt; // all of a request file, which is not what is open now
        const ForgetSet request =
            selectForgetSet(*experiment.dataset, plan.currentRequest(), plan.seed, plan.folder).without(all);
        if (request.hash() != run.header.forgetHash)
            return std::nullopt;
        all = all.unitedWith(request);
    }
    return all;
}

/// The requests after the first one of a plan that has just been met.
std::shared_ptr<const Experiment> next(const std::shared_ptr<const Experiment>& experiment, const RunStore& store,
                                       RunId met, const JobContext& context)
{
    Plan plan = experiment->plan;
    plan.requests.erase(plan.requests.begin());
    return continueAfter(openExperiment(std::move(plan), context, experiment), store, met, context);
}

/// A slip in the last request is told before hours pass.
void requireRequests(const Experiment& experiment)
{
    const Plan& plan = experiment.plan;
    for (const std::vector<std::string>& request : plan.requests)
        selectForgetSet(*experiment.dataset, request, plan.seed, plan.folder).requireProperSubset();
    requireReferences(experiment);
}

bool somethingFollows(const Plan& plan, const RunOutcome& outcome)
{
    return outcome.state == RunState::Finished && plan.requests.size() > 1;
}

RunOptions ofEarlierRequest(RunOptions options)
{
    options.saveTo.clear();
    options.name.clear();
    return options;
}

std::vector<RunOutcome> meetRequests(std::shared_ptr<const Experiment> experiment, RunStore& store,
                                     const RunOptions& options, const JobContext& context, const RunEvents& events)
{
    requireRequests(*experiment);
    std::vector<RunOutcome> outcomes;
    while (true) {
        const bool last = experiment->plan.requests.size() <= 1;
        outcomes.push_back(
            runExperiment(*experiment, store, last ? options : ofEarlierRequest(options), context, events));
        if (!somethingFollows(experiment->plan, outcomes.back()))
            return outcomes;
        experiment = next(experiment, store, outcomes.back().id, context);
    }
}

} // namespace

std::shared_ptr<const Model> resultOf(const RunDetails& run, const RunStore& store,
                                      const std::shared_ptr<const Model>& original)
{
    const int epoch = run.summary.selectedEpoch.value_or(0);
    if (epoch == 0)
        return run.summary.header.previousRun ? resultOf(store.run(*run.summary.header.previousRun), store, original)
                                              : original;
    for (const RunWeights& weights : run.weights) {
        if (weights.epoch == epoch)
            return std::make_shared<const Model>(original->withWeights(store.weightsFolder() / weights.file));
    }
    throw Error(ErrorCode::FileMissing, "The log does not hold the model that a run made",
                {.file = store.weightsFolder().string(),
                 .field = "run " + std::to_string(run.summary.id.value) + ", epoch " + std::to_string(epoch),
                 .expected = "the weights of that epoch",
                 .found = "nothing"});
}

std::shared_ptr<const Experiment> continueAfter(const std::shared_ptr<const Experiment>& experiment,
                                                const RunStore& store, RunId previous, const JobContext& context)
{
    const RunDetails before = store.run(previous);
    const RunHeader& header = before.summary.header;
    if (before.summary.state != RunState::Finished)
        throw Error(ErrorCode::ValueOutOfRange, "Only a run that has finished can be followed by another request",
                    {.field = "run " + std::to_string(previous.value),
                     .expected = "finished",
                     .found = runStateName(before.summary.state)});
    require("model hash", header.modelHash, experiment->model->hash());
    require("data hash", header.dataHash, experiment->dataset->hash);
    requireSameImages(*experiment, before.summary);

    auto result = std::make_shared<Experiment>(*experiment);
    RequestChain chain;
    chain.previous = previous;
    chain.number = header.requestNumber + 1;
    chain.start = resultOf(before, store, experiment->model);
    chain.retainedMoment = before.summary.retainedMoment;
    chain.forgottenBefore = forgottenUpTo(*experiment, store, previous);
    if (chain.forgottenBefore) {
        result->request = experiment->request.without(*chain.forgottenBefore);
        result->forget = result->request.unitedWith(*chain.forgottenBefore);
        const std::int64_t twice = experiment->request.count() - result->request.count();
        if (twice > 0)
            context.tell(
                {translatable("Core", "Samples of the request that were forgotten before and are left out: %1"),
                 {std::to_string(twice)}});
        if (experiment->request.count() > 0 && result->request.count() == 0)
            throw Error(ErrorCode::ValueOutOfRange, "All samples of the request were forgotten before",
                        {.field = "forget set", .expected = "at least 1 other sample", .found = "0"});
    } else {
        context.tell({translatable("Core",
                                   "What the requests before forgot is not here, was purged, or is not what their "
                                   "selectors name now; errors on forgotten samples and stop rules are those of this "
                                   "request alone, and samples of it that were forgotten before are not left out"),
                      {}});
    }
    result->chain = std::move(chain);
    chooseReferences(*result);
    return result;
}

void keepMomentBefore(const Experiment& experiment, RunStore& store, const JobContext& context)
{
    const RequestChain& chain = experiment.chain.value();
    const SpectrumCache cache(store.cacheFolder());
    if (cache.find(chain.retainedMoment, experiment.model->layers(), context)) // read: a damaged one helps nobody
        return;
    const std::unique_ptr<FolderHold> held = holdMomentsToMake(store.cacheFolder(), context);
    const SecondMoments retained = experimentMoments(experiment, store.cacheFolder(), context).base;
    store.setRetainedMoment(chain.previous, cache.storeRetained(retained, momentSource(experiment)));
}

std::vector<RunOutcome> runRequests(std::shared_ptr<const Experiment> experiment, RunStore& store,
                                    const RunOptions& options, const JobContext& context, const RunEvents& events)
{
    tellUnusedBaselines(*experiment, context);
    return meetRequests(std::move(experiment), store, options, context, events);
}

ForgetSet allRequests(const Experiment& experiment)
{
    const Plan& plan = experiment.plan;
    ForgetSet all = experiment.request;
    for (std::size_t i = 1; i < plan.requests.size(); ++i)
        all = all.unitedWith(selectForgetSet(*experiment.dataset, plan.requests[i], plan.seed, plan.folder));
    return all;
}

std::shared_ptr<const Experiment> atRequestOf(RunId run, const std::shared_ptr<const Experiment>& experiment,
                                              const RunStore& store, const JobContext& context)
{
    const RunHeader header = store.run(run).summary.header;
    if (!header.previousRun)
        return experiment;
    Plan met = planFromJson(header.plan); // its paths are absolute
    Plan plan = experiment->plan;
    plan.forget = std::move(met.forget);
    plan.requests = std::move(met.requests);
    return openExperiment(std::move(plan), context, experiment);
}

RunOutcome branchRequest(const std::shared_ptr<const Experiment>& experiment, RunId from, int epoch, RunStore& store,
                         const RunOptions& options, const JobContext& context, const RunEvents& events)
{
    const auto previous = store.run(from).summary.header.previousRun;
    const auto begun = previous ? continueAfter(experiment, store, *previous, context) : experiment;
    return branchRun(*begun, from, epoch, store, options, context, events);
}

std::vector<RunOutcome> resumeRequests(RunId run, RunStore& store, const RunOptions& options, const JobContext& context,
                                       const RunEvents& events)
{
    const Plan plan = planFromJson(store.run(run).summary.header.plan);
    const bool last = plan.requests.size() <= 1;
    std::vector<RunOutcome> outcomes;
    outcomes.push_back(resumeRun(run, store, last ? options : ofEarlierRequest(options), context, events));
    if (!somethingFollows(plan, outcomes.back()))
        return outcomes;
    for (RunOutcome& outcome :
         meetRequests(next(openExperiment(plan, context), store, run, context), store, options, context, events))
        outcomes.push_back(std::move(outcome));
    return outcomes;
}

} // namespace unlearn
