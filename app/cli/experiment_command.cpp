// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_command.h"

#include "app/cli/console.h"
#include "app/cli/experiment_document.h"
#include "app/cli/input_paths.h"
#include "app/cli/output_file.h"
#include "app/cli/plan_options.h"
#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "app/cli/weights_budget.h"
#include "app/resource_folder.h"
#include "core/data_home.h"
#include "core/error.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/preset_run.h"
#include "core/runtime.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

struct Options {
    std::string name;
    std::string data;
    std::string checkpoints;
    std::string model;
    std::string only;
    std::string out;
    std::string db;
    int weightsGigabytes = defaultWeightsGigabytes;
    PresetOptions preset;
    PlanOptions plan;
};

/// The experiments of the preset that are wanted, with the settings of the command line.
std::vector<PresetExperiment> chosenExperiments(const Options& options, Preset preset)
{
    std::string names;
    std::vector<PresetExperiment> chosen;
    for (PresetExperiment& experiment : preset.experiments) {
        names += (names.empty() ? "" : ", ") + experiment.plan.name;
        if (!options.only.empty() && experiment.plan.name != options.only)
            continue;
        apply(options.plan, experiment.plan);
        validatePlan(experiment.plan); // a slip is told before hours of training pass
        chosen.push_back(std::move(experiment));
    }
    if (chosen.empty())
        throw Error(ErrorCode::UnknownName, "The preset has no such experiment",
                    {.field = "--only", .expected = "one of " + names, .found = options.only});
    if (!options.model.empty() && chosen.size() > 1)
        throw Error(ErrorCode::ValueOutOfRange, "A model can be given for one experiment only",
                    {.field = "--model", .expected = "--only, one of " + names, .found = "several experiments"});
    return chosen;
}

PresetEvents reportTo(Console& console)
{
    PresetEvents events;
    events.trained = [&console](const TrainingTask& task, const TrainEpoch& epoch) {
        console.say(task.name + ", epoch " + std::to_string(epoch.epoch) + " of " + std::to_string(task.recipe.epochs())
                    + ": loss " + shown(epoch.loss, 4) + ", training error " + shown(epoch.trainErrorPercent) + " %, "
                    + shown(epoch.seconds, 1) + " s");
    };
    events.modelReady = [&console](const TrainedModel& model) {
        console.say((model.wasThere ? "Takes " : "Trained ") + model.file.string());
    };
    events.taken = [&console](RunId run) {
        console.say("Takes run " + std::to_string(run.value) + " of the log, which is the same; --rerun makes it anew");
    };
    events.run.started = [&console](RunId run) { console.say("Run " + std::to_string(run.value)); };
    events.run.liveSetsDrawn = [&console](const LiveCounts& counts) { console.say(liveCountsSentence(counts) + "."); };
    events.run.epochDone = [&console](const EpochFigures& epoch) {
        console.say("epoch " + std::to_string(epoch.epoch) + ": test error " + shown(epoch.testErrorPercent)
                    + " %, forget error " + shown(epoch.forgetErrorPercent) + " %, retain error "
                    + shown(epoch.retainErrorPercent) + " %");
    };
    return events;
}

std::filesystem::path checkpointsOf(const Options& options)
{
    return options.checkpoints.empty() ? dataHome() / "experiments" / options.name
                                       : std::filesystem::path(absolutePath(options.checkpoints));
}

PresetOptions presetOptions(const Options& options, const PresetExperiment& experiment)
{
    PresetOptions preset = options.preset;
    preset.data = absoluteDataset(presetData(experiment, options.data));
    preset.checkpoints = checkpointsOf(options);
    preset.model = absolutePath(options.model);
    preset.weightsBudgetBytes = bytesOfGigabytes(options.weightsGigabytes);
    return preset;
}

/// Goes through one experiment. What was reached is added to the document, which is written to the file where there is
/// one: after each request, so that it is there whatever ends the next. Whether it was stopped.
bool goThrough(const PresetExperiment& experiment, const Options& options, RunStore& store, Json& document,
               const std::string& file, Console& console, const JobContext& context)
{
    const std::size_t place = document["results"].size();
    PresetEvents events = reportTo(console);
    events.requestMet = [&](const PresetResult& reached) {
        document["results"][place] = experimentDocument(experiment, reached, store);
        if (file.empty())
            return;
        noteFile(store.file(), std::vector<RunId>{reached.requests.back().run}, file, context);
        writeWhole(file, document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
    };
    try {
        return runPreset(experiment, presetOptions(options, experiment), store, context, events).stopped;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled) // outside of a run, which ends with what it reached
            console.say("What was reached is in " + checkpointsOf(options).string()
                        + "; the same command goes on from there.");
        throw;
    }
}

Json namesOf(const std::vector<PresetExperiment>& experiments)
{
    Json names = Json::array();
    for (const PresetExperiment& experiment : experiments)
        names.push_back(experiment.plan.name);
    return names;
}

CommandResult runExperiments(const Options& options, Console& console, const JobContext& context)
{
    const Preset preset = readPreset(resourceFolder() / "experiments", options.name);
    const std::vector<PresetExperiment> experiments = chosenExperiments(options, preset);
    const std::string results =
        options.out.empty() ? "" : (std::filesystem::path(absolutePath(options.out)) / "results.json").string();
    if (!results.empty()) {
        std::filesystem::create_directories(std::filesystem::path(results).parent_path());
        requireWritable(results);
    }
    RunStore store(chosenLog(options.db));
    CommandResult result;
    result.document = {{"experiment", preset.name},
                       {"title", preset.title},
                       {"database", store.file().string()},
                       {"device", context.device},
                       {"threads", threads()},
                       {"versions", versions()},
                       {"checkpoints", checkpointsOf(options).string()},
                       {"planned_experiments", namesOf(experiments)},
                       {"results", Json::array()}};
    console.say("Models and the state of unfinished trainings: " + checkpointsOf(options).string());
    result.text = preset.title + "\n";
    for (const PresetExperiment& experiment : experiments) {
        console.say(preset.name + ": " + experiment.plan.name);
        const bool stopped = goThrough(experiment, options, store, result.document, results, console, context);
        result.text += experimentText(result.document["results"].back());
        if (stopped) {
            console.say("Stopped; the same command goes on from here.");
            result.code = ExitCode::Stopped;
            break;
        }
    }
    return result;
}

} // namespace

void addExperimentCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "experiment",
        "An experiment of the paper from training to table, beside published figures where there are any",
        "  unlearn experiment fashion\n"
        "  unlearn experiment sample-removal --data cifar10:cifar-10-batches-bin --seeds 3 --out results\n"
        "  unlearn experiment sample-removal --data downloads --model allcnn.pth --device cuda --bf16\n"
        "  unlearn experiment label-repair --only label-repair-500 --data downloads --epochs 5\n"
        "  unlearn experiment incremental --data downloads --unlearn-epochs 50 --entropy-weight 0.1\n"
        "  unlearn experiment class-removal --data downloads --live-test 500\n"
        "It trains what is missing. One that was stopped or killed goes on when the same command is given again.\n");
    const auto options = std::make_shared<Options>();
    PresetOptions& preset = options->preset;
    command
        ->add_option("NAME", options->name,
                     "sample-removal, class-removal, incremental, label-repair, or fashion: these four in small")
        ->required();
    command->add_option("--data", options->data,
                        "Folder of the data (or of the folder that they are published in), or cifar10:DIR, folder:DIR, "
                        "tiny-imagenet:DIR, ...");
    command->add_option("--checkpoints", options->checkpoints,
                        "Folder of trained models and unfinished trainings; else in the user's data folder");
    command->add_option("--model", options->model, "The full model; else it is trained");
    command->add_option("--only", options->only, "One experiment of several");
    command->add_option("--seeds", preset.seeds, "Retrained baselines of each request")->check(CLI::Range(1, 1000));
    command->add_option("--epochs", preset.epochs, "Epochs of each training, instead of the recipe's")
        ->check(CLI::Range(1, 100000));
    command->add_flag("--bf16", preset.bf16, "Train with the forward pass in bfloat16");
    command->add_flag("--rerun", preset.rerun, "Unlearn anew where the log holds the same run");
    command
        ->add_option("--gamma", options->plan.gamma,
                     "Threshold instead of the experiment's: 0.9 for all layers, LAYER=0.9 for one; may be repeated")
        ->allow_extra_args(false);
    addThresholdOptions(*command, options->plan, "--rule");
    addStepOptions(*command, options->plan, "--unlearn-epochs");
    command->add_option(
        "--stop", options->plan.stop,
        "Stop rule instead of the experiment's: crossing, retain-drop:5, test-drop:5, epochs, match, drift:0.01");
    addLiveCountOptions(*command, options->plan);
    addWeightsBudgetOption(*command, options->weightsGigabytes);
    command->add_option("--out", options->out, "Folder for results.json");
    command->add_option("--db", options->db, "The log of runs; else the user's own");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console& console, const JobContext& context) {
            return runExperiments(*options, console, context);
        };
    });
}

} // namespace unlearn
