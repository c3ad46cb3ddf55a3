// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_document.h"

#include "app/cli/attacks_text.h"
#include "app/cli/formulas_text.h"
#include "app/cli/json_or_text.h"
#include "app/cli/settings_document.h"
#include "app/cli/text_table.h"
#include "core/evaluate/membership_options.h"
#include "core/evaluate/roc.h"
#include "core/evaluate/share_interval.h"
#include "core/experiment/subsampling.h"
#include "core/report/run_to_report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

template <typename Value> Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// A log of a later version may have attacks that this one does not know.
void addFormula(Json& document, const char* key, const std::string& figure)
{
    if (const std::string formula = figureKind(figure).formula.text(); !formula.empty())
        document[key] = formula;
}

Json attackDocument(const RunAttack& attack)
{
    const TwoSidedAuc twoSides = twoSided(attack.auc, {attack.low, attack.high});
    Json document{{"attack", attack.attack},
                  {"value", attack.auc},
                  {"low", attack.low},
                  {"high", attack.high},
                  {"interval_formula", aucIntervalFormula},
                  {"positives", attack.positives},
                  {"negatives", attack.negatives},
                  {"two_sided",
                   {{"formula", twoSidedFormula},
                    {"interval_formula", intervalFormula("two-sided-auc-")},
                    {"value", twoSides.value},
                    {"low", twoSides.interval.low},
                    {"high", twoSides.interval.high}}},
                  {"tpr_at_1_percent", orNull(attack.tprAt1Percent)},
                  {"tpr_at_0.1_percent", orNull(attack.tprAt01Percent)}};
    addFormula(document, "formula", "auc-" + attack.attack);
    addFormula(document, "tpr_at_1_percent_formula", "tpr1-" + attack.attack);
    addFormula(document, "tpr_at_0.1_percent_formula", "tpr01-" + attack.attack);
    return document;
}

/// Of attacks with shadow models, which were made after the run.
Json shadowAttacksOf(const RunToReport& run)
{
    Json attacks = Json::array();
    for (const RunShadowAttack& attack : run.details.shadowAttacks) {
        Json document{{"subject", attack.subject}};
        document.update(attackDocument(attack));
        document["distance"] = orNull(run.distanceFromRetrained(attack));
        document["shadow_models"] = attack.models;
        document["positives_of"] = attack.positivesOf;
        document["negatives_of"] = attack.negativesOf;
        if (attack.subject == unlearnedSubject) {
            document["over_forgotten"] = run.isOverForgottenBy(attack);
            document["over_forgotten_below"] = orNull(run.overForgettingBound(attack));
        }
        if (attack.precisionBesideRetrained) {
            document["average_precision_beside_retrained"] = *attack.precisionBesideRetrained;
            addFormula(document, "average_precision_beside_retrained_formula", "precision-beside-retrained");
        }
        attacks.push_back(std::move(document));
    }
    return attacks;
}

Json figureDocument(const FigureOfMerit& figure)
{
    const std::string formula = figureKind(figure.name).formula.text();
    Json document{{"figure", figure.name},
                  {"subject", figure.subject},
                  {"versus", figure.versus},
                  {"part", figure.part.empty() ? Json(nullptr) : Json(figure.part)},
                  {"layer", figure.layer.empty() ? Json(nullptr) : Json(figure.layer)},
                  {"settings", settingsDocument(figure.settings)},
                  {"value", std::isnan(figure.value) ? Json(nullptr) : Json(figure.value)},
                  {"samples", figure.samples},
                  {"formula", formula.empty() ? Json(nullptr) : Json(formula)}};
    if (const std::optional<Interval> interval = figureInterval(figure)) {
        const std::string made = intervalFormula(figure.name);
        document["low"] = interval->low;
        document["high"] = interval->high;
        document["interval_formula"] = made.empty() ? Json(nullptr) : Json(made);
    }
    return document;
}

/// Of what was measured after the run.
Json measuredOf(const RunDetails& run)
{
    Json figures = Json::array();
    for (const RunMeasuredFigure& measured : run.measured) {
        figures.push_back(figureDocument(measured.figure));
        figures.back()["measured_at"] = measured.at;
    }
    return figures;
}

/// What there is, without the points.
Json embeddingsOf(const RunDetails& run)
{
    Json embeddings = Json::array();
    for (const RunEmbeddingSummary& embedding : run.embeddingSummaries)
        embeddings.push_back({{"method", embedding.method},
                              {"samples", embedding.samples},
                              {"subjects", embedding.subjects},
                              {"measured_at", embedding.at}});
    return embeddings;
}

/// With the samples that the plan chooses, where this version can read it.
Json attacksOn(const RunToReport& run, const std::string& subject)
{
    Json attacks = Json::array();
    for (const RunAttack& attack : run.details.attacks) {
        if (attack.subject != subject)
            continue;
        Json document = attackDocument(attack);
        document["distance"] = orNull(run.distanceFromRetrained(attack));
        if (run.plan) {
            document["positives_of"] = attackPositivesName(run.plan->membership.positives);
            document["negatives_of"] = attackNegativesName(run.plan->membership.negatives);
        }
        attacks.push_back(std::move(document));
    }
    return attacks;
}

/// Of the unlearned model's attacks, each beside the same one on the retrained models.
Json attacksOnUnlearned(const RunToReport& run)
{
    Json attacks = attacksOn(run, unlearnedSubject);
    for (Json& attack : attacks) {
        const auto name = attack["attack"].get<std::string>();
        attack["over_forgotten"] = run.isOverForgottenBy(name);
        attack["over_forgotten_below"] = orNull(run.overForgettingBound(name));
    }
    return attacks;
}

/// Over the layers, once the run has ended.
std::optional<double> summedDrift(const RunDetails& run)
{
    std::optional<double> sum;
    for (const RunLayer& layer : run.layers) {
        if (layer.retainDrift)
            sum = sum.value_or(0.0) + *layer.retainDrift;
    }
    return sum;
}

/// Of the selected epoch.
std::optional<double> outputChange(const RunDetails& run)
{
    for (const EpochFigures& epoch : run.epochs) {
        if (epoch.epoch == run.summary.selectedEpoch)
            return epoch.outputChange;
    }
    return std::nullopt;
}

/// How a model was trained; empty where its file did not say it, and of the unlearned one.
Json trainingEpochsOf(const RunDetails& run, const std::string& subject)
{
    Json epochs = Json::array();
    const auto training = std::ranges::find(run.trainings, subject, &RunTraining::subject);
    if (training == run.trainings.end())
        return epochs;
    for (const TrainEpoch& epoch : training->epochs)
        epochs.push_back({{"epoch", epoch.epoch},
                          {"loss", epoch.loss},
                          {"train_error", epoch.trainErrorPercent},
                          {"learning_rate", epoch.learningRate},
                          {"seconds", epoch.seconds}});
    return epochs;
}

/// A figure that could not be had, because the data are gone or were purged, is absent rather than a number.
Json withFigures(Json document, const std::vector<std::pair<const char*, double>>& figures)
{
    for (const auto& [name, value] : figures) {
        if (!std::isnan(value))
            document[name] = value;
    }
    return document;
}

/// Of the attacks by scores at the run's end; empty without any.
std::string attacksText(const RunDetails& run)
{
    if (run.attacks.empty())
        return {};
    const RunToReport reported = runToReport(run);
    AttacksText attacks;
    for (const RunAttack& attack : run.attacks)
        attacks.add(attack, {.distance = reported.distanceFromRetrained(attack)});
    std::optional<MembershipOptions> chosen; // by the plan, where this version can read it
    if (reported.plan)
        chosen = reported.plan->membership;
    return '\n' + attacks.table() + attacks.samples(chosen) + attacks.formulas();
}

} // namespace

Json runDocument(const RunDetails& run)
{
    const RunSummary& summary = run.summary;
    const RunHeader& header = summary.header;
    const RunToReport reported = runToReport(run);
    Json layers = Json::array();
    for (const RunLayer& layer : run.layers)
        layers.push_back({{"name", layer.name},
                          {"d", layer.d},
                          {"k", layer.k},
                          {"gamma", layer.gamma},
                          {"retain_drift", orNull(layer.retainDrift)},
                          {"retain_drift_centred", orNull(layer.centredRetainDrift)}});
    for (const RunSubsampling& one : run.subsampling) {
        if (static_cast<std::size_t>(one.layer) < layers.size())
            layers[static_cast<std::size_t>(one.layer)]["subsampling"] = {
                {"images", one.images}, {"largest_angle", one.largestAngle}, {"energy_error", one.energyError}};
    }
    Json epochs = Json::array();
    for (const EpochFigures& epoch : run.epochs) {
        Json row = withFigures({{"epoch", epoch.epoch}},
                               {{"test_error", epoch.testErrorPercent},
                                {"forget_error", epoch.forgetErrorPercent},
                                {"retain_error", epoch.retainErrorPercent},
                                {"validation_error", epoch.validationErrorPercent},
                                {"learning_rate", epoch.learningRate},
                                {"loss", epoch.loss},
                                {"step_seconds", epoch.stepSeconds},
                                {"evaluation_seconds", epoch.evaluationSeconds}});
        row["retain_drift"] = orNull(epoch.retainDrift);
        row["output_change"] = orNull(epoch.outputChange);
        epochs.push_back(std::move(row));
    }
    Json models = Json::array();
    for (const RunErrors& errors : run.errors) {
        Json model = withFigures({{"subject", errors.subject}},
                                 {{"test_error", errors.testErrorPercent},
                                  {"forget_error", errors.forgetErrorPercent},
                                  {"retain_error", errors.retainErrorPercent}});
        model["test_count"] = errors.testCount;
        model["forget_count"] = errors.forgetCount;
        model["retain_count"] = errors.retainCount;
        model["auc"] = attacksOn(reported, errors.subject);
        if (Json trained = trainingEpochsOf(run, errors.subject); !trained.empty())
            model["epochs"] = std::move(trained);
        models.push_back(std::move(model));
    }
    Json document;
    document["run_id"] = summary.id.value;
    document["name"] = header.name;
    document["state"] = runStateName(summary.state);
    if (!summary.error.empty())
        document["failure"] = summary.error; // "error" is what a command itself failed of
    document["method"] = header.method;
    document["layers"] = layers;
    document["epochs"] = epochs;
    document["selected_epoch"] = orNull(summary.selectedEpoch);
    document["retain_drift"] = orNull(summedDrift(run));
    document["output_change"] = orNull(outputChange(run));
    document["seconds"] = run.seconds;
    document["auc"] = attacksOnUnlearned(reported);
    document["models"] = models;
    document["shadow_attacks"] = shadowAttacksOf(reported);
    document["figures"] = Json::array();
    for (const FigureOfMerit& figure : run.figures)
        document["figures"].push_back(figureDocument(figure));
    document["measured"] = measuredOf(run);
    document["embeddings"] = embeddingsOf(run);
    document["threads"] = header.threads;
    document["device"] = header.device;
    document["dtype"] = header.dtype;
    document["seed"] = header.seed;
    document["started_at"] = summary.startedAt;
    document["ended_at"] = summary.endedAt.empty() ? Json(nullptr) : Json(summary.endedAt);
    document["request_number"] = header.requestNumber;
    document["previous_run"] = header.previousRun ? Json(header.previousRun->value) : Json(nullptr);
    document["retained_moment"] = summary.retainedMoment.empty() ? Json(nullptr) : Json(summary.retainedMoment);
    document["purged_at"] = summary.purgedAt.empty() ? Json(nullptr) : Json(summary.purgedAt);
    document["parent"] = header.parent ? Json(header.parent->value) : Json(nullptr);
    document["hashes"] = {{"model", header.modelHash}, {"data", header.dataHash}, {"forget", header.forgetHash}};
    document["versions"] = header.versions;
    document["tags"] = summary.tags;
    document["notes"] = summary.notes;
    document["plan"] = jsonOrText(header.plan);
    return document;
}

std::string runText(const RunDetails& run)
{
    const RunSummary& summary = run.summary;
    const RunHeader& header = summary.header;
    std::string text =
        "Run " + std::to_string(summary.id.value) + ": " + header.name + " (" + runStateName(summary.state) + ")\n";
    if (!summary.error.empty())
        text += summary.error + "\n";
    if (header.previousRun)
        text += "Request " + std::to_string(header.requestNumber) + ", after run "
            + std::to_string(header.previousRun->value) + "\n";
    if (!summary.purgedAt.empty())
        text += "Purged " + summary.purgedAt + "\n";
    if (!run.layers.empty()) {
        TextTable layers({"layer", "d", "k", "gamma", "retain drift", "centred"});
        for (const RunLayer& layer : run.layers) {
            std::string k;
            for (const std::int64_t one : layer.k)
                k += (k.empty() ? "" : " ") + std::to_string(one);
            layers.add({layer.name, std::to_string(layer.d), k, shown(layer.gamma, 3),
                        layer.retainDrift ? scientific(*layer.retainDrift) : "-",
                        layer.centredRetainDrift ? scientific(*layer.centredRetainDrift) : "-"});
        }
        text += '\n' + layers.text();
        if (!run.subsampling.empty())
            text += subsamplingSentence(run).text() + ".\n";
        if (const auto drift = summedDrift(run))
            text += "Retain drift, uncentred, summed: " + scientific(*drift)
                + " (squared change of a layer's outputs on its original retained inputs, over their squares; the "
                  "column \"centred\": over the squares of their differences from their mean)\n";
        if (const auto change = outputChange(run))
            text += "Change of the whole network's logits on retained images: " + scientific(*change)
                + " (mean square, summed over classes, live sample)\n";
    }
    TextTable epochs({"epoch", "test error", "forget error", "retain error", "seconds", ""});
    for (const EpochFigures& epoch : run.epochs)
        epochs.add({std::to_string(epoch.epoch), shown(epoch.testErrorPercent), shown(epoch.forgetErrorPercent),
                    shown(epoch.retainErrorPercent), shown(epoch.stepSeconds + epoch.evaluationSeconds),
                    epoch.epoch == summary.selectedEpoch ? "<- selected" : ""});
    text += '\n' + epochs.text();
    if (!run.errors.empty()) {
        TextTable models({"model", "test error", "forget error", "retain error"});
        for (const RunErrors& errors : run.errors)
            models.add({errors.subject, shown(errors.testErrorPercent), shown(errors.forgetErrorPercent),
                        shown(errors.retainErrorPercent)});
        text += '\n' + models.text();
    }
    text += attacksText(run);
    if (!run.figures.empty()) {
        TextTable figures({"figure", "beside", "samples", "layer", "value", "of"});
        for (const FigureOfMerit& figure : run.figures)
            figures.add({figureKind(figure.name).title, figure.versus, figure.part.empty() ? "all" : figure.part,
                         figure.layer, std::isnan(figure.value) ? "-" : shown(figure.value, 4),
                         std::to_string(figure.samples)});
        std::vector<std::string> names;
        for (const FigureOfMerit& figure : run.figures)
            names.push_back(figure.name);
        text += '\n' + figures.text() + formulasText(names);
    }
    std::string phases;
    for (const auto& [phase, seconds] : run.seconds)
        phases += (phases.empty() ? "" : ", ") + phase + ' ' + shown(seconds, 1) + " s";
    return phases.empty() ? text : text + '\n' + phases + '\n';
}

Json runSummaryDocument(const RunSummary& run)
{
    const auto figure = [&run](double RunErrors::*value) {
        return run.unlearned && !std::isnan((*run.unlearned).*value) ? Json((*run.unlearned).*value) : Json(nullptr);
    };
    return {{"run_id", run.id.value},
            {"name", run.header.name},
            {"state", runStateName(run.state)},
            {"method", run.header.method},
            {"started_at", run.startedAt},
            {"ended_at", run.endedAt.empty() ? Json(nullptr) : Json(run.endedAt)},
            {"last_epoch", run.epochs},
            {"selected_epoch", orNull(run.selectedEpoch)},
            {"test_error", figure(&RunErrors::testErrorPercent)},
            {"forget_error", figure(&RunErrors::forgetErrorPercent)},
            {"retain_error", figure(&RunErrors::retainErrorPercent)},
            {"auc", run.confidence ? Json(run.confidence->auc) : Json(nullptr)},
            {"seconds", run.seconds},
            {"threads", run.header.threads},
            {"device", run.header.device},
            {"request_number", run.header.requestNumber},
            {"previous_run", run.header.previousRun ? Json(run.header.previousRun->value) : Json(nullptr)},
            {"purged_at", run.purgedAt.empty() ? Json(nullptr) : Json(run.purgedAt)},
            {"tags", run.tags},
            {"notes", run.notes},
            {"deleted", run.deleted}};
}

std::string runCsv(const RunDetails& run)
{
    std::string text = "epoch,test_error,forget_error,retain_error,validation_error,learning_rate,loss,step_seconds,"
                       "evaluation_seconds,retain_drift,output_change\n";
    for (const EpochFigures& epoch : run.epochs) {
        text += std::to_string(epoch.epoch);
        for (const double value :
             {epoch.testErrorPercent, epoch.forgetErrorPercent, epoch.retainErrorPercent, epoch.validationErrorPercent,
              epoch.learningRate, epoch.loss, epoch.stepSeconds, epoch.evaluationSeconds}) {
            char number[40] = ","; // nothing between the commas: not available
            if (!std::isnan(value))
                std::snprintf(number, sizeof number, ",%.17g", value);
            text += number;
        }
        for (const std::optional<double>& value : {epoch.retainDrift, epoch.outputChange}) {
            char number[40] = ",";
            if (value)
                std::snprintf(number, sizeof number, ",%.17g", *value);
            text += number;
        }
        text += '\n';
    }
    return text;
}

} // namespace unlearn
