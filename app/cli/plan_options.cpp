// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_options.h"

#include "app/cli/input_paths.h"
#include "core/error.h"
#include "core/model/script_archive.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>
#include <charconv>

namespace unlearn {
namespace {

double numberIn(const std::string& text, const char* option, const char* expected)
{
    double value = 0.0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        throw Error(ErrorCode::ValueOutOfRange, "The value of an option is not a number",
                    {.field = option, .expected = expected, .found = '"' + text + '"'});
    return value;
}

void applyGamma(const std::string& text, Plan& plan)
{
    // A layer's name may hold anything but comes before the last "=".
    const std::size_t equals = text.rfind('=');
    const double value = numberIn(equals == std::string::npos ? text : text.substr(equals + 1), "--gamma",
                                  "a number from 0 to 1, or LAYER=NUMBER");
    if (!(value >= 0.0 && value <= 1.0))
        throw Error(ErrorCode::ValueOutOfRange, "The threshold is out of range",
                    {.field = "--gamma", .expected = "0 to 1", .found = text});
    if (equals == std::string::npos)
        plan.gamma = value;
    else
        plan.layerGamma[text.substr(0, equals)] = value;
}

/// One for all layers replaces what the plan says of single ones, and not what the options say, in whatever order.
void applyGammas(const std::vector<std::string>& gammas, Plan& plan)
{
    if (std::ranges::any_of(gammas, [](const std::string& text) { return text.find('=') == std::string::npos; }))
        plan.layerGamma.clear();
    for (const std::string& gamma : gammas)
        applyGamma(gamma, plan);
}

void applyMethod(const std::string& name, Plan& plan)
{
    plan.stop.kind = stopRuleAfterChange(plan.stop.kind, methodKind(plan.method), methodKind(name, "--method"));
    plan.method = name;
}

void applyStop(const std::string& text, Plan& plan)
{
    const std::size_t colon = text.find(':');
    plan.stop.kind = stopRuleFromName(text.substr(0, colon));
    if (colon == std::string::npos)
        return;
    const bool drift = plan.stop.kind == StopRuleKind::Drift;
    (drift ? plan.stop.driftBudget : plan.stop.dropPoints) =
        numberIn(text.substr(colon + 1), "--stop", "RULE, RULE:POINTS or drift:BUDGET");
}

/// "true", "false" and numbers.
double settingIn(const MethodSetting& setting, const std::string& text)
{
    if (setting.kind == SettingKind::Truth && (text == "true" || text == "false"))
        return text == "true" ? 1.0 : 0.0;
    return numberIn(text, "--set",
                    setting.kind == SettingKind::Truth ? "true or false" : "NAME=NUMBER, such as learning_rate=0.01");
}

void applySetting(const std::string& text, Plan& plan)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        throw Error(ErrorCode::ValueOutOfRange, "A setting of the method has no value",
                    {.field = "--set", .expected = "NAME=VALUE", .found = text});
    const MethodKind& kind = methodKind(plan.method, "--method");
    const MethodSetting& setting = methodSetting(kind, text.substr(0, equals), "--set");
    const double value = settingIn(setting, text.substr(equals + 1));
    validateSetting(setting, value, "--set " + setting.name);
    plan.methodSettings[kind.name][setting.name] = value;
}

template <typename Value> void applyTo(Value& target, const std::optional<Value>& value)
{
    target = value.value_or(target);
}

/// Options that were there before there were other methods: of these, they are settings.
void applySteps(const PlanOptions& options, Plan& plan)
{
    const MethodKind& kind = methodKind(plan.method, "--method");
    if (kind.usesSpectrum) {
        applyTo(plan.pgu.epochs, options.epochs);
        applyTo(plan.pgu.startLearningRate, options.startLearningRate);
        applyTo(plan.pgu.endLearningRate, options.endLearningRate);
        applyTo(plan.pgu.batchSize, options.batchSize);
        applyTo(plan.pgu.entropyWeight, options.entropyWeight);
        applyTo(plan.pgu.probabilityOffset, options.probabilityOffset);
        return;
    }
    const auto setting = [&](const char* option, const char* name, std::optional<double> value) {
        if (!value)
            return;
        validateSetting(methodSetting(kind, name, option), *value, option);
        plan.methodSettings[kind.name][name] = *value;
    };
    setting("--epochs", "epochs", options.epochs);
    setting("--start-lr", "learning_rate", options.startLearningRate);
    setting("--end-lr", "end_learning_rate", options.endLearningRate);
    setting("--batch", "batch_size", options.batchSize);
    setting("--entropy-weight", "entropy_weight", options.entropyWeight);
    setting("--probability-offset", "probability_offset", options.probabilityOffset);
}

} // namespace

bool PlanOptions::saysAnything() const
{
    return !data.empty() || !model.empty() || !architecture.empty() || !forget.empty() || !retrained.empty() || seed
        || spectrumImages || !moments.empty() || !gamma.empty() || measure || rule || epochs || startLearningRate
        || endLearningRate || batchSize || entropyWeight || probabilityOffset || stop || method || mu || !set.empty()
        || subspace || moment || layers || liveRetain || liveTest || positives || negatives;
}

void addInputOptions(CLI::App& command, PlanOptions& options)
{
    command.add_option("--model", options.model, "Model: safetensors, a PyTorch state dict or TorchScript (.pth, .pt)");
    command.add_option("--arch", options.architecture, "Its architecture, where the file does not say");
    command.add_flag("--trust", options.trust,
                     "Trust the models' TorchScript files, which are code, now and later; remembered by content");
    addDataOptions(command, options);
}

void addDataOptions(CLI::App& command, PlanOptions& options)
{
    command.add_option("--data", options.data,
                       "fashion-mnist, cifar10:DIR, folder:DIR, request:FILE, ...; all of them: unlearn datasets");
    command
        .add_option("--forget", options.forget,
                    "class:3, 0:500, 0:500-999, random:500, samples:3,10-19 or @FILE; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--seed", options.seed, "Seed of forget selection, order, dropout and bootstrap")
        ->check(CLI::NonNegativeNumber);
}

void addRetrainedOption(CLI::App& command, PlanOptions& options)
{
    command.add_option("--retrained", options.retrained, "Model retrained without the forget set; may be repeated")
        ->allow_extra_args(false);
}

void addThresholdOptions(CLI::App& command, PlanOptions& options, const std::string& ruleOption)
{
    command.add_option("--measure", options.measure, "What a direction's energy is: singular or energy");
    command.add_option(ruleOption, options.rule, "How k follows from gamma: below, below-plus-one, covering or null");
    command.add_option("--spectrum-images", options.spectrumImages, "Training images for the spectra; 0: all");
}

void addLossOptions(CLI::App& command, PlanOptions& options)
{
    command.add_option("--entropy-weight", options.entropyWeight,
                       "pgu, soft-projection: weight of the loss's second term, 0 or more");
    command.add_option("--probability-offset", options.probabilityOffset,
                       "pgu, soft-projection: the loss's offset, above 0, at most 1");
}

void addStepOptions(CLI::App& command, PlanOptions& options, const std::string& epochsOption)
{
    command.add_option(epochsOption, options.epochs, "Planned epochs of unlearning");
    command.add_option("--start-lr", options.startLearningRate,
                       "Learning rate at the start of unlearning; of methods with a constant one: that one");
    command.add_option("--end-lr", options.endLearningRate, "Learning rate at the last planned epoch");
    command.add_option("--batch", options.batchSize, "Samples a batch of unlearning");
    addLossOptions(command, options);
}

void addLiveCountOptions(CLI::App& command, PlanOptions& options)
{
    command.add_option(
        "--live-retain", options.liveRetain,
        "Retain images looked at after each epoch; 0: all. Without this the plan's number, or as many as cost no more "
        "than its steps");
    command.add_option("--live-test", options.liveTest,
                       "Test images of each half looked at after each epoch, likewise");
}

void addMethodOptions(CLI::App& command, PlanOptions& options)
{
    command.add_option("--gamma", options.gamma, "Threshold: 0.9 for all layers, LAYER=0.9 for one; may be repeated")
        ->allow_extra_args(false);
    addThresholdOptions(command, options, "--rule");
    command.add_option("--moments", options.moments,
                       "Second moments of the training data, from: unlearn spectrum --moments FILE");
    addStepOptions(command, options, "--epochs");
    command.add_option(
        "--stop", options.stop,
        "crossing, retain-drop:5, test-drop:5, epochs, match or drift:0.01; else the plan's or the method's");
    command.add_option("--method", options.method, "One of: unlearn methods");
    command
        .add_option("--set", options.set,
                    "NAME=VALUE, a setting of the method (unlearn methods METHOD lists them); may be repeated")
        ->allow_extra_args(false);
    command.add_option("--mu", options.mu, "soft-projection: the eigenvalue that is halved, over the layer's mean one");
    command.add_option("--subspace", options.subspace,
                       "Control of pgu: protect the top (as it should be), random or bottom directions, as many");
    command.add_option("--moment", options.moment,
                       "Control of pgu: directions of the retained moment, or of the full one without subtraction");
    command.add_option("--layers", options.layers, "Control of pgu: update all layers, or the last alone");
    addLiveCountOptions(command, options);
    command.add_flag(
        "--live-bf16", options.liveBfloat16,
        "Look at them in bfloat16, unless that changes an error by more than 0.5 points; final figures are in float32");
}

void addMembershipOptions(CLI::App& command, PlanOptions& options)
{
    command.add_option("--positives", options.positives,
                       "What attacks are to find: forget (the standard), or retained: samples of the same classes that "
                       "nothing was to forget");
    command.add_option("--negatives", options.negatives,
                       "What they are told from: same-classes (test samples; the standard), all-classes, or retained: "
                       "samples of the same classes that the model was trained on");
}

void apply(const PlanOptions& options, Plan& plan)
{
    // A hash belongs to what the plan named, not to what replaces it.
    if (!options.data.empty()) {
        plan.data = absoluteDataset(options.data);
        plan.dataHash.clear();
    }
    if (!options.model.empty())
        plan.model = {.file = absolutePath(options.model), .architecture = {}, .hash = {}};
    if (!options.architecture.empty())
        plan.model.architecture = options.architecture;
    if (!options.forget.empty()) {
        plan.forget.clear();
        plan.requests.clear();
        for (const std::string& selector : options.forget)
            plan.forget.push_back(absoluteSelector(selector));
    }
    // A baseline was retrained on some data without some forget set: it is none for others.
    if (!options.retrained.empty() || !options.forget.empty() || !options.data.empty()) {
        plan.retrained.clear();
        for (const std::string& file : options.retrained)
            plan.retrained.push_back({.file = absolutePath(file), .architecture = plan.model.architecture, .hash = {}});
    }
    if (!options.moments.empty())
        plan.momentsFile = absolutePath(options.moments);
    applyGammas(options.gamma, plan);
    if (options.measure)
        plan.threshold.measure = measureFromName(*options.measure);
    if (options.rule)
        plan.threshold.rule = ruleFromName(*options.rule);
    if (options.method)
        applyMethod(*options.method, plan);
    if (options.stop)
        applyStop(*options.stop, plan);
    applySteps(options, plan);
    for (const std::string& text : options.set)
        applySetting(text, plan);
    if (options.subspace)
        plan.pgu.subspace = subspaceFromName(*options.subspace);
    if (options.moment)
        plan.pgu.moment = momentFromName(*options.moment);
    if (options.layers)
        plan.pgu.layers = layersFromName(*options.layers);
    applyTo(plan.softProjection.mu, options.mu);
    applyTo(plan.seed, options.seed);
    applyTo(plan.spectrumImages, options.spectrumImages);
    if (options.liveRetain)
        plan.live.retainImages = options.liveRetain;
    if (options.liveTest)
        plan.live.testImages = options.liveTest;
    plan.live.bfloat16 = plan.live.bfloat16 || options.liveBfloat16;
    if (options.positives)
        plan.membership.positives = attackPositivesFromName(*options.positives);
    if (options.negatives)
        plan.membership.negatives = attackNegativesFromName(*options.negatives);
}

void applyTrust(const PlanOptions& options, const Plan& plan)
{
    if (!options.trust)
        return;
    trustIfScript(plan.folder / plan.model.file); // an absolute path replaces what stands before it
    for (const ModelSource& source : plan.retrained)
        trustIfScript(plan.folder / source.file);
}

void requireInputs(const Plan& plan)
{
    const char* missing = plan.data.empty() ? "--data" : plan.model.file.empty() ? "--model" : nullptr;
    if (missing)
        throw Error(ErrorCode::ValueOutOfRange, "Nothing says what to work on",
                    {.field = missing, .expected = "--data and --model, or a plan", .found = "neither"});
}

} // namespace unlearn
