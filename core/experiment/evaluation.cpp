// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/evaluation.h"

#include "core/error.h"
#include "core/evaluate/predictions.h"
#include "core/evaluate/svc_attack.h"
#include "core/experiment/attack_caution.h"
#include "core/experiment/membership_samples.h"
#include "core/experiment/split_predictions.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

constexpr std::size_t mostFitted = 2000; // of each side; the cost grows with the square

std::vector<double> fittedOn(const Predictions& predictions, std::uint64_t seed)
{
    const std::vector<double> scores = membershipScores(ScoreAttack::Confidence, predictions);
    std::vector<double> chosen;
    for (const std::int64_t index :
         drawIndices(static_cast<std::int64_t>(scores.size()), static_cast<std::int64_t>(mostFitted), seed))
        chosen.push_back(scores[static_cast<std::size_t>(index)]);
    return chosen;
}

AttackResult svcOn(const Predictions& positives, const Predictions& negatives, const Predictions& retain,
                   const Predictions& validation, std::uint64_t seed, const JobContext& context)
{
    SvcDecisions decisions = svcAttack(fittedOn(retain, seed), fittedOn(validation, seed),
                                       membershipScores(ScoreAttack::Confidence, positives),
                                       membershipScores(ScoreAttack::Confidence, negatives), seed, context);
    return attackFromScores(ScoreAttack::Svc, std::move(decisions.members), std::move(decisions.others), seed, context);
}

/// Positions among the retained samples of those that are not attacked: a classifier is to judge samples that it has
/// not seen.
std::vector<std::int64_t> unattacked(const std::vector<std::int64_t>& retained, const MembershipSamples& samples)
{
    std::vector<std::int64_t> positions;
    for (std::size_t i = 0; i < retained.size(); ++i) {
        if (!std::ranges::binary_search(samples.positives, retained[i])
            && !std::ranges::binary_search(samples.trainNegatives, retained[i]))
            positions.push_back(static_cast<std::int64_t>(i));
    }
    return positions;
}

} // namespace

Evaluation evaluateModel(const Experiment& experiment, const Model& model, const std::string& subject,
                         const JobContext& context, const std::filesystem::path& cacheFolder, PredictionUse use)
{
    SplitPredictions predictions(experiment, model, cacheFolder, context, use);
    return evaluateModel(experiment, predictions, subject, context);
}

Evaluation evaluateModel(const Experiment& experiment, SplitPredictions& predictions, const std::string& subject,
                         const JobContext& context)
{
    const Dataset& data = *experiment.dataset;
    Evaluation evaluation;
    evaluation.subject = subject;
    const auto addAnswers = [&evaluation](const char* part, const Predictions& seen,
                                          std::vector<std::int64_t> classes) {
        evaluation.answers.push_back({.part = part, .entropy = entropyHistogram(seen), .classes = std::move(classes)});
    };
    const Predictions test = predictions.of(data.test, experiment.split.test);
    evaluation.test = errorFigures(test);
    if (evaluation.test.count() > 0)
        addAnswers("test", test, predictedClasses(test));
    const std::vector<std::int64_t> retained = experiment.forget.retainIndices();
    const Predictions retain = predictions.of(data.train, retained);
    evaluation.retain = errorFigures(retain);
    if (evaluation.retain.count() > 0)
        addAnswers("retain", retain, {}); // classes are not compared there
    if (experiment.forget.count() == 0)
        return evaluation;
    const Predictions forget = predictions.of(data.train, experiment.forget.indices());
    evaluation.forget = errorFigures(forget);
    addAnswers("forget", forget, predictedClasses(forget));
    if (experiment.plan.attacks.empty() || evaluation.test.count() == 0) // without non-members there is no attack
        return evaluation;
    const MembershipSamples samples = membershipSamples(experiment);
    const bool isForget = experiment.plan.membership.positives == AttackPositives::Forget;
    const Predictions positives = isForget ? forget : predictions.of(data.train, samples.positives);
    const Predictions negatives = samples.trainNegatives.empty() ? rowsOf(test, samples.testNegatives)
                                                                 : predictions.of(data.train, samples.trainNegatives);
    const auto add = [&](AttackResult result) {
        if (const auto caution = attackCaution(scoreAttackName(result.attack), subject, result))
            context.tell(*caution);
        evaluation.attacks.push_back(std::move(result));
    };
    const auto attacks = static_cast<double>(experiment.plan.attacks.size());
    double done = 0.0;
    for (const std::string& name : experiment.plan.attacks) {
        context.checkpoint();
        context.report("attack", done / attacks);
        done += 1.0;
        const ScoreAttack attack = scoreAttackFromName(name);
        if (attack == ScoreAttack::Svc) {
            const std::vector<std::int64_t> others = unattacked(retained, samples);
            if (others.size() < 2 || experiment.split.validation.size() < 2) {
                if (!data.origin) // where there can be none, nobody waits for it
                    context.tell({translatable("Core",
                                               "The attack \"svc\" is left out: it needs retained samples and "
                                               "validation data"),
                                  {}});
                continue;
            }
            add(svcOn(positives, negatives, rowsOf(retain, others),
                      predictions.of(data.test, experiment.split.validation), experiment.plan.seed, context));
            continue;
        }
        AttackResult result = attackFromScores(attack, membershipScores(attack, positives),
                                               membershipScores(attack, negatives), experiment.plan.seed, context);
        if (retain.labels.size(0) > 0)
            result.retainScores = membershipScores(attack, retain);
        add(std::move(result));
    }
    return evaluation;
}

} // namespace unlearn
