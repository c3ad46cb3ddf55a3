// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_command.h"

#include "app/cli/console.h"
#include "app/cli/input_paths.h"
#include "app/cli/output_file.h"
#include "app/cli/plan_source.h"
#include "app/cli/run_document.h"
#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "app/cli/weights_budget.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/runtime.h"

#include <memory>
#include <optional>
#include <vector>

namespace unlearn {
namespace {

struct Options {
    std::string resume;
    std::string after;
    std::string branch;
    int epoch = 0;
    bool spectrumDrift = false;
    int weightsGigabytes = defaultWeightsGigabytes;
    PlanSource plan;
    std::string db;
    std::string save;
    std::string name;
};

void requireOneSource(const Options& options)
{
    const int sources = int{!options.plan.file.empty()} + int{options.plan.demo} + int{!options.resume.empty()}
        + int{!options.branch.empty()};
    if (sources > 1)
        throw Error(ErrorCode::ValueOutOfRange, "A run has one beginning",
                    {.expected = "one of PLAN.json, --demo, --resume and --branch", .found = std::to_string(sources)});
    if (!options.after.empty() && (options.plan.demo || !options.resume.empty() || !options.branch.empty()))
        throw Error(ErrorCode::ValueOutOfRange, "A request after another one is a new run of the same experiment",
                    {.field = "--after", .expected = "none of --demo, --resume and --branch", .found = "one of them"});
    if (!options.resume.empty() && (options.plan.options.saysAnything() || !options.name.empty()))
        throw Error(ErrorCode::ValueOutOfRange, "A run goes on with the settings that it began with",
                    {.field = "--resume",
                     .expected = "no other options than --db, --save, --weights-budget, --device, --threads and --json",
                     .found = "options that change the plan or its name"});
}

/// The run that --after or --branch names, and what to run where neither a plan nor the example is named.
std::optional<LoggedPlan> planOfLog(const Options& options)
{
    if (!options.after.empty())
        return planAfter(options.db, options.after);
    if (!options.branch.empty())
        return planOfRun(options.db, "--branch", options.branch);
    return std::nullopt;
}

RunEvents reportTo(Console& console, const std::filesystem::path& log)
{
    RunEvents events;
    events.started = [&console, log](RunId run) {
        console.say("Run " + std::to_string(run.value) + " in " + log.string());
    };
    events.liveSetsDrawn = [&console](const LiveCounts& counts) { console.say(liveCountsSentence(counts) + "."); };
    events.evaluated = [&console](const Evaluation& evaluation) {
        console.say(evaluation.subject + (evaluation.sampled ? " (sampled)" : "") + ": test error "
                    + shown(evaluation.test.percent()) + " %, forget error " + shown(evaluation.forget.percent())
                    + " %, retain error " + shown(evaluation.retain.percent()) + " %");
    };
    events.epochDone = [&console](const EpochFigures& epoch) {
        console.say("epoch " + std::to_string(epoch.epoch) + ": test error " + shown(epoch.testErrorPercent)
                    + " %, forget error " + shown(epoch.forgetErrorPercent) + " %, retain error "
                    + shown(epoch.retainErrorPercent) + " %, " + shown(epoch.stepSeconds + epoch.evaluationSeconds, 1)
                    + " s");
    };
    return events;
}

/// Goes on as the run began, where the command line does not say otherwise: its curve depends on both.
std::vector<RunOutcome> resume(const Options& options, const Invocation& invocation, RunStore& store,
                               const RunOptions& runOptions, JobContext context, const RunEvents& events)
{
    const RunId id = runFromText(options.resume, store);
    const RunHeader header = store.run(id).summary.header;
    if (!invocation.threads)
        setThreads(header.threads);
    if (!invocation.device)
        context.device = header.device;
    deviceDescription(context.device);
    return resumeRequests(id, store, runOptions, context, events);
}

/// The runs of this command, where its plan held several requests.
Json chainDocument(const std::vector<RunOutcome>& outcomes, const RunStore& store)
{
    Json runs = Json::array();
    for (const RunOutcome& outcome : outcomes)
        runs.push_back(runSummaryDocument(store.run(outcome.id).summary));
    return runs;
}

/// Says how far the retained moments have moved, and adds it to the document.
void tellDrift(const std::vector<FigureOfMerit>& figures, Console& console, Json& document)
{
    document["spectrum_drift"] = Json::array();
    for (const FigureOfMerit& figure : figures) {
        if (figure.name != "spectrum-drift")
            continue;
        document["spectrum_drift"].push_back({{"layer", figure.layer}, {"relative_difference", figure.value}});
        console.say(figure.layer + ": the retained moment differs by " + shown(100.0 * figure.value, 3)
                    + " % from one made with the moved weights");
    }
}

CommandResult runPlan(const Options& options, const Invocation& invocation, Console& console, const JobContext& context)
{
    requireOneSource(options);
    RunOptions runOptions;
    runOptions.name = options.name;
    runOptions.saveTo = absolutePath(options.save);
    requireWritable(runOptions.saveTo);
    runOptions.weightsBudgetBytes = bytesOfGigabytes(options.weightsGigabytes);
    runOptions.spectrumDrift = options.spectrumDrift;
    // Read before the log is opened: a plan that is wrong should leave no trace.
    const std::optional<LoggedPlan> named = planOfLog(options);
    std::shared_ptr<const Experiment> experiment = options.resume.empty()
        ? openChosen(options.plan, chosenPlan(options.plan, named ? named->plan : Plan()), context)
        : nullptr;
    RunStore store(chosenLog(options.db));
    if (named && !options.after.empty())
        experiment = continueAfter(experiment, store, named->run, context);
    const RunEvents events = reportTo(console, store.file());
    const std::vector<RunOutcome> outcomes = named && !options.branch.empty()
        ? std::vector{branchRequest(experiment, named->run, options.epoch, store, runOptions, context, events)}
        : experiment ? runRequests(experiment, store, runOptions, context, events)
                     : resume(options, invocation, store, runOptions, context, events);
    const RunOutcome& outcome = outcomes.back();
    // What the log holds is what is told, so that "unlearn runs show" says the same.
    const RunDetails logged = store.run(outcome.id);
    CommandResult result{.document = runDocument(logged), .text = runText(logged)};
    result.document["database"] = store.file().string();
    result.document["requests"] = chainDocument(outcomes, store);
    if (!outcome.savedTo.empty())
        result.document["model"] = outcome.savedTo.string();
    if (outcome.state == RunState::Cancelled) {
        console.say("Stopped; unlearn run --resume " + std::to_string(outcome.id.value) + " goes on from here.");
        result.code = ExitCode::Stopped;
    } else if (options.spectrumDrift) {
        tellDrift(logged.figures, console, result.document);
    }
    return result;
}

} // namespace

void addRunCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(app, invocation, "run", "Unlearn: from a plan, the example, or options",
                                   "  unlearn run --demo\n"
                                   "  unlearn run plan.unlearn.json --gamma 0.95 --gamma classifier.0=0.9 --json\n"
                                   "  unlearn run --model allcnn.pth --arch allcnn --data cifar10:cifar --forget 0:500 "
                                   "--save unlearned.safetensors\n"
                                   "  unlearn run --model traced.pt --trust --data cifar10:cifar --forget 0:500 "
                                   "--save unlearned.pt\n"
                                   "  unlearn run --demo --method scrub --set alpha=0.1 --stop epochs\n"
                                   "  unlearn run --demo --subspace random\n"
                                   "  unlearn run --resume last\n"
                                   "  unlearn run --branch last --epoch 12 --gamma 0.8\n"
                                   "  unlearn run --after last --forget 1:100\n"
                                   "  unlearn run --after last --data request:next.safetensors --stop epochs\n"
                                   "  unlearn run --model m.safetensors --data request:request.safetensors --moments "
                                   "moments.safetensors --stop epochs\n"
                                   "A run that was stopped or killed keeps every epoch it reported.\n");
    const auto options = std::make_shared<Options>();
    addPlanSource(*command, options->plan);
    command->add_option("--resume", options->resume, "Number of an interrupted, stopped or failed run, or last");
    command->add_option("--after", options->after,
                        "Number of a finished run, or last: the next request, from its model and with its settings");
    CLI::Option* branch = command->add_option(
        "--branch", options->branch, "Number of a run, or last: go on from one of its epochs with other settings");
    command->add_option("--epoch", options->epoch, "The epoch to go on from, 0 being the untouched model")
        ->needs(branch);
    addInputOptions(*command, options->plan.options);
    addRetrainedOption(*command, options->plan.options);
    addMembershipOptions(*command, options->plan.options);
    addMethodOptions(*command, options->plan.options);
    command->add_option("--name", options->name, "What the run is called in the log");
    command->add_option(
        "--save", options->save,
        "The unlearned model: safetensors; of a TorchScript model TorchScript, unless FILE ends with .safetensors");
    addWeightsBudgetOption(*command, options->weightsGigabytes);
    command->add_flag("--spectrum-drift", options->spectrumDrift,
                      "Compare the retained moments with those of the moved weights; takes a pass over the data");
    command->add_option("--db", options->db, "The log of runs; else the user's own");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options, &invocation](Console& console, const JobContext& context) {
            return runPlan(*options, invocation, console, context);
        };
    });
}

} // namespace unlearn
