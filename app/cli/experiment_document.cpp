// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_document.h"

#include "app/cli/run_document.h"
#include "app/cli/text_table.h"
#include "core/report/spread.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace unlearn {
namespace {

const char* const figureNames[] = {"test_error", "forget_error", "retain_error"};

template <typename Value> Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// One model: its line of the table.
Json modelRow(const RunDetails& run, const std::string& subject, std::optional<double> seconds)
{
    Json row{{"model", subject}};
    const auto errors = std::ranges::find(run.errors, subject, &RunErrors::subject);
    if (errors != run.errors.end()) {
        row["test_error"] = errors->testErrorPercent;
        row["forget_error"] = errors->forgetErrorPercent;
        row["retain_error"] = errors->retainErrorPercent;
    }
    const auto attack = std::ranges::find_if(
        run.attacks, [&](const RunAttack& one) { return one.subject == subject && one.attack == "confidence"; });
    if (attack != run.attacks.end())
        row["auc"] = {{"attack", attack->attack}, {"value", attack->auc}, {"low", attack->low}, {"high", attack->high}};
    row["seconds"] = orNull(seconds);
    return row;
}

/// Mean and standard deviation of the retrained models over their seeds.
Json retrainedRow(const Json& models)
{
    Json row{{"model", "retrained"}, {"seeds", models.size()}};
    const auto add = [&](const char* name, const auto& valueOf) {
        std::vector<double> values;
        for (const Json& model : models) {
            if (const Json value = valueOf(model); value.is_number())
                values.push_back(value.get<double>());
        }
        if (values.empty())
            return;
        const Spread spread = spreadOf(values);
        row[name] = {{"mean", spread.mean}, {"standard_deviation", orNull(spread.deviation)}};
    };
    for (const char* name : {"test_error", "forget_error", "retain_error", "seconds"})
        add(name, [name](const Json& model) { return model.value(name, Json()); });
    add("auc", [](const Json& model) { return model.contains("auc") ? model["auc"]["value"] : Json(); });
    return row;
}

double secondsOf(const RunDetails& run, std::initializer_list<const char*> phases)
{
    double sum = 0.0;
    for (const char* phase : phases) {
        if (const auto at = run.seconds.find(phase); at != run.seconds.end())
            sum += at->second;
    }
    return sum;
}

Json requestDocument(const PresetResult& result, const RequestResult& request, const RunStore& store)
{
    const RunDetails run = store.run(request.run);
    Json retrained = Json::array();
    for (std::size_t i = 0; i < request.retrained.size(); ++i)
        retrained.push_back(modelRow(run, "retrained-" + std::to_string(i), request.retrained[i].seconds));
    Json document;
    document["forgotten"] = run.errors.empty() ? Json(nullptr) : Json(run.errors.front().forgetCount);
    document["selected_epoch"] = orNull(run.summary.selectedEpoch);
    document["original"] =
        modelRow(run, "original", result.original ? std::optional(result.original->seconds) : std::nullopt);
    document["retrained"] = retrainedRow(retrained);
    document["unlearned"] = modelRow(run, "unlearned", secondsOf(run, {"gram", "eigen", "steps", "evaluation"}));
    document["retrained_models"] = std::move(retrained);
    document["run"] = runDocument(run);
    return document;
}

/// What differs from the published protocol by what was chosen here, then what differs by the preset.
std::vector<std::string> differencesOf(const PresetExperiment& experiment, const PresetResult& result)
{
    std::vector<std::string> differences;
    if (result.original)
        differences.push_back("The models are trained for " + std::to_string(result.recipe.epochs()) + " epochs on "
                              + result.original->device + (result.recipe.bf16 ? " in bfloat16" : "")
                              + "; the length of the published training is not a part of these settings.");
    differences.insert(differences.end(), experiment.differences.begin(), experiment.differences.end());
    return differences;
}

Json dataDocument(const Dataset& dataset)
{
    return {{"name", dataset.name},         {"source", dataset.source},       {"hash", dataset.hash},
            {"classes", dataset.classes()}, {"train", dataset.train.count()}, {"test", dataset.test.count()}};
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

std::string requestText(const Json& document, const Json& request)
{
    TextTable models({"model", "test error", "forget error", "retain error", "AUC (confidence)", "seconds"});
    addRow(models, "original", request["original"]);
    const auto seeds = request["retrained"]["seeds"].get<std::size_t>();
    addRow(models, "retrained, " + std::to_string(seeds) + (seeds == 1 ? " seed" : " seeds"), request["retrained"]);
    addRow(models, "unlearned", request["unlearned"]);
    if (document["published"].is_object())
        addRow(models, "unlearned, published", document["published"]);
    std::string text = models.text();
    const Json& run = request["run"];
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
    document["requests"] = Json::array();
    for (const RequestResult& request : result.requests)
        document["requests"].push_back(requestDocument(result, request, store));
    document["published"] = experiment.published ? publishedDocument(*experiment.published) : Json(nullptr);
    document["differences"] = differencesOf(experiment, result);
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
    return text;
}

} // namespace unlearn
