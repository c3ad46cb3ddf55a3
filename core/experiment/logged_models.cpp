// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/logged_models.h"

#include "core/error.h"
#include "core/evaluate/subject_name.h"
#include "core/experiment/chain.h"
#include "core/experiment/references.h"

#include <initializer_list>
#include <utility>

namespace unlearn {
namespace {

bool endsEverything(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::OutOfMemory || code == ErrorCode::Device
        || code == ErrorCode::Internal;
}

void requireSame(const char* what, const std::string& wanted, const std::string& found)
{
    if (wanted != found)
        throw Error(ErrorCode::ShapeMismatch, "It is not what the run was of",
                    {.field = std::string(what) + " hash", .expected = wanted, .found = found});
}

/// Calls it; what goes wrong is the sentence, about the values after the reason.
template <typename Open>
void attempt(const char* sentence, std::initializer_list<std::string> values, std::vector<Sentence>& missing,
             Open&& open)
{
    try {
        open();
    } catch (const Error& error) {
        if (endsEverything(error.code()))
            throw;
        missing.push_back(withReason(sentence, error, values));
    }
}

std::shared_ptr<const Experiment> experimentOf(const RunHeader& header, Plan plan, const RunStore& store,
                                               const JobContext& context,
                                               const std::shared_ptr<const Experiment>& previous)
{
    plan.retrained.clear(); // one by one, so that one that is gone is not the end of the others
    auto experiment = openExperiment(std::move(plan), context, previous);
    if (header.previousRun)
        experiment = continueAfter(experiment, store, *header.previousRun, context);
    requireSame("model", header.modelHash, experiment->model->hash());
    requireSame("data", header.dataHash, experiment->dataset->hash);
    requireSame("forget set", header.forgetHash, experiment->request.hash());
    return experiment;
}

std::shared_ptr<const Model> retrainedModel(const ModelSource& source, const Experiment& experiment)
{
    const std::filesystem::path path(source.file); // stored plans have absolute paths
    const Dataset& data = *experiment.dataset;
    auto model = std::make_shared<const Model>(Model::load(path, {source.architecture, data.shape, data.classes()}));
    if (!source.hash.empty())
        requireSame("model", source.hash, model->hash());
    return model;
}

} // namespace

LoggedModels loggedModels(RunId run, const RunStore& store, const JobContext& context,
                          const std::shared_ptr<const Experiment>& previous)
{
    const RunDetails details = store.run(run);
    const RunHeader& header = details.summary.header;
    const std::string number = std::to_string(run.value);
    LoggedModels models;
    models.planScrubs = details.summary.planScrubs;
    Plan plan;
    attempt(translatable("Core", "run %2, data and original model: %1"), {number}, models.missing, [&] {
        plan = planFromJson(header.plan);
        models.experiment = experimentOf(header, plan, store, context, previous);
    });
    if (!models.experiment)
        return models;
    models.subjects.push_back({"original", models.experiment->model});
    attempt(translatable("Core", "run %2, unlearned model: %1"), {number}, models.missing, [&] {
        if (!details.summary.selectedEpoch)
            throw Error(ErrorCode::ValueOutOfRange, "The run did not come to a result",
                        {.field = "state", .found = runStateName(details.summary.state)});
        models.subjects.push_back({"unlearned", resultOf(details, store, models.experiment->model)});
    });
    for (std::size_t i = 0; i < plan.retrained.size(); ++i) {
        context.checkpoint();
        const std::string subject = retrainedName(i);
        attempt(translatable("Core", "run %2, %3: %1"), {number, subject}, models.missing, [&] {
            auto model = retrainedModel(plan.retrained[i], *models.experiment);
            if (isReference(*model, *models.experiment))
                models.subjects.push_back({subject, std::move(model)});
        });
    }
    return models;
}

} // namespace unlearn
