// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_document.h"

#include "app/cli/run_document.h"
#include "app/cli/text_table.h"
#include "core/experiment/preset_attacks.h"
#include "core/experiment/preset_figures.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

const char* const figureNames[] = {"test_error", "forget_error", "retain_error"};
constexpr double secondsPerHour = 3600.0;

template <typename Value> Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json valueOf(const std::optional<PresetFigure>& figure)
{
    return figure ? Json(figure->value) : Json(nullptr);
}

Json areaDocument(const PresetFigure& area)
{
    return {{"value", area.value}, {"low", orNull(area.low)}, {"high", orNull(area.high)}};
}

Json meanDocument(const PresetFigure& mean)
{
    return {{"mean", mean.value}, {"standard_deviation", orNull(mean.deviation)}};
}

/// One model: its line of the table.
Json modelDocument(const PresetRow& row)
{
    Json document{{"model", row.model}};
    if (row.testErrorPercent) {
        document["test_error"] = valueOf(row.testErrorPercent);
        document["forget_error"] = valueOf(row.forgetErrorPercent);
        document["retain_error"] = valueOf(row.retainErrorPercent);
    }
    if (row.auc) {
        document["auc"] = {{"attack", "confidence"}};
        document["auc"].update(areaDocument(*row.auc));
    }
    document["seconds"] = valueOf(row.seconds);
    return document;
}

/// Mean and standard deviation of the retrained models over their seeds.
Json meanDocument(const PresetRow& row, std::size_t seeds)
{
    Json document{{"model", row.model}, {"seeds", seeds}};
    const auto add = [&](const char* name, const std::optional<PresetFigure>& figure) {
        if (figure)
            document[name] = meanDocument(*figure);
    };
    add("test_error", row.testErrorPercent);
    add("forget_error", row.forgetErrorPercent);
    add("retain_error", row.retainErrorPercent);
    add("seconds", row.seconds);
    add("auc", row.auc);
    return document;
}

Json attacksDocument(const RunDetails& run)
{
    Json attacks = Json::array();
    for (const PresetAttack& attack : presetAttacks(run)) {
        Json document{{"attack", attack.attack}};
        if (attack.shadowModels > 0) {
            document["shadow_models"] = attack.shadowModels;
            document["positives_of"] = attack.positivesOf;
            document["negatives_of"] = attack.negativesOf;
        }
        document["original"] = attack.original ? areaDocument(*attack.original) : Json(nullptr);
        document["retrained"] = attack.retrained ? meanDocument(*attack.retrained) : Json(nullptr);
        document["unlearned"] = attack.unlearned ? areaDocument(*attack.unlearned) : Json(nullptr);
        attacks.push_back(std::move(document));
    }
    return attacks;
}

Json requestDocument(const PresetResult& result, const RequestResult& request, const RunStore& store)
{
    const PresetRequestFigures figures = presetFigures(result, request, store);
    const RunDetails& run = figures.run;
    Json retrained = Json::array();
    for (const PresetRow& model : figures.retrainedModels)
        retrained.push_back(modelDocument(model));
    Json document;
    document["forgotten"] = run.errors.empty() ? Json(nullptr) : Json(run.errors.front().forgetCount);
    document["selected_epoch"] = orNull(run.summary.selectedEpoch);
    document["original"] = modelDocument(figures.original);
    document["retrained"] = meanDocument(figures.retrained, figures.retrainedModels.size());
    document["unlearned"] = modelDocument(figures.unlearned);
    document["retrained_models"] = std::move(retrained);
    document["attacks"] = attacksDocument(run);
    document["run"] = runDocument(run);
    return document;
}

Json dataDocument(const Dataset& dataset)
{
    return {{"name", dataset.name},         {"source", dataset.source},       {"hash", dataset.hash},
            {"classes", dataset.classes()}, {"train", dataset.train.count()}, {"test", dataset.test.count()}};
}

/// Of a full model that was given no seed is known.
Json seedsDocument(const PresetExperiment& experiment, const PresetResult& result)
{
    std::set<std::uint64_t> retraining; // the same for each request
    for (const RequestResult& request : result.requests) {
        for (const TrainedModel& model : request.retrained)
            retraining.insert(model.seed);
    }
    Json document = Json::object();
    if (result.original)
        document["training"] = result.original->seed;
    document["retraining"] = retraining;
    document["unlearning"] = experiment.plan.seed;
    return document;
}

/// How long retrained models were trained, by their files.
struct RetrainingTime {
    double seconds = 0.0; ///< of those that say it
    std::size_t models = 0;
    std::size_t unknown = 0; ///< of these, models that do not say it
};

RetrainingTime retrainingTime(const PresetResult& result)
{
    RetrainingTime time;
    for (const RequestResult& request : result.requests) {
        for (const TrainedModel& model : request.retrained) {
            ++time.models;
            if (model.seconds)
                time.seconds += *model.seconds;
            else
                ++time.unknown;
        }
    }
    return time;
}

/// What files of models and the log say that it took, in hours, whenever that was: all phases of runs, evaluations
/// among them. Of a full model that was given nothing is known. requests: documents of the result's requests.
Json hoursDocument(const PresetResult& result, const Json& requests)
{
    double unlearning = 0.0; // in seconds
    for (const Json& request : requests) {
        for (const Json& seconds : request["run"]["seconds"])
            unlearning += seconds.get<double>();
    }
    Json document = Json::object();
    if (result.original && result.original->seconds)
        document["training"] = *result.original->seconds / secondsPerHour;
    const RetrainingTime retraining = retrainingTime(result);
    if (retraining.models == 0 || retraining.unknown < retraining.models)
        document["retraining"] = retraining.seconds / secondsPerHour;
    document["unlearning"] = unlearning / secondsPerHour;
    return document;
}

/// What is not in the hours, since files of models that were trained for the experiment do not say it.
Json hoursLackDocument(const PresetResult& result)
{
    Json lack = Json::array();
    if (result.original && !result.original->seconds)
        lack.push_back("training: how long the original was trained is not recorded");
    const RetrainingTime retraining = retrainingTime(result);
    if (retraining.unknown > 0)
        lack.push_back("retraining: how long models were trained is not recorded for "
                       + std::to_string(retraining.unknown) + " of " + std::to_string(retraining.models));
    return lack;
}

Json publishedDocument(const PublishedFigures& published)
{
    Json document{{"source", published.source}, {"model", "unlearned"}};
    const std::pair<const char*, std::optional<double>> figures[] = {{"test_error", published.testError},
                                                                     {"forget_error", published.forgetError},
                                                                     {"retain_error", published.retainError},
                                                                     {"precision_recall_area", published.auc}};
    for (const auto& [name, value] : figures) {
        if (value)
            document[name] = *value;
    }
    return document;
}

/// "7.31", "7.31 ± 0.12"; "-" for what is not there.
std::string figureText(const Json& row, const char* name, int decimals)
{
    if (!row.contains(name) || row[name].is_null())
        return "-";
    const Json& value = row[name];
    if (value.is_number())
        return shown(value.get<double>(), decimals);
    if (value.contains("mean"))
        return shown(value["mean"].get<double>(), decimals)
            + (value["standard_deviation"].is_number()
                   ? " ± " + shown(value["standard_deviation"].get<double>(), decimals)
                   : "");
    return shown(value["value"].get<double>(), decimals) + " [" + shown(value["low"].get<double>(), decimals) + ", "
        + shown(value["high"].get<double>(), decimals) + "]";
}

void addRow(TextTable& table, const std::string& name, const Json& row)
{
    std::vector<std::string> cells{name};
    for (const char* figure : figureNames)
        cells.push_back(figureText(row, figure, 2));
    cells.push_back(figureText(row, "auc", 3));
    cells.push_back(figureText(row, "seconds", 1));
    table.add(std::move(cells));
}

std::string attacksText(const Json& attacks)
{
    if (attacks.empty())
        return {};
    TextTable table({"AUC by attack", "original", "retrained", "unlearned"});
    for (const Json& attack : attacks) {
        std::string name = attack["attack"].get<std::string>();
        if (attack.contains("shadow_models"))
            name += ", " + attack["shadow_models"].dump() + " shadow models, "
                + attack["positives_of"].get<std::string>() + " against " + attack["negatives_of"].get<std::string>();
        table.add({std::move(name), figureText(attack, "original", 3), figureText(attack, "retrained", 3),
                   figureText(attack, "unlearned", 3)});
    }
    return table.text();
}

std::string requestText(const Json& document, const Json& request)
{
    TextTable models({"model", "test error", "forget error", "retain error", "AUC (confidence)", "seconds"});
    addRow(models, "original", request["original"]);
    const auto seeds = request["retrained"]["seeds"].get<std::size_t>();
    addRow(models, "retrained, " + std::to_string(seeds) + (seeds == 1 ? " seed" : " seeds"), request["retrained"]);
    addRow(models, "unlearned", request["unlearned"]);
    if (document["published"].is_object())
        addRow(models, "unlearned, published", document["published"]);
    const Json& run = request["run"];
    std::string text = models.text() + attacksText(request["attacks"]);
    text += "Run " + run["run_id"].dump() + ", " + run["state"].get<std::string>() + "; selected epoch "
        + (request["selected_epoch"].is_null() ? "-" : request["selected_epoch"].dump()) + " of "
        + std::to_string(run["epochs"].empty() ? 0 : run["epochs"].back()["epoch"].get<int>()) + "\n";
    TextTable layers({"layer", "d", "k", "gamma"});
    for (const Json& layer : run["layers"]) {
        std::string k;
        for (const Json& one : layer["k"])
            k += (k.empty() ? "" : " ") + one.dump();
        layers.add({layer["name"].get<std::string>(), layer["d"].dump(), k, shown(layer["gamma"].get<double>(), 3)});
    }
    return text + layers.text();
}

} // namespace

Json experimentDocument(const PresetExperiment& experiment, const PresetResult& result, const RunStore& store)
{
    Json document;
    document["name"] = experiment.plan.name;
    document["architecture"] = experiment.plan.model.architecture;
    document["stopped"] = result.stopped;
    document["data"] = dataDocument(*result.dataset);
    document["recipe"] = Json::parse(recipeToJson(result.recipe));
    document["original_model"] = result.original ? Json(result.original->file.string()) : Json(nullptr);
    document["planned_requests"] = experiment.requests().size();
    document["requests"] = Json::array();
    for (const RequestResult& request : result.requests)
        document["requests"].push_back(requestDocument(result, request, store));
    document["seeds"] = seedsDocument(experiment, result);
    document["hours"] = hoursDocument(result, document["requests"]);
    if (Json lack = hoursLackDocument(result); !lack.empty())
        document["hours_lack"] = std::move(lack);
    document["published"] = experiment.published ? publishedDocument(*experiment.published) : Json(nullptr);
    document["differences"] = presetDifferences(experiment, result, store);
    return document;
}

std::string experimentText(const Json& document)
{
    const Json& requests = document["requests"];
    std::string text;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        text += "\n" + document["name"].get<std::string>() + ": " + document["architecture"].get<std::string>();
        if (requests.size() > 1)
            text += ", request " + std::to_string(i + 1);
        text += ", " + document["data"]["name"].get<std::string>();
        if (requests[i]["forgotten"].is_number())
            text += ", " + requests[i]["forgotten"].dump() + " of " + document["data"]["train"].dump()
                + " samples forgotten";
        text += "\n" + requestText(document, requests[i]);
    }
    if (document["published"].is_object())
        text += "Published: " + document["published"]["source"].get<std::string>() + "\n";
    for (const Json& difference : document["differences"])
        text += "- " + difference.get<std::string>() + "\n";
    if (document.contains("hours_lack")) {
        for (const Json& lack : document["hours_lack"])
            text += "- " + lack.get<std::string>() + "\n";
    }
    return text;
}

} // namespace unlearn
