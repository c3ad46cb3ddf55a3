// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs besides runs: shadow models, downloads and presets.
#include "core/error.h"
#include "tests/session/fake_parts.h"

#include <algorithm>

namespace unlearn {

namespace {

PresetRequestFigures fakeFigures(const PresetOptions& options)
{
    PresetRequestFigures figures{.run = {}};
    figures.original = {.model = "original", .testErrorPercent = PresetFigure{9.0}, .seconds = PresetFigure{60.0}};
    figures.retrained = {.model = "retrained",
                         .testErrorPercent = PresetFigure{.value = 9.25, .deviation = 0.5},
                         .forgetErrorPercent = PresetFigure{12.0}};
    figures.unlearned = {.model = "unlearned",
                         .testErrorPercent = PresetFigure{9.5},
                         .auc = PresetFigure{.value = 0.52, .low = 0.5, .high = 0.54}};
    for (const char* subject : {"original", "unlearned", "retrained-0"})
        figures.run.attacks.push_back({subject, "loss", 0.625, 0.5, 0.75, 5, 100, {}, {}});
    figures.retrainedModels.resize(static_cast<std::size_t>(options.seeds), figures.retrained);
    return figures;
}

} // namespace

Preset fakePreset()
{
    PresetExperiment experiment;
    experiment.plan.name = "small-first";
    experiment.plan.data = "cifar10:cifar-10-batches-bin";
    experiment.plan.model = {"smallvgg.safetensors", "smallvgg", {}};
    experiment.plan.forget = {"0:500"};
    experiment.recipe.stages = {TrainStage{.epochs = 2}};
    experiment.published = PublishedFigures{"A paper", 9.5, 10.5, {}, {}};
    Preset preset{"small", "A small preset", {experiment, experiment}};
    PresetExperiment& second = preset.experiments.back();
    second.plan.name = "small-second";
    second.plan.data = "fashion-mnist?first=10000";
    second.plan.forget.clear();
    second.plan.requests = {{"0:0-9", "1:0-9", "2:0-9", "3:0-9", "4:0-9", "5:0-9"}, {"1:10-19"}};
    second.published.reset();
    return preset;
}

ShadowServices fakeShadows(const std::shared_ptr<FakeLab>& lab)
{
    ShadowServices services;
    services.outlook = [lab](const Experiment&, const ShadowTask& task, const JobContext& context) {
        ++lab->estimates;
        behave(lab->shadows, lab->shadows, *lab, context);
        lab->lastEstimate = task;
        const int cached = std::min(task.models, lab->shadowsThere.load());
        const int missing = task.models - cached;
        const ShadowOutlook training{.cached = cached,
                                     .missing = missing,
                                     .samplesEach = 30,
                                     .bytes = std::int64_t{1} << 20,
                                     .bytesAvailable = lab->shadowRoom,
                                     .seconds = 30.0 * missing};
        ShadowTaskOutlook outlook{training};
        if (std::ranges::find(task.attacks, ShadowAttack::ULira) != task.attacks.end()) {
            outlook.unlearning = training;
            outlook.unlearning->seconds = 10.0 * task.models;
        }
        return outlook;
    };
    services.attack = [lab](const Experiment& experiment, const ShadowTask& task, const JobContext& context) {
        behave(lab->shadows, lab->shadows, *lab, context);
        std::vector<ShadowAttackResult> results;
        for (const ShadowAttack attack : task.attacks) {
            for (const char* subject : {"original", "retrained-0"})
                results.push_back(
                    {attackFigures({0.9, 0.8, 0.7, 0.6, 0.2}, {0.1, 0.3, 0.4, 0.5, 0.75}, 1), subject, attack});
        }
        lab->lastShadowTask = task;
        lab->lastForget = experiment.forget;
        return results;
    };
    return services;
}

DataServices fakeDataServices(const std::shared_ptr<FakeLab>& lab)
{
    DataServices services;
    services.presence = [lab](const PublishedData& data, const std::filesystem::path&) {
        return lab->presences[data.name];
    };
    services.get = [lab](const PublishedData& data, const GetDataOptions& options, const JobContext& context) {
        lab->gottenTo = options.to;
        context.report("download", 0.5);
        lab->presences[data.name] = {.state = DataPresence::State::Partial, .bytes = data.bytes() / 2};
        behave(lab->get, lab->get, *lab, context);
        lab->presences[data.name] = {.state = DataPresence::State::Present};
    };
    return services;
}

PresetServices fakePresetServices(const std::shared_ptr<FakeLab>& lab)
{
    PresetServices services;
    services.read = [lab] {
        PresetListing listing{.presets = {fakePreset()}, .failures = {}};
        if (!lab->brokenPreset.empty())
            listing.failures.emplace_back(ErrorCode::FileCorrupt, FakeLab::failure,
                                          ErrorContext{.file = lab->brokenPreset});
        return listing;
    };
    services.run = [lab](const PresetTask& task, const JobContext& context, const PresetEvents& events) {
        lab->lastPreset = task;
        const TrainingTask training{
            .name = "full", .architecture = {}, .recipe = task.experiment.recipe, .indices = {}, .leftOut = {}};
        for (int epoch = 1; epoch <= training.recipe.epochs(); ++epoch) {
            context.checkpoint();
            context.report("train", static_cast<double>(epoch) / training.recipe.epochs());
            events.trained(training, {epoch, 2.0 / epoch, 50.0 / epoch, 0.1, 0.5});
        }
        events.modelReady({.file = "/fake/models/full-12345678.safetensors", .device = "cpu"});
        PresetOutcome outcome{.requests = {}, .differences = {"It differs.", "It differs otherwise."}};
        for (const auto& request : task.experiment.requests()) {
            static_cast<void>(request);
            events.run.started({static_cast<std::int64_t>(outcome.requests.size()) + 7});
            events.run.epochDone(fakeEpoch(1));
            outcome.requests.push_back(fakeFigures(task.options));
            try {
                behave(lab->preset, lab->preset, *lab, context);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::Cancelled)
                    throw;
                outcome.stopped = true;
                break;
            }
        }
        return outcome;
    };
    return services;
}

} // namespace unlearn
