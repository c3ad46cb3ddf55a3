// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advise_command.h"

#include "app/cli/class_reading_document.h"
#include "app/cli/input_paths.h"
#include "app/cli/output_file.h"
#include "app/cli/plan_source.h"
#include "app/cli/run_log.h"
#include "app/cli/subsampling_document.h"
#include "app/cli/text_table.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/class_readings.h"
#include "core/experiment/forget_reading.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/run_log.h"
#include "core/experiment/subsampling.h"
#include "core/runtime.h"
#include "core/spectrum/advice.h"
#include "core/store/run_store.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

struct Options {
    PlanSource plan;
    AdviceOptions advice;
    std::string rule = adviceRuleName(advice.rule);
    std::optional<std::int64_t> samplesOfEachClass; ///< 0: all; nothing: classes are not read
    std::string out;
    bool noCache = false;
    std::string db;
    std::string run;
    int epoch = 0;
};

constexpr char untouchedModel[] =
    "They come from the gradient at epoch 0: samples that the model is sure of hardly count in it, as their gradient "
    "goes with (1 - p) / (1 - p + offset).";
constexpr char laterModel[] =
    "They come from the gradient at a later epoch, on the layers' original inputs: what the steps up to there have "
    "done is in the weights, not in the spectra.";
constexpr char laterClasses[] = "Interference by class is on the inputs that layers have at that epoch.";

/// What the readings are not.
std::vector<std::string> caveatsOf(const Options& options)
{
    std::vector<std::string> caveats{options.epoch == 0 ? untouchedModel : laterModel};
    if (options.epoch > 0 && options.samplesOfEachClass)
        caveats.emplace_back(laterClasses);
    caveats.emplace_back(
        "They speak of one step with the mean gradient and the start learning rate; a run takes many, with batches.");
    caveats.emplace_back("Interference is a layer's own, on the inputs it has now; the layers before it move as well.");
    caveats.emplace_back(
        options.samplesOfEachClass
            ? "It is a change of outputs, not of errors, and says nothing of a single sample."
            : "It is a change of outputs, not of errors, and says nothing of a single sample or class (of classes, "
              "--by-class does).");
    return caveats;
}

/// An array a group; a plain array where there is one group, as in "unlearn spectrum".
Json byGroup(const LayerReading& layer, std::vector<double> (*array)(const GroupReading&))
{
    if (layer.groups.size() == 1)
        return array(layer.groups.front());
    Json groups = Json::array();
    for (const GroupReading& group : layer.groups)
        groups.push_back(array(group));
    return groups;
}

Json layerDocument(const LayerReading& reading, const LayerAdvice& advice)
{
    return {
        {"name", reading.layer.name},
        {"kind", layerKindName(reading.layer.kind)},
        {"d", reading.layer.d},
        {"groups", reading.layer.groups},
        {"gamma", advice.gamma},
        {"k", advice.outlook.directions},
        {"reason", advice.reason},
        {"forgetting_power_left", advice.outlook.forgettingPower},
        {"predicted_interference", advice.outlook.interference},
        {"relative_interference", advice.outlook.relativeInterference},
        {"gradient_energy", reading.gradientEnergy()},
        {"output_energy", reading.outputEnergy()},
        {"forgetting_power", byGroup(reading, [](const GroupReading& group) { return group.forgettingPower(); })},
        {"interference", byGroup(reading, [](const GroupReading& group) { return group.interference; })},
    };
}

/// Empty where no classes were read.
std::string classText(const std::vector<ClassReading>& classes, const DirectionsOfLayers& suggested)
{
    if (classes.empty())
        return {};
    const auto most = std::ranges::max_element(classes, {}, &ClassReading::images);
    return '\n' + classTable(classes, suggested) + "The same of the outputs on each retained class, from up to "
        + std::to_string(most->images) + " of its images.\n";
}

std::string adviceText(const Reading& reading, const std::vector<LayerAdvice>& advice, const std::string& ofClasses,
                       const std::vector<std::string>& caveats)
{
    TextTable table({"layer", "d", "k", "gamma", "forgetting power (%)", "interference"});
    std::string reasons;
    for (std::size_t i = 0; i < advice.size(); ++i) {
        const LayerInfo& layer = reading.layers[i].layer;
        std::string k;
        for (const std::int64_t one : advice[i].outlook.directions)
            k += (k.empty() ? "" : " ") + std::to_string(one);
        table.add({layer.name, std::to_string(layer.d), k, shortest(advice[i].gamma),
                   shown(100.0 * advice[i].outlook.forgettingPower, 1),
                   scientific(advice[i].outlook.relativeInterference)});
        reasons += layer.name + ": " + advice[i].reason + ".\n";
    }
    std::string text = table.text()
        + "Forgetting power: share of the squared forget gradient that the projected step keeps. Interference: summed "
          "squared change of\nthe layer's retained outputs by the first step, over the square sum of those outputs.\n"
        + ofClasses + '\n' + reasons + "\nWhat these figures are not:\n";
    for (const std::string& sentence : caveats)
        text += "- " + sentence + '\n';
    return text;
}

/// The run that is named.
struct ChosenRun {
    std::unique_ptr<RunStore> store;
    RunDetails details;
};

/// Looked up once: another may become the last one while the plan is opened. Nothing where none is named. Throws Error
/// (ValueOutOfRange) for one that was purged.
std::optional<ChosenRun> chosenRun(const Options& options)
{
    if (options.run.empty())
        return std::nullopt;
    ChosenRun run{openLogOfRun(options.db, "--run", options.run), {}};
    run.details = run.store->run(runFromText(options.run, *run.store));
    requireNotPurged(*run.store, run.details.summary.id);
    return run;
}

/// What readings are made of.
struct Subject {
    std::shared_ptr<const Experiment> experiment;
    std::shared_ptr<const Model> model; ///< at the epoch of the run that is named; null: what the steps begin with
};

/// Throws Error (ShapeMismatch) for a run of another model or other data.
Subject chosenSubject(const Options& options, const Plan& plan, std::optional<ChosenRun> run, const JobContext& context)
{
    Subject subject{openChosen(options.plan, plan, context), nullptr};
    if (!run)
        return subject;
    const RunHeader& header = run->details.summary.header;
    const auto require = [](const char* refusal, const std::string& wanted, const std::string& found) {
        if (wanted != found)
            throw Error(ErrorCode::ShapeMismatch, refusal, {.field = "--run", .expected = wanted, .found = found});
    };
    require("The run is of another model", subject.experiment->model->hash(), header.modelHash);
    require("The run is of other data", subject.experiment->dataset->hash, header.dataHash);
    if (header.previousRun)
        subject.experiment = continueAfter(subject.experiment, *run->store, *header.previousRun, context);
    run->details.summary.selectedEpoch = options.epoch;
    subject.model = resultOf(run->details, *run->store, subject.experiment->model);
    return subject;
}

CommandResult adviseOn(const Options& options, const JobContext& context)
{
    AdviceOptions wanted = options.advice;
    wanted.rule = adviceRuleFromName(options.rule);
    std::optional<ChosenRun> run = chosenRun(options);
    Plan plan = chosenPlan(options.plan,
                           run && !options.plan.isNamed() ? planFromJson(run->details.summary.header.plan) : Plan());
    requireWritable(absolutePath(options.out));
    const Subject subject = chosenSubject(options, plan, std::move(run), context);
    const std::shared_ptr<const Experiment>& experiment = subject.experiment;
    experiment->forget.requireProperSubset();
    if (options.samplesOfEachClass)
        requireReadableClasses(*experiment);
    const std::filesystem::path cache =
        options.noCache ? std::filesystem::path() : RunStore::cacheFolder(chosenLog(options.db));
    const std::shared_ptr<const Spectrum> spectrum = computeSpectrum(*experiment, cache, context, false);
    const auto gradient = experimentGradient(*experiment, context, subject.model);
    const std::shared_ptr<const Reading> reading =
        readForgetting(*experiment, *spectrum, *gradient, context, wanted.rule == AdviceRule::Tau, subject.model);
    const OutlookTable table(reading, *spectrum, plan.threshold);
    const std::vector<LayerAdvice> advice = advise(table, *spectrum, wanted);
    DirectionsOfLayers suggested;
    for (const LayerAdvice& one : advice)
        suggested.push_back(one.outlook.directions);
    const std::vector<SubsamplingError> errors = subsamplingErrors(*experiment, *spectrum, suggested, context);
    std::vector<ClassReading> classes;
    if (options.samplesOfEachClass)
        classes = readClasses(*experiment, *spectrum, *gradient, *options.samplesOfEachClass, context, subject.model);

    CommandResult result;
    const std::vector<std::string> caveats = caveatsOf(options);
    Json layers = Json::array();
    for (std::size_t i = 0; i < advice.size(); ++i) {
        layers.push_back(layerDocument(reading->layers[i], advice[i]));
        if (wanted.rule == AdviceRule::Tau)
            layers.back()["sensitivity"] = reading->outputSensitivity[i];
        if (!errors.empty())
            layers.back()["subsampling"] = subsamplingDocument(errors[i]);
        if (!classes.empty())
            layers.back()["relative_interference_by_class"] = relativeInterferenceByClass(classes, i, suggested[i]);
        plan.layerGamma[reading->layers[i].layer.name] = advice[i].gamma;
    }
    result.document = {{"rule", adviceRuleName(wanted.rule)},
                       {"budget", wanted.budget},
                       {"floor", wanted.floor},
                       {"tau", wanted.tau},
                       {"measure", measureName(plan.threshold.measure)},
                       {"threshold_rule", ruleName(plan.threshold.rule)},
                       {"epoch", options.epoch},
                       {"learning_rate", reading->learningRate},
                       {"forget_loss", reading->loss},
                       {"forget_images", reading->forgetImages},
                       {"retained_images", reading->retainedImages},
                       {"layers", layers},
                       {"caveats", caveats},
                       {"threads", threads()},
                       {"device", context.device}};
    for (const ClassReading& one : classes)
        result.document["classes"].push_back(classDocument(one));
    result.text = adviceText(*reading, advice, classText(classes, suggested), caveats);
    if (!errors.empty())
        result.text += '\n' + subsamplingSentence(spectrum->images, errors).text() + ".\n";
    if (!options.out.empty()) {
        const std::string path = absolutePath(options.out);
        const bool ofSeveral = plan.requests.size() > 1; // the file names the samples of all of them
        noteFile(chosenLog(options.db),
                 {.dataHash = experiment->dataset->hash,
                  .forgetHash = ofSeveral ? std::string() : experiment->request.hash()},
                 path, context);
        writePlan(path, withAbsolutePaths(plan));
        result.document["plan"] = path;
        result.text += "\nThe plan with these thresholds is " + path + '\n';
    }
    return result;
}

} // namespace

void addAdviseCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "advise", "Read the spectra before a run, and suggest a threshold for each layer",
        "  unlearn advise plan.unlearn.json --rule budget --budget 1e-4\n"
        "  unlearn advise --model model.safetensors --data fashion-mnist --forget 6:500 --json\n"
        "  unlearn advise --demo --rule tau --tau 0.1 --out advised.unlearn.json\n"
        "  unlearn advise --run last --epoch 3\n"
        "  unlearn advise plan.unlearn.json --by-class\n"
        "budget: the most forgetting with a relative interference within --budget, layer by layer.\n"
        "parameter-free: least interference at equal forgetting, with at least --floor of the forgetting power left.\n"
        "tau: protect what would change the logits of retained images by more than --tau; one knob for all layers.\n");
    const auto options = std::make_shared<Options>();
    addPlanSource(*command, options->plan);
    addInputOptions(*command, options->plan.options);
    command->add_option("--rule", options->rule, "budget, parameter-free or tau")->capture_default_str();
    command->add_option("--budget", options->advice.budget, "Of relative interference, one step, each layer")
        ->capture_default_str();
    command->add_option("--floor", options->advice.floor, "Least forgetting power left, 0 to 1")->capture_default_str();
    command->add_option("--tau", options->advice.tau, "Squared change of a retained image's logits")
        ->capture_default_str();
    addThresholdOptions(*command, options->plan.options, "--threshold-rule");
    command->add_option("--start-lr", options->plan.options.startLearningRate,
                        "Learning rate of the step that is foretold");
    addLossOptions(*command, options->plan.options);
    command
        ->add_option("--by-class", options->samplesOfEachClass,
                     "Read each retained class too, on so many of its images; 0: all")
        ->expected(0, 1)
        ->default_str("100")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--out", options->out, "Write the plan with the suggested thresholds to this file");
    CLI::Option* run =
        command->add_option("--run", options->run, "Number of a run, or last, with whose settings and weights to read");
    command->add_option("--epoch", options->epoch, "Its epoch whose weights are read, 0 being the untouched model")
        ->needs(run)
        ->check(CLI::NonNegativeNumber);
    command->add_option("--db", options->db, "The log of runs whose cache is used; else the user's own");
    command->add_flag("--no-cache", options->noCache, "Neither use nor write the cache of second moments");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext& context) { return adviseOn(*options, context); };
    });
}

} // namespace unlearn
