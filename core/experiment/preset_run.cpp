// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset_run.h"

#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/request_file.h"
#include "core/experiment/run_log.h"
#include "core/experiment/same_run.h"
#include "core/file_fingerprint.h"
#include "core/store/folder_hold.h"

#include <numeric>

namespace unlearn {
namespace {

using Requests = std::vector<std::vector<std::string>>;

TrainRecipe chosenRecipe(const PresetExperiment& experiment, const PresetOptions& options)
{
    TrainRecipe recipe = options.epochs ? withEpochs(experiment.recipe, *options.epochs) : experiment.recipe;
    recipe.bf16 = recipe.bf16 || options.bf16;
    return recipe;
}

std::string joined(const Requests& requests)
{
    std::string text;
    for (const std::vector<std::string>& request : requests) {
        for (const std::string& selector : request)
            text += (text.empty() ? "" : " ") + selector;
    }
    return text;
}

/// An experiment that knows its data and nothing else yet, for openExperiment() to take them from.
std::shared_ptr<const Experiment> withDataOnly(const std::string& data, const JobContext& context)
{
    auto experiment = std::make_shared<Experiment>();
    experiment->plan.data = data;
    for (const std::filesystem::path& path : planDataLocations(data))
        experiment->fingerprints[path.string()] = fileFingerprint(path);
    experiment->dataset = openPlanData(data, context);
    return experiment;
}

/// What has a name in a folder, for one process alone, which others wait for: a model among those of any experiments,
/// or an experiment beside its log. Nothing where the folder can only be read or not be locked: what is in it serves
/// all the same. Throws Error (Cancelled).
std::unique_ptr<FolderHold> holdName(const std::filesystem::path& folder, const std::string& name,
                                     const JobContext& context)
{
    try {
        return std::make_unique<FolderHold>(folder / name, ProcessLock::Sharing::Alone, context, [&] {
            context.tell({translatable("Core", "Another process works on %1 in the folder %2; waiting for it"),
                          {name, folder.string()}});
        });
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        return nullptr;
    }
}

/// One experiment on its way: trains, opens, runs.
class PresetInProgress {
public:
    PresetInProgress(const PresetExperiment& experiment, const PresetOptions& options, RunStore& store,
                     const JobContext& context, const PresetEvents& events)
        : m_experiment(experiment), m_options(options), m_store(store), m_context(context), m_events(events),
          m_recipe(chosenRecipe(experiment, options)), m_requests(experiment.requests()),
          m_opened(withDataOnly(options.data, context)), m_dataset(m_opened->dataset)
    {
    }

    PresetResult run()
    {
        std::filesystem::create_directories(m_options.checkpoints);
        requireRequests();
        const std::unique_ptr<FolderHold> held = holdName(m_store.cacheFolder(), m_experiment.plan.name, m_context);
        PresetResult result;
        result.dataset = m_dataset;
        result.recipe = m_recipe;
        m_model = {.file = m_options.model, .architecture = m_experiment.plan.model.architecture, .hash = {}};
        if (m_options.model.empty()) {
            result.original = trainFull();
            m_model.file = result.original->file.string();
        }
        for (std::size_t i = 0; i < m_requests.size(); ++i) {
            RequestResult request;
            for (int number = 1; number <= m_options.seeds; ++number)
                request.retrained.push_back(trainBaseline(i, number));
            request.run = unlearnRequest(i, request.retrained, result.requests);
            result.requests.push_back(std::move(request));
            result.stopped = m_store.run(result.requests.back().run).summary.state != RunState::Finished;
            if (m_events.requestMet)
                m_events.requestMet(result);
            if (result.stopped)
                break;
        }
        return result;
    }

private:
    /// A slip in the last is told before hours pass.
    void requireRequests() const
    {
        for (const std::vector<std::string>& request : m_requests)
            selectForgetSet(*m_dataset, request, m_experiment.plan.seed).requireProperSubset();
    }

    TrainedModel trainTask(const TrainingTask& task) const
    {
        const std::unique_ptr<FolderHold> held = holdName(m_options.checkpoints, task.name + ".safetensors", m_context);
        TrainedModel trained =
            trainModel(task, *m_dataset, m_options.checkpoints, m_context, [&](const TrainEpoch& epoch) {
                if (m_events.trained)
                    m_events.trained(task, epoch);
            });
        if (m_events.modelReady)
            m_events.modelReady(trained);
        return trained;
    }

    /// Experiments that train the same model share it: its name is what their plans call it.
    TrainedModel trainFull() const
    {
        TrainingTask task{.name = std::filesystem::path(m_experiment.plan.model.file).stem().string(),
                          .architecture = m_experiment.plan.model.architecture,
                          .recipe = m_recipe,
                          .indices = std::vector<std::int64_t>(m_dataset->train.labels.size()),
                          .leftOut = {}};
        std::iota(task.indices.begin(), task.indices.end(), std::int64_t{0});
        return trainTask(task);
    }

    /// By a seed of its own: with the full model's it would begin from the same weights. number: 1, 2, ...
    TrainedModel trainBaseline(std::size_t request, int number) const
    {
        const Requests soFar(m_requests.begin(), m_requests.begin() + static_cast<std::ptrdiff_t>(request) + 1);
        ForgetSet forgotten({}, m_dataset->train.count());
        for (const std::vector<std::string>& one : soFar)
            forgotten = forgotten.unitedWith(selectForgetSet(*m_dataset, one, m_experiment.plan.seed));
        std::string name = m_experiment.plan.name;
        if (m_requests.size() > 1)
            name += "-request" + std::to_string(request + 1);
        TrainRecipe recipe = m_recipe;
        recipe.seed += static_cast<std::uint64_t>(number);
        return trainTask({.name = name + "-retrained" + std::to_string(number),
                          .architecture = m_experiment.plan.model.architecture,
                          .recipe = std::move(recipe),
                          .indices = forgotten.retainIndices(),
                          .leftOut = LeftOut{forgotten, joined(soFar)}});
    }

    /// The plan as it stands when a request is to be met: its baselines, and what follows.
    Plan planOf(std::size_t request, const std::vector<TrainedModel>& retrained) const
    {
        Plan plan = m_experiment.plan;
        plan.data = m_options.data;
        plan.dataHash.clear();
        plan.model = m_model;
        plan.retrained.clear();
        for (const TrainedModel& model : retrained)
            plan.retrained.push_back({.file = model.file.string(), .architecture = {}, .hash = {}});
        if (m_requests.size() > 1)
            plan.requests.assign(m_requests.begin() + static_cast<std::ptrdiff_t>(request), m_requests.end());
        return plan;
    }

    RunId unlearnRequest(std::size_t request, const std::vector<TrainedModel>& retrained,
                         const std::vector<RequestResult>& before)
    {
        m_opened = openExperiment(planOf(request, retrained), m_context, m_opened);
        const auto experiment =
            before.empty() ? m_opened : continueAfter(m_opened, m_store, before.back().run, m_context);
        RunOptions options;
        options.weightsBudgetBytes = m_options.weightsBudgetBytes;
        if (m_requests.size() > 1)
            options.name = m_experiment.plan.name + ", request " + std::to_string(request + 1) + " of "
                + std::to_string(m_requests.size());
        if (const auto known =
                m_options.rerun ? std::nullopt : sameRun(m_store.runs(), headerOf(*experiment, options, m_context))) {
            if (known->state != RunState::Finished)
                return resumeRun(known->id, m_store, options, m_context, m_events.run).id;
            if (m_events.taken)
                m_events.taken(known->id);
            return known->id;
        }
        return runExperiment(*experiment, m_store, options, m_context, m_events.run).id;
    }

    const PresetExperiment& m_experiment;
    const PresetOptions& m_options;
    RunStore& m_store;
    const JobContext& m_context;
    const PresetEvents& m_events;
    TrainRecipe m_recipe;
    Requests m_requests;
    std::shared_ptr<const Experiment> m_opened; ///< the last request's: what has not changed is taken from there
    std::shared_ptr<const Dataset> m_dataset;
    ModelSource m_model;
};

} // namespace

PresetResult runPreset(const PresetExperiment& experiment, const PresetOptions& options, RunStore& store,
                       const JobContext& context, const PresetEvents& events)
{
    return PresetInProgress(experiment, options, store, context, events).run();
}

} // namespace unlearn
