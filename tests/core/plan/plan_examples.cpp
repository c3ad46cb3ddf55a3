// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_examples.h"

#include <limits>

namespace unlearn {
namespace {

/// A minimal plan with one more field at its top level.
std::string with(const std::string& field)
{
    return R"({"version": 1, "data": {"source": "fashion-mnist"}, "model": {"file": "m.safetensors"}, )" + field + "}";
}

/// A minimal plan with other sources.
std::string sources(const std::string& data, const std::string& model)
{
    return R"({"version": 1, "data": )" + data + R"(, "model": )" + model + "}";
}

const std::string hash(64, 'a');

} // namespace

Plan unusualPlan()
{
    Plan plan;
    plan.name = "Schuhe \u2013 \"twice\"";
    plan.data = "cifar10:../data";
    plan.dataHash = hash;
    plan.model = {"models/a.pth", "allcnn", std::string(64, '0')};
    plan.retrained = {{"r0.safetensors", "", ""}, {"r1.safetensors", "allcnn", hash}};
    plan.forget = {"0:500", "class:3", "@list.csv"};
    plan.seed = std::numeric_limits<std::uint64_t>::max();
    plan.validationShare = 1.0 / 3.0;
    plan.splitSeed = 4;
    plan.threshold = {EnergyMeasure::Energy, ThresholdRule::BelowPlusOne, 0.1 + 0.2};
    plan.gamma = 0.95;
    plan.layerGamma = {{"features.0.0", 1.0}, {"classifier.0", 0.0}};
    plan.spectrumImages = 2000;
    plan.pgu.startLearningRate = 0.05;
    plan.pgu.endLearningRate = 1e-9;
    plan.pgu.epochs = 7;
    plan.pgu.batchSize = 100;
    plan.pgu.shuffle = true;
    plan.pgu.probabilityOffset = 0.1;
    plan.pgu.entropyWeight = 0.0;
    plan.pgu.entropy = PguEntropy::OtherClasses;
    plan.momentsFile = "moments.safetensors";
    plan.method = "soft-projection";
    plan.softProjection.mu = 0.3;
    plan.pgu.moment = PguMoment::Full;
    plan.pgu.layers = PguLayers::Last;
    plan.methodSettings = {{"scrub", {{"alpha", 0.1 + 0.2}, {"epochs", 4.0}}},
                           {"random-labels", {{"exclude_own", 1.0}, {"retain", 0.0}}},
                           {"ssd", {}}};
    plan.stop = {StopRuleKind::RetainDrop, 2.5, 0.002};
    plan.live = {0, 1000, true};
    plan.membership = {AttackPositives::Retained, AttackNegatives::AllClasses};
    plan.attacks = {"loss", "confidence"};
    return plan;
}

std::vector<PlanExample> planExamples()
{
    const std::string data = R"({"source": "fashion-mnist"})";
    const std::string model = R"({"file": "m.pth"})";
    return {
        {"minimal", sources(data, model), true, ""},
        {"unusual", planToJson(unusualPlan()), true, ""},
        {"nothing to forget", with(R"("forget": [])"), true, ""},
        {"requests", with(R"("requests": [["0:5", "1:5"], [], ["class:2"]])"), true, ""},
        {"requests instead of forget", with(R"("forget": [], "requests": [["0:5"]])"), true, ""},
        {"no attacks", with(R"("attacks": [])"), true, ""},
        {"largest seed", with(R"("seed": 18446744073709551615)"), true, ""},
        {"whole number as a fraction", with(R"("pgu": {"epochs": 3.0})"), true, ""},
        {"ends of gamma", with(R"("gamma": {"default": 0, "layers": {"a": 1, "b": 0.0}})"), true, ""},
        {"empty hash", sources(R"({"source": "x", "hash": ""})", model), true, ""},

        {"array", "[]", false, "/"},
        {"empty object", "{}", false, "/version"},
        {"no version", R"({"data": {"source": "x"}, "model": {"file": "m"}})", false, "/version"},
        {"newer version", R"({"version": 2, "data": {"source": "x"}, "model": {"file": "m"}})", false, "/version"},
        {"version as text", R"({"version": "1", "data": {"source": "x"}, "model": {"file": "m"}})", false, "/version"},
        {"no data", R"({"version": 1, "model": {"file": "m"}})", false, "/data"},
        {"no model", R"({"version": 1, "data": {"source": "x"}})", false, "/model"},
        {"data as text", sources(R"("fashion-mnist")", model), false, "/data"},
        {"data without source", sources("{}", model), false, "/data/source"},
        {"empty source", sources(R"({"source": ""})", model), false, "/data/source"},
        {"short hash", sources(R"({"source": "x", "hash": "abc"})", model), false, "/data/hash"},
        {"hash in capitals", sources(R"({"source": "x", "hash": ")" + std::string(64, 'A') + R"("})", model), false,
         "/data/hash"},
        {"unknown in data", sources(R"({"source": "x", "path": "y"})", model), false, "/data/path"},
        {"model without file", sources(data, R"({"architecture": "mlp"})"), false, "/model/file"},
        {"empty file", sources(data, R"({"file": ""})"), false, "/model/file"},
        {"architecture as number", sources(data, R"({"file": "m", "architecture": 1})"), false, "/model/architecture"},
        {"unknown in model", sources(data, R"({"file": "m", "arch": "mlp"})"), false, "/model/arch"},
        {"unknown field", with(R"("gama": 0.9)"), false, "/gama"},
        {"name as number", with(R"("name": 3)"), false, "/name"},
        {"name as null", with(R"("name": null)"), false, "/name"},
        {"retrained as object", with(R"("retrained": {"file": "m"})"), false, "/retrained"},
        {"retrained without file", with(R"("retrained": [{"file": "m"}, {}])"), false, "/retrained/1/file"},
        {"retrained with a bad hash", with(R"("retrained": [{"file": "m", "hash": "g"}])"), false, "/retrained/0/hash"},
        {"forget as text", with(R"("forget": "class:3")"), false, "/forget"},
        {"forget with a number", with(R"("forget": ["class:3", 7])"), false, "/forget/1"},
        {"forget with nothing", with(R"("forget": [""])"), false, "/forget/0"},
        {"requests beside forget", with(R"("forget": ["0:5"], "requests": [["1:5"]])"), false, "/requests"},
        {"requests as texts", with(R"("requests": ["0:5"])"), false, "/requests/0"},
        {"request with a number", with(R"("requests": [["0:5"], [1]])"), false, "/requests/1/0"},
        {"request with nothing", with(R"("requests": [[""]])"), false, "/requests/0/0"},
        {"moments as number", with(R"("spectrum": {"moments": 1})"), false, "/spectrum/moments"},
        {"negative seed", with(R"("seed": -1)"), false, "/seed"},
        {"seed too large", with(R"("seed": 18446744073709551616)"), false, "/seed"},
        {"seed as fraction", with(R"("seed": 0.5)"), false, "/seed"},
        {"no validation", with(R"("validation": {"share": 0})"), false, "/validation/share"},
        {"all validation", with(R"("validation": {"share": 1})"), false, "/validation/share"},
        {"validation as number", with(R"("validation": 0.5)"), false, "/validation"},
        {"negative images", with(R"("spectrum": {"images": -1})"), false, "/spectrum/images"},
        {"too many images", with(R"("spectrum": {"images": 1000000001})"), false, "/spectrum/images"},
        {"measure", with(R"("spectrum": {"measure": "Energy"})"), false, "/spectrum/measure"},
        {"rule", with(R"("spectrum": {"rule": "above"})"), false, "/spectrum/rule"},
        {"rule as number", with(R"("spectrum": {"rule": 1})"), false, "/spectrum/rule"},
        {"floor", with(R"("spectrum": {"floor_share": 1.01})"), false, "/spectrum/floor_share"},
        {"gamma as number", with(R"("gamma": 0.9)"), false, "/gamma"},
        {"gamma too large", with(R"("gamma": {"default": 1.0001})"), false, "/gamma/default"},
        {"gamma too small", with(R"("gamma": {"default": -0.1})"), false, "/gamma/default"},
        {"layer gamma too large", with(R"("gamma": {"layers": {"fc": 2}})"), false, "/gamma/layers/fc"},
        {"layer gamma as text", with(R"("gamma": {"layers": {"fc": "0.5"}})"), false, "/gamma/layers/fc"},
        {"layers as array", with(R"("gamma": {"layers": [0.5]})"), false, "/gamma/layers"},
        {"layer without a name", with(R"("gamma": {"layers": {"": 0.5}})"), false, "/gamma/layers"},
        {"method", with(R"("method": "forgetting")"), false, "/method"},
        {"no rate", with(R"("pgu": {"start_learning_rate": 0})"), false, "/pgu/start_learning_rate"},
        {"huge rate", with(R"("pgu": {"end_learning_rate": 1001})"), false, "/pgu/end_learning_rate"},
        {"no epochs", with(R"("pgu": {"epochs": 0})"), false, "/pgu/epochs"},
        {"too many epochs", with(R"("pgu": {"epochs": 100001})"), false, "/pgu/epochs"},
        {"half an epoch", with(R"("pgu": {"epochs": 2.5})"), false, "/pgu/epochs"},
        {"no batch", with(R"("pgu": {"batch_size": 0})"), false, "/pgu/batch_size"},
        {"shuffle as number", with(R"("pgu": {"shuffle": 1})"), false, "/pgu/shuffle"},
        {"no offset", with(R"("pgu": {"probability_offset": 0})"), false, "/pgu/probability_offset"},
        {"negative entropy weight", with(R"("pgu": {"entropy_weight": -0.1})"), false, "/pgu/entropy_weight"},
        {"unknown in pgu", with(R"("pgu": {"momentum": 0.9})"), false, "/pgu/momentum"},
        {"stop as text", with(R"("stop": "crossing")"), false, "/stop"},
        {"stop rule", with(R"("stop": {"rule": "never"})"), false, "/stop/rule"},
        {"drift", with(R"("stop": {"rule": "drift", "drift_budget": 0.5})"), true, ""},
        {"no drift budget", with(R"("stop": {"drift_budget": 0})"), false, "/stop/drift_budget"},
        {"soft projection", with(R"("method": "soft-projection", "soft_projection": {"mu": 2})"), true, ""},
        {"no mu", with(R"("soft_projection": {"mu": 0})"), false, "/soft_projection/mu"},
        {"unknown in soft projection", with(R"("soft_projection": {"lambda": 1})"), false, "/soft_projection/lambda"},
        {"control", with(R"("method": "pgu", "pgu": {"subspace": "random", "moment": "full", "layers": "last"})"), true,
         ""},
        {"control without naming pgu", with(R"("pgu": {"subspace": "bottom"})"), true, ""},
        {"control of another method", with(R"("method": "soft-projection", "pgu": {"subspace": "random"})"), false,
         "/pgu/subspace"},
        {"moment of another method", with(R"("method": "soft-projection", "pgu": {"moment": "full"})"), true, ""},
        {"no such subspace", with(R"("pgu": {"subspace": "middle"})"), false, "/pgu/subspace"},
        {"no such moment", with(R"("pgu": {"moment": "forget"})"), false, "/pgu/moment"},
        {"no such layers", with(R"("pgu": {"layers": "first"})"), false, "/pgu/layers"},
        {"method of the catalogue", with(R"("method": "bad-teacher", "methods": {"bad-teacher": {"epochs": 2}})"), true,
         ""},
        {"settings of a method that is not chosen", with(R"("methods": {"scrub": {"alpha": 1, "temperature": 2.5}})"),
         true, ""},
        {"truth value", with(R"("methods": {"random-labels": {"retain": false}})"), true, ""},
        {"truth value as number", with(R"("methods": {"random-labels": {"retain": 0}})"), false,
         "/methods/random-labels/retain"},
        {"whole number with a fraction", with(R"("methods": {"scrub": {"epochs": 2.5}})"), false,
         "/methods/scrub/epochs"},
        {"setting out of range", with(R"("methods": {"salun": {"share": 0}})"), false, "/methods/salun/share"},
        {"setting too large", with(R"("methods": {"salun": {"share": 1.5}})"), false, "/methods/salun/share"},
        {"no such setting", with(R"("methods": {"salun": {"alpha": 1}})"), false, "/methods/salun/alpha"},
        {"no such method's settings", with(R"("methods": {"forgetting": {}})"), false, "/methods/forgetting"},
        {"settings of pgu are elsewhere", with(R"("methods": {"pgu": {}})"), false, "/methods/pgu"},
        {"drop", with(R"("stop": {"drop_points": 101})"), false, "/stop/drop_points"},
        {"live", with(R"("live": {"retain_images": 1.5})"), false, "/live/retain_images"},
        {"fewer than none", with(R"("live": {"test_images": -1})"), false, "/live/test_images"},
        {"live precision", with(R"("live": {"bfloat16": 1})"), false, "/live/bfloat16"},
        {"positives", with(R"("membership": {"positives": "test"})"), false, "/membership/positives"},
        {"negatives", with(R"("membership": {"negatives": "forget"})"), false, "/membership/negatives"},
        {"attack", with(R"("attacks": ["loss", "guess"])"), false, "/attacks/1"},
        {"attack twice", with(R"("attacks": ["loss", "loss"])"), false, "/attacks/1"},
    };
}

} // namespace unlearn
