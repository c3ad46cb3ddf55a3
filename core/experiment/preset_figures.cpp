// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/preset_figures.h"

#include "core/data/dataset_specification.h"
#include "core/printable_text.h"

#include <algorithm>
#include <cmath>

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

std::string described(const StopOptions& stop)
{
    std::string text = stopRuleName(stop.kind);
    if (stop.kind == StopRuleKind::RetainDrop || stop.kind == StopRuleKind::TestDrop)
        text += " by " + numberText(stop.dropPoints) + " points";
    if (stop.kind == StopRuleKind::Drift)
        text += " at " + numberText(stop.driftBudget);
    return text;
}

std::string described(std::int64_t spectrumImages)
{
    return spectrumImages == 0 ? std::string("all training images") : std::to_string(spectrumImages) + " images";
}

std::string described(const Plan& gammas)
{
    std::string text = numberText(gammas.gamma);
    for (const auto& [layer, gamma] : gammas.layerGamma)
        text.append(", ").append(layer).append(" ").append(numberText(gamma));
    return text;
}

/// Settings that are not the preset's own any more.
std::vector<std::string> changes(const Plan& now, const Plan& before)
{
    std::vector<std::string> sentences;
    const auto add = [&](bool changed, const std::string& what, const std::string& is, const std::string& was) {
        if (changed)
            sentences.push_back("Changed for this run: " + what + " is " + is + " instead of " + was + ".");
    };
    add(now.gamma != before.gamma || now.layerGamma != before.layerGamma, "gamma", described(now), described(before));
    add(now.threshold.measure != before.threshold.measure, "the measure of energies",
        measureName(now.threshold.measure), measureName(before.threshold.measure));
    add(now.threshold.rule != before.threshold.rule, "the rule from gamma to k", ruleName(now.threshold.rule),
        ruleName(before.threshold.rule));
    add(now.spectrumImages != before.spectrumImages, "what second moments are of", described(now.spectrumImages),
        described(before.spectrumImages));
    add(now.stop != before.stop, "the stop rule", described(now.stop), described(before.stop));
    return sentences;
}

std::string lengthOfTraining(const PresetExperiment& experiment, const PresetResult& result)
{
    std::string text = result.original ? "The models are trained for "
                                       : "The full model was given; the retrained ones are trained for ";
    text += std::to_string(result.recipe.epochs()) + (result.recipe.epochs() == 1 ? " epoch" : " epochs");
    if (result.recipe.epochs() != experiment.recipe.epochs())
        text += " instead of the recipe's " + std::to_string(experiment.recipe.epochs());
    std::string device = result.original ? result.original->device : std::string();
    if (device.empty() && !result.requests.empty() && !result.requests.front().retrained.empty())
        device = result.requests.front().retrained.front().device;
    if (!device.empty())
        text += " on " + device;
    if (result.recipe.bf16)
        text += " in bfloat16";
    return text + "; the length of the published training is not a part of these settings.";
}

} // namespace

double unlearningSeconds(const RunDetails& run)
{
    double sum = 0.0;
    for (const char* phase : {"gram", "eigen", "steps"}) {
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
        figures.retrainedModels.push_back(
            modelRow(figures.run, "retrained-" + std::to_string(i), request.retrained[i].seconds));
    figures.original =
        modelRow(figures.run, "original", result.original ? std::optional(result.original->seconds) : std::nullopt);
    figures.unlearned = modelRow(figures.run, "unlearned", unlearningSeconds(figures.run));
    figures.retrained.model = "retrained";
    for (const auto figure : {&PresetRow::testErrorPercent, &PresetRow::forgetErrorPercent,
                              &PresetRow::retainErrorPercent, &PresetRow::auc, &PresetRow::seconds})
        figures.retrained.*figure = meanOf(figures.retrainedModels, figure);
    return figures;
}

std::vector<std::string> presetDifferences(const PresetExperiment& experiment, const PresetResult& result)
{
    std::vector<std::string> sentences{lengthOfTraining(experiment, result)};
    const std::string kind = parseSpecification(result.dataset->source).kind;
    if (const std::string written = parseSpecification(experiment.asWritten.data).kind; kind != written)
        sentences.push_back("Changed for this run: the data are read as " + kind + " instead of " + written + ".");
    for (std::string& change : changes(experiment.plan, experiment.asWritten))
        sentences.push_back(std::move(change));
    const bool otherStop = experiment.plan.stop != experiment.asWritten.stop;
    for (const PresetDifference& difference : experiment.differences) {
        if (!otherStop || difference.of != "stop")
            sentences.push_back(difference.text);
    }
    return sentences;
}

} // namespace unlearn
