// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a plan. Fields, their order, types and ranges: resources/schema/plan.schema.json.
#include "core/error.h"
#include "core/json_fields.h"
#include "core/plan/plan.h"
#include "core/unlearn/method_catalogue.h"

namespace unlearn {
namespace {

using Json = nlohmann::ordered_json;

constexpr int formatVersion = 1;

Json modelToJson(const ModelSource& model)
{
    Json json{{"file", model.file}};
    if (!model.architecture.empty())
        json["architecture"] = model.architecture;
    if (!model.hash.empty())
        json["hash"] = model.hash;
    return json;
}

ModelSource modelFromJson(JsonFields& fields)
{
    ModelSource model;
    fields.require("file");
    fields.read("file", model.file);
    fields.read("architecture", model.architecture);
    fields.read("hash", model.hash);
    return model;
}

void readVersion(JsonFields& fields)
{
    std::int64_t version = 0;
    fields.require("version");
    fields.read("version", version);
    if (version != formatVersion)
        throw Error(ErrorCode::FormatUnsupported, "The plan was written for another version of the program",
                    {.field = "/version", .expected = std::to_string(formatVersion), .found = std::to_string(version)});
}

void readSources(JsonFields& fields, Plan& plan)
{
    fields.require("data");
    fields.readObject("data", [&](JsonFields& data) {
        data.require("source");
        data.read("source", plan.data);
        data.read("hash", plan.dataHash);
    });
    fields.require("model");
    fields.readObject("model", [&](JsonFields& model) { plan.model = modelFromJson(model); });
    fields.readArray("retrained", [&](const nlohmann::json& element, const std::string& pointer) {
        JsonFields model(element, pointer);
        plan.retrained.push_back(modelFromJson(model));
        model.finish();
    });
    fields.readArray("forget", [&](const nlohmann::json& element, const std::string& pointer) {
        plan.forget.push_back(jsonString(element, pointer));
    });
    fields.readArray("requests", [&](const nlohmann::json& element, const std::string& pointer) {
        plan.requests.push_back(jsonStrings(element, pointer));
    });
}

void readSpectrum(JsonFields& fields, Plan& plan)
{
    fields.readObject("spectrum", [&](JsonFields& spectrum) {
        spectrum.read("images", plan.spectrumImages);
        spectrum.readName("measure", plan.threshold.measure, measureFromName);
        spectrum.readName("rule", plan.threshold.rule, ruleFromName);
        spectrum.read("floor_share", plan.threshold.floorShare);
        spectrum.read("moments", plan.momentsFile);
    });
    fields.readObject("gamma", [&](JsonFields& gamma) {
        gamma.read("default", plan.gamma);
        if (!gamma.has("layers"))
            return;
        const nlohmann::json& layers = gamma.require("layers");
        JsonFields layerFields(layers, gamma.pointerTo("layers"));
        for (const auto& [layer, value] : layers.items())
            plan.layerGamma[layer] = jsonNumber(value, layerFields.pointerTo(layer));
    });
}

/// The range is checked with the rest of the plan.
void readSettings(const MethodKind& kind, JsonFields& fields, Plan& plan)
{
    SettingValues& values = plan.methodSettings[kind.name];
    for (const MethodSetting& setting : kind.settings) {
        if (!fields.has(setting.name))
            continue;
        if (setting.kind == SettingKind::Truth) {
            bool value = false;
            fields.read(setting.name, value);
            values[setting.name] = value ? 1.0 : 0.0;
        } else if (setting.kind == SettingKind::Whole) {
            int value = 0;
            fields.read(setting.name, value);
            values[setting.name] = value;
        } else {
            fields.read(setting.name, values[setting.name]);
        }
    }
}

Json settingsToJson(const MethodKind& kind, const SettingValues& values)
{
    Json json = Json::object();
    for (const MethodSetting& setting : kind.settings) {
        const auto value = values.find(setting.name);
        if (value == values.end())
            continue;
        switch (setting.kind) {
        case SettingKind::Truth: json[setting.name] = value->second != 0.0; break;
        case SettingKind::Whole: json[setting.name] = static_cast<std::int64_t>(value->second); break;
        case SettingKind::Real: json[setting.name] = value->second; break;
        }
    }
    return json;
}

void readMethod(JsonFields& fields, Plan& plan)
{
    fields.read("method", plan.method);
    fields.readObject("pgu", [&](JsonFields& pgu) {
        pgu.read("start_learning_rate", plan.pgu.startLearningRate);
        pgu.read("end_learning_rate", plan.pgu.endLearningRate);
        pgu.read("epochs", plan.pgu.epochs);
        pgu.read("batch_size", plan.pgu.batchSize);
        pgu.read("shuffle", plan.pgu.shuffle);
        pgu.read("probability_offset", plan.pgu.probabilityOffset);
        pgu.read("entropy_weight", plan.pgu.entropyWeight);
        pgu.readName("entropy", plan.pgu.entropy, entropyFromName);
        pgu.readName("subspace", plan.pgu.subspace, subspaceFromName);
        pgu.readName("moment", plan.pgu.moment, momentFromName);
        pgu.readName("layers", plan.pgu.layers, layersFromName);
    });
    fields.readObject("soft_projection", [&](JsonFields& soft) { soft.read("mu", plan.softProjection.mu); });
    fields.readObject("methods", [&](JsonFields& methods) {
        for (const MethodKind& kind : methodKinds()) {
            if (!kind.settings.empty())
                methods.readObject(kind.name, [&](JsonFields& values) { readSettings(kind, values, plan); });
        }
    });
    plan.stop.kind = methodKind(plan.method, "/method").standardStopRule; // where the plan names none
    fields.readObject("stop", [&](JsonFields& stop) {
        stop.readName("rule", plan.stop.kind, stopRuleFromName);
        stop.read("drop_points", plan.stop.dropPoints);
        stop.read("drift_budget", plan.stop.driftBudget);
    });
}

void readEvaluation(JsonFields& fields, Plan& plan)
{
    fields.readObject("live", [&](JsonFields& live) {
        live.read("retain_images", plan.live.retainImages);
        live.read("test_images", plan.live.testImages);
        live.read("bfloat16", plan.live.bfloat16);
    });
    fields.readObject("membership", [&](JsonFields& membership) {
        membership.readName("positives", plan.membership.positives, attackPositivesFromName);
        membership.readName("negatives", plan.membership.negatives, attackNegativesFromName);
    });
    if (!fields.has("attacks"))
        return;
    plan.attacks.clear();
    fields.readArray("attacks", [&](const nlohmann::json& element, const std::string& pointer) {
        plan.attacks.push_back(jsonString(element, pointer));
    });
}

} // namespace

Plan planFromJson(const std::string& json, const std::filesystem::path& folder)
{
    const nlohmann::json document = parseJson(json);
    Plan plan;
    plan.folder = folder;
    JsonFields fields(document, "");
    readVersion(fields);
    fields.read("name", plan.name);
    readSources(fields, plan);
    fields.read("seed", plan.seed);
    fields.readObject("validation", [&](JsonFields& validation) {
        validation.read("share", plan.validationShare);
        validation.read("seed", plan.splitSeed);
    });
    readSpectrum(fields, plan);
    readMethod(fields, plan);
    readEvaluation(fields, plan);
    fields.finish();
    validatePlan(plan);
    return plan;
}

std::string planToJson(const Plan& plan)
{
    validatePlan(plan);
    Json json{{"version", formatVersion}, {"name", plan.name}};
    json["data"] = Json{{"source", plan.data}};
    if (!plan.dataHash.empty())
        json["data"]["hash"] = plan.dataHash;
    json["model"] = modelToJson(plan.model);
    json["retrained"] = Json::array();
    for (const ModelSource& model : plan.retrained)
        json["retrained"].push_back(modelToJson(model));
    if (plan.requests.empty())
        json["forget"] = plan.forget;
    else
        json["requests"] = plan.requests;
    json["seed"] = plan.seed;
    json["validation"] = Json{{"share", plan.validationShare}, {"seed", plan.splitSeed}};
    json["spectrum"] = Json{{"images", plan.spectrumImages},
                            {"measure", measureName(plan.threshold.measure)},
                            {"rule", ruleName(plan.threshold.rule)},
                            {"floor_share", plan.threshold.floorShare}};
    if (!plan.momentsFile.empty())
        json["spectrum"]["moments"] = plan.momentsFile;
    json["gamma"] = Json{{"default", plan.gamma}, {"layers", Json::object()}};
    for (const auto& [layer, gamma] : plan.layerGamma)
        json["gamma"]["layers"][layer] = gamma;
    json["method"] = plan.method;
    json["pgu"] = Json{{"start_learning_rate", plan.pgu.startLearningRate},
                       {"end_learning_rate", plan.pgu.endLearningRate},
                       {"epochs", plan.pgu.epochs},
                       {"batch_size", plan.pgu.batchSize},
                       {"shuffle", plan.pgu.shuffle},
                       {"probability_offset", plan.pgu.probabilityOffset},
                       {"entropy_weight", plan.pgu.entropyWeight},
                       {"entropy", entropyName(plan.pgu.entropy)},
                       {"subspace", subspaceName(plan.pgu.subspace)},
                       {"moment", momentName(plan.pgu.moment)},
                       {"layers", layersName(plan.pgu.layers)}};
    json["soft_projection"] = Json{{"mu", plan.softProjection.mu}};
    json["methods"] = Json::object();
    for (const auto& [name, values] : plan.methodSettings)
        json["methods"][name] = settingsToJson(methodKind(name), values);
    json["stop"] = Json{{"rule", stopRuleName(plan.stop.kind)},
                        {"drop_points", plan.stop.dropPoints},
                        {"drift_budget", plan.stop.driftBudget}};
    json["live"] = Json::object();
    if (plan.live.retainImages)
        json["live"]["retain_images"] = *plan.live.retainImages;
    if (plan.live.testImages)
        json["live"]["test_images"] = *plan.live.testImages;
    json["live"]["bfloat16"] = plan.live.bfloat16;
    json["membership"] = Json{{"positives", attackPositivesName(plan.membership.positives)},
                              {"negatives", attackNegativesName(plan.membership.negatives)}};
    json["attacks"] = plan.attacks;
    try {
        return json.dump(2) + '\n';
    } catch (const Json::exception&) {
        throw Error(ErrorCode::ValueOutOfRange, "A text of the plan can not be written to JSON",
                    {.expected = "UTF-8", .found = "other bytes"});
    }
}

} // namespace unlearn
