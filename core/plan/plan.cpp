// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/error.h"
#include "core/evaluate/score_attack.h"
#include "core/printable_text.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace unlearn {
namespace {

[[noreturn]] void refuse(const std::string& field, const std::string& expected, const std::string& found)
{
    throw Error(ErrorCode::ValueOutOfRange, "A setting of the plan is outside its range",
                {.field = field, .expected = expected, .found = found});
}

// NaN fails every comparison, so the conditions below say what is wanted rather than what is not.

void requireBetween(const std::string& field, double number, double least, double most)
{
    if (!(number >= least && number <= most))
        refuse(field, numberText(least) + " to " + numberText(most), numberText(number));
}

void requireAbove(const std::string& field, double number, double limit, double most)
{
    if (!(number > limit && number <= most))
        refuse(field, "more than " + numberText(limit) + ", at most " + numberText(most), numberText(number));
}

void requireWhole(const std::string& field, std::int64_t number, std::int64_t least, std::int64_t most)
{
    if (number < least || number > most)
        refuse(field, std::to_string(least) + " to " + std::to_string(most), std::to_string(number));
}

void requireText(const std::string& field, const std::string& text)
{
    if (text.empty())
        refuse(field, "a text that is not empty", "an empty one");
}

void requireHash(const std::string& field, const std::string& hash)
{
    const bool hexadecimal =
        std::ranges::all_of(hash, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!hash.empty() && (hash.size() != 64 || !hexadecimal))
        refuse(field, "64 hexadecimal digits in lower case", hash);
}

void validateModel(const std::string& field, const ModelSource& model)
{
    requireText(field + "/file", model.file);
    requireHash(field + "/hash", model.hash);
}

void validatePgu(const PguOptions& pgu)
{
    requireAbove("/pgu/start_learning_rate", pgu.startLearningRate, 0.0, 1000.0);
    requireAbove("/pgu/end_learning_rate", pgu.endLearningRate, 0.0, 1000.0);
    requireWhole("/pgu/epochs", pgu.epochs, 1, 100000);
    requireWhole("/pgu/batch_size", pgu.batchSize, 1, 1000000);
    requireAbove("/pgu/probability_offset", pgu.probabilityOffset, 0.0, 1.0);
    requireBetween("/pgu/entropy_weight", pgu.entropyWeight, 0.0, 1000.0);
}

void validateMethodSettings(const Plan& plan)
{
    for (const auto& [name, values] : plan.methodSettings) {
        const std::string settings = "/methods/" + name;
        const MethodKind& kind = methodKind(name, settings);
        for (const auto& [setting, value] : values) {
            std::string field = settings;
            field.append("/").append(setting);
            validateSetting(methodSetting(kind, setting, field), value, field);
        }
    }
}

void validateAttacks(const std::vector<std::string>& attacks)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < attacks.size(); ++i) {
        const std::string field = "/attacks/" + std::to_string(i);
        try {
            scoreAttackFromName(attacks[i]);
        } catch (const Error& error) {
            ErrorContext context = error.context();
            context.field = field;
            throw Error(error.code(), error.message(), context);
        }
        if (!seen.insert(attacks[i]).second)
            refuse(field, "each attack once", attacks[i] + " again");
    }
}

} // namespace

double Plan::gammaOf(const std::string& layer) const
{
    const auto entry = layerGamma.find(layer);
    return entry == layerGamma.end() ? gamma : entry->second;
}

SettingValues Plan::settingsOf(const std::string& methodName) const
{
    const auto entry = methodSettings.find(methodName);
    return entry == methodSettings.end() ? SettingValues() : entry->second;
}

int plannedEpochs(const Plan& plan, const std::map<std::string, std::string>& modelMetadata)
{
    const MethodKind& kind = methodKind(plan.method);
    if (kind.usesSpectrum)
        return plan.pgu.epochs;
    const SettingValues values = completeSettings(kind, plan.settingsOf(kind.name));
    if (kind.epochs)
        return kind.epochs(values, modelMetadata);
    const auto epochs = values.find("epochs");
    return epochs == values.end() ? 1 : static_cast<int>(epochs->second);
}

StopOptions stopOf(const Plan& plan)
{
    StopOptions stop = plan.stop;
    if (!methodKind(plan.method).obeysStopRule)
        stop.kind = StopRuleKind::Epochs;
    return stop;
}

void validatePlan(const Plan& plan)
{
    requireText("/data/source", plan.data);
    requireHash("/data/hash", plan.dataHash);
    validateModel("/model", plan.model);
    for (std::size_t i = 0; i < plan.retrained.size(); ++i)
        validateModel("/retrained/" + std::to_string(i), plan.retrained[i]);
    for (std::size_t i = 0; i < plan.forget.size(); ++i)
        requireText("/forget/" + std::to_string(i), plan.forget[i]);
    if (!plan.requests.empty() && !plan.forget.empty())
        refuse("/requests", "either requests or forget", "both");
    for (std::size_t i = 0; i < plan.requests.size(); ++i) {
        for (std::size_t j = 0; j < plan.requests[i].size(); ++j)
            requireText("/requests/" + std::to_string(i) + '/' + std::to_string(j), plan.requests[i][j]);
    }
    if (!(plan.validationShare > 0.0 && plan.validationShare < 1.0))
        refuse("/validation/share", "between 0 and 1", numberText(plan.validationShare));

    constexpr std::int64_t mostImages = 1000000000;
    requireWhole("/spectrum/images", plan.spectrumImages, 0, mostImages);
    requireBetween("/spectrum/floor_share", plan.threshold.floorShare, 0.0, 1.0);
    requireBetween("/gamma/default", plan.gamma, 0.0, 1.0);
    for (const auto& [layer, gamma] : plan.layerGamma) {
        requireText("/gamma/layers", layer);
        requireBetween("/gamma/layers/" + layer, gamma, 0.0, 1.0);
    }
    methodKind(plan.method, "/method");
    validatePgu(plan.pgu);
    if (plan.method != "pgu" && plan.pgu.subspace != PguSubspace::Top)
        refuse("/pgu/subspace", "top, for any method but pgu", subspaceName(plan.pgu.subspace));
    validateMethodSettings(plan);
    requireAbove("/soft_projection/mu", plan.softProjection.mu, 0.0, 1e9);
    requireBetween("/stop/drop_points", plan.stop.dropPoints, 0.0, 100.0);
    requireAbove("/stop/drift_budget", plan.stop.driftBudget, 0.0, 1e9);
    requireWhole("/live/retain_images", plan.live.retainImages.value_or(0), 0, mostImages);
    requireWhole("/live/test_images", plan.live.testImages.value_or(0), 0, mostImages);
    if (plan.membership.positives == AttackPositives::Retained
        && plan.membership.negatives == AttackNegatives::Retained)
        refuse("/membership/negatives", "same-classes or all-classes, where positives are retained samples",
               "retained");
    validateAttacks(plan.attacks);
}

} // namespace unlearn
