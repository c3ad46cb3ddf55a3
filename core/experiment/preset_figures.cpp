// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset_figures.h"

#include "core/data/dataset_specification.h"
#include "core/evaluate/subject_name.h"
#include "core/printable_text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

PresetRow modelRow(const RunDetails& run, const std::string& subject, std::optional<double> seconds)
{
    PresetRow row{.model = subject};
    const auto errors = std::ranges::find(run.errors, subject, &RunErrors::subject);
    if (errors != run.errors.end()) {
        row.testErrorPercent = PresetFigure{errors->testErrorPercent};
        row.forgetErrorPercent = PresetFigure{errors->forgetErrorPercent};
        row.retainErrorPercent = PresetFigure{errors->retainErrorPercent};
    }
    const auto attack = std::ranges::find_if(
        run.attacks, [&](const RunAttack& one) { return one.subject == subject && one.attack == "confidence"; });
    if (attack != run.attacks.end())
        row.auc = PresetFigure{.value = attack->auc, .low = attack->low, .high = attack->high};
    if (seconds)
        row.seconds = PresetFigure{*seconds};
    return row;
}

std::optional<PresetFigure> meanOf(const std::vector<PresetRow>& rows, std::optional<PresetFigure> PresetRow::*figure)
{
    std::vector<double> values;
    for (const PresetRow& row : rows) {
        if (const auto& one = row.*figure)
            values.push_back(one->value);
    }
    return meanFigure(values);
}

/// As `--stop` takes it.
std::string described(const StopOptions& stop)
{
    std::string text = stopRuleName(stop.kind);
    if (stop.kind == StopRuleKind::RetainDrop || stop.kind == StopRuleKind::TestDrop)
        text += ':' + numberText(stop.dropPoints);
    if (stop.kind == StopRuleKind::Drift)
        text += ':' + numberText(stop.driftBudget);
    return text;
}

std::string described(const Plan& gammas)
{
    std::string text = numberText(gammas.gamma);
    for (const auto& [layer, gamma] : gammas.layerGamma)
        text.append(", ").append(layer).append(" ").append(numberText(gamma));
    return text;
}

Sentence changeOfSamples(std::int64_t now, std::int64_t before)
{
    if (now == 0)
        return {translatable("Core", "Changed for this run: second moments are of all training samples instead of %1."),
                {std::to_string(before)}};
    if (before == 0)
        return {translatable("Core", "Changed for this run: second moments are of %1 training samples instead of all."),
                {std::to_string(now)}};
    return {translatable("Core", "Changed for this run: second moments are of %1 training samples instead of %2."),
            {std::to_string(now), std::to_string(before)}};
}

/// By their names in plans.
std::vector<Sentence> changesOfSteps(const PguOptions& now, const PguOptions& before)
{
    std::vector<Sentence> sentences;
    const auto compare = [&sentences](const char* field, double value, double was) {
        if (value != was)
            sentences.push_back({translatable("Core", "Changed for this run: %1 is %2 instead of %3."),
                                 {field, numberText(value), numberText(was)}});
    };
    compare("pgu.epochs", now.epochs, before.epochs);
    compare("pgu.start_learning_rate", now.startLearningRate, before.startLearningRate);
    compare("pgu.end_learning_rate", now.endLearningRate, before.endLearningRate);
    compare("pgu.batch_size", now.batchSize, before.batchSize);
    compare("pgu.entropy_weight", now.entropyWeight, before.entropyWeight);
    compare("pgu.probability_offset", now.probabilityOffset, before.probabilityOffset);
    return sentences;
}

/// "500"; a dash where the plan leaves it open.
std::string described(std::optional<std::int64_t> images)
{
    return images ? std::to_string(*images) : "–";
}

/// How many samples are looked at after each epoch, by the names in plans.
std::vector<Sentence> changesOfLive(const LiveOptions& now, const LiveOptions& before)
{
    std::vector<Sentence> sentences;
    const auto compare = [&sentences](const char* field, std::optional<std::int64_t> images,
                                      std::optional<std::int64_t> were) {
        if (images != were)
            sentences.push_back(
                {translatable("Core",
                              "Changed for this run: %1 is %2 instead of %3 (0: all; –: as many as cost no more "
                              "than an epoch's steps)."),
                 {field, described(images), described(were)}});
    };
    compare("live.retain_images", now.retainImages, before.retainImages);
    compare("live.test_images", now.testImages, before.testImages);
    return sentences;
}

/// Settings that are not the preset's own any more.
std::vector<Sentence> changes(const Plan& now, const Plan& before)
{
    std::vector<Sentence> sentences;
    if (now.gamma != before.gamma || now.layerGamma != before.layerGamma)
        sentences.push_back({translatable("Core", "Changed for this run: gamma is %1 instead of %2."),
                             {described(now), described(before)}});
    if (now.threshold.measure != before.threshold.measure)
        sentences.push_back({translatable("Core", "Changed for this run: the measure of energies is %1 instead of %2."),
                             {measureName(now.threshold.measure), measureName(before.threshold.measure)}});
    if (now.threshold.rule != before.threshold.rule)
        sentences.push_back(
            {translatable("Core", "Changed for this run: the rule from gamma to k is %1 instead of %2."),
             {ruleName(now.threshold.rule), ruleName(before.threshold.rule)}});
    if (now.spectrumImages != before.spectrumImages)
        sentences.push_back(changeOfSamples(now.spectrumImages, before.spectrumImages));
    for (Sentence& change : changesOfSteps(now.pgu, before.pgu))
        sentences.push_back(std::move(change));
    if (now.stop != before.stop)
        sentences.push_back({translatable("Core", "Changed for this run: the stop rule is %1 instead of %2."),
                             {described(now.stop), described(before.stop)}});
    std::ranges::move(changesOfLive(now.live, before.live), std::back_inserter(sentences));
    return sentences;
}

std::vector<Sentence> training(const PresetExperiment& experiment, const PresetResult& result)
{
    std::vector<Sentence> sentences;
    if (!result.original)
        sentences.push_back({translatable("Core", "The full model was given; the retrained ones are trained here.")});
    const std::string epochs = std::to_string(result.recipe.epochs());
    if (result.recipe.epochs() == experiment.recipe.epochs())
        sentences.push_back({translatable("Core",
                                          "Epochs of training: %1; the length of the published training is not a part "
                                          "of these settings."),
                             {epochs}});
    else
        sentences.push_back({translatable("Core",
                                          "Epochs of training: %1 instead of the recipe's %2; the length of the "
                                          "published training is not a part of these settings."),
                             {epochs, std::to_string(experiment.recipe.epochs())}});
    std::string device = result.original ? result.original->device : std::string();
    if (device.empty() && !result.requests.empty() && !result.requests.front().retrained.empty())
        device = result.requests.front().retrained.front().device;
    if (!device.empty() && result.recipe.bf16)
        sentences.push_back({translatable("Core", "Models are trained on %1 in bfloat16."), {device}});
    else if (!device.empty())
        sentences.push_back({translatable("Core", "Models are trained on %1."), {device}});
    return sentences;
}

/// What the runs were on, each machine once.
std::vector<Sentence> machines(const PresetResult& result, const RunStore& store)
{
    std::vector<Sentence> sentences;
    for (const RequestResult& request : result.requests) {
        const RunHeader header = store.run(request.run).summary.header;
        Sentence sentence{translatable("Core", "Unlearning is on %1; threads: %2."),
                          {header.device, std::to_string(header.threads)}};
        if (const auto processor = header.versions.find("cpu"); processor != header.versions.end())
            sentence = {translatable("Core", "Unlearning is on %1; threads: %2, processor: %3."),
                        {header.device, std::to_string(header.threads), processor->second}};
        if (std::ranges::find(sentences, sentence) == sentences.end())
            sentences.push_back(std::move(sentence));
    }
    return sentences;
}

std::vector<Sentence> changesOfData(const PresetExperiment& experiment, const Dataset& dataset)
{
    std::vector<Sentence> sentences;
    const std::string kind = parseSpecification(dataset.source).kind;
    if (const std::string written = parseSpecification(experiment.asWritten.data).kind; kind != written)
        sentences.push_back({translatable("Core",
                                          "Changed for this run: the data are read as %1 instead of %2. Samples may be "
                                          "numbered in another order, so that other ones are forgotten, and pixels "
                                          "normalised by other means and deviations than a given model was trained "
                                          "with."),
                             {kind, written}});
    if (!experiment.publishedCounts)
        return sentences;
    if (const std::int64_t published = experiment.publishedCounts->classes; dataset.classes() != published)
        sentences.push_back({translatable("Core",
                                          "The data have %1 classes instead of the published %2; errors are of the "
                                          "classes that are there."),
                             {std::to_string(dataset.classes()), std::to_string(published)}});
    if (const std::int64_t published = experiment.publishedCounts->trainingImages; dataset.trainCount() != published)
        sentences.push_back({translatable("Core", "The data have %1 training images instead of the published %2."),
                             {std::to_string(dataset.trainCount()), std::to_string(published)}});
    if (kind == "folder" || kind == "tiny-imagenet") // whether their pixels are the published ones can not be told
        sentences.push_back({translatable("Core",
                                          "The data are read from image files; those that were encoded anew as JPEG "
                                          "have other pixels than the published code had.")});
    return sentences;
}

} // namespace

std::optional<PresetFigure> meanFigure(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    PresetFigure mean;
    const auto count = static_cast<double>(values.size());
    for (const double value : values)
        mean.value += value / count;
    if (values.size() < 2)
        return mean;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean.value) * (value - mean.value);
    mean.deviation = std::sqrt(squares / (count - 1.0));
    return mean;
}

double unlearningSeconds(const RunDetails& run)
{
    double sum = 0.0;
    for (const char* phase : {"gram", "eigen", "prepare", "steps"}) {
        if (const auto at = run.seconds.find(phase); at != run.seconds.end())
            sum += at->second;
    }
    for (const EpochFigures& epoch : run.epochs) {
        if (std::isfinite(epoch.evaluationSeconds))
            sum += epoch.evaluationSeconds;
    }
    return sum;
}

PresetRequestFigures presetFigures(const PresetResult& result, const RequestResult& request, const RunStore& store)
{
    PresetRequestFigures figures{.run = store.run(request.run)};
    for (std::size_t i = 0; i < request.retrained.size(); ++i)
        figures.retrainedModels.push_back(modelRow(figures.run, retrainedName(i), request.retrained[i].seconds));
    figures.original = modelRow(figures.run, "original", result.original ? result.original->seconds : std::nullopt);
    figures.unlearned = modelRow(figures.run, "unlearned", unlearningSeconds(figures.run));
    figures.retrained.model = "retrained";
    for (const auto figure : {&PresetRow::testErrorPercent, &PresetRow::forgetErrorPercent,
                              &PresetRow::retainErrorPercent, &PresetRow::auc, &PresetRow::seconds})
        figures.retrained.*figure = meanOf(figures.retrainedModels, figure);
    return figures;
}

std::vector<Sentence> presetChanges(const PresetExperiment& experiment, const PresetResult& result,
                                    const RunStore& store)
{
    std::vector<Sentence> sentences = training(experiment, result);
    std::ranges::move(machines(result, store), std::back_inserter(sentences));
    std::ranges::move(changesOfData(experiment, *result.dataset), std::back_inserter(sentences));
    std::ranges::move(changes(experiment.plan, experiment.asWritten), std::back_inserter(sentences));
    return sentences;
}

std::vector<std::string> standingDifferences(const PresetExperiment& experiment)
{
    const bool otherStop = experiment.plan.stop != experiment.asWritten.stop;
    std::vector<std::string> sentences;
    for (const PresetDifference& difference : experiment.differences) {
        if (!otherStop || difference.of != "stop")
            sentences.push_back(difference.text);
    }
    return sentences;
}

std::vector<std::string> presetDifferences(const PresetExperiment& experiment, const PresetResult& result,
                                           const RunStore& store)
{
    std::vector<std::string> sentences;
    for (const Sentence& change : presetChanges(experiment, result, store))
        sentences.push_back(change.text());
    for (std::string& difference : standingDifferences(experiment))
        sentences.push_back(std::move(difference));
    return sentences;
}

} // namespace unlearn
