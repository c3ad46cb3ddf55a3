// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chain.h"

#include "core/error.h"

namespace unlearn {
namespace {

void require(const char* field, const std::string& wanted, const std::string& found)
{
    if (wanted != found)
        throw Error(ErrorCode::ShapeMismatch, "The run before was of something else, so this request can not follow it",
                    {.field = field, .expected = wanted, .found = found});
}

/// What the runs of a chain forgot, from the last to the first; nothing where it can not be told any more.
std::optional<ForgetSet> forgottenUpTo(const Experiment& experiment, const RunStore& store, RunId last)
{
    if (experiment.dataset->origin)
        return std::nullopt; // only this request's samples are here
    ForgetSet all({}, experiment.dataset->train.count());
    for (std::optional<RunId> at = last; at;) {
        const RunSummary run = store.run(*at).summary;
        if (!run.purgedAt.empty())
            return std::nullopt;
        const Plan plan = planFromJson(run.header.plan);
        if (plan.data != experiment.plan.data && run.header.dataHash != experiment.dataset->hash)
            return std::nullopt;
        if (plan.currentRequest().empty())
            return std::nullopt; // all of a request file, which is not what is open now
        all = all.unitedWith(selectForgetSet(*experiment.dataset, plan.currentRequest(), plan.seed, plan.folder));
        at = run.header.previousRun;
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

bool somethingFollows(const Plan& plan, const RunOutcome& outcome)
{
    return outcome.state == RunState::Finished && plan.requests.size() > 1;
}

RunOptions withoutFile(RunOptions options)
{
    options.saveTo.clear();
    return options;
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
                 .field = "run " + std::to_string(run.summary.id.value) + ", epoch " + std::to_string(epoch)});
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
            context.tell(std::to_string(twice) + " samples of the request were forgotten before and are left out");
        if (experiment->request.count() > 0 && result->request.count() == 0)
            throw Error(ErrorCode::ValueOutOfRange, "All samples of the request were forgotten before",
                        {.field = "forget set", .expected = "at least 1 other sample", .found = "0"});
    } else {
        context.tell(
            "What the requests before forgot is not known any more or not here; errors on forgotten samples and "
            "stop rules are those of this request alone");
    }
    result->chain = std::move(chain);
    return result;
}

std::vector<RunOutcome> runRequests(std::shared_ptr<const Experiment> experiment, RunStore& store,
                                    const RunOptions& options, const JobContext& context, const RunEvents& events)
{
    for (const std::vector<std::string>& request :
         experiment->plan.requests) // a slip in the last is told before hours pass
        selectForgetSet(*experiment->dataset, request, experiment->plan.seed, experiment->plan.folder)
            .requireProperSubset();
    std::vector<RunOutcome> outcomes;
    while (true) {
        const bool last = experiment->plan.requests.size() <= 1;
        outcomes.push_back(runExperiment(*experiment, store, last ? options : withoutFile(options), context, events));
        if (!somethingFollows(experiment->plan, outcomes.back()))
            return outcomes;
        experiment = next(experiment, store, outcomes.back().id, context);
    }
}

std::vector<RunOutcome> resumeRequests(RunId run, RunStore& store, const RunOptions& options, const JobContext& context,
                                       const RunEvents& events)
{
    const Plan plan = planFromJson(store.run(run).summary.header.plan);
    const bool last = plan.requests.size() <= 1;
    std::vector<RunOutcome> outcomes;
    outcomes.push_back(resumeRun(run, store, last ? options : withoutFile(options), context, events));
    if (!somethingFollows(plan, outcomes.back()))
        return outcomes;
    for (RunOutcome& outcome :
         runRequests(next(openExperiment(plan, context), store, run, context), store, options, context, events))
        outcomes.push_back(std::move(outcome));
    return outcomes;
}

} // namespace unlearn
