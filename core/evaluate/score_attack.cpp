// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/score_attack.h"

#include "core/error.h"
#include "core/sentence.h"

#include <utility>

namespace unlearn {

const std::vector<ScoreAttack>& scoreAttacks()
{
    static const std::vector<ScoreAttack> all{
        ScoreAttack::Confidence,  ScoreAttack::Loss,     ScoreAttack::Entropy, ScoreAttack::ModifiedEntropy,
        ScoreAttack::Correctness, ScoreAttack::LogitGap, ScoreAttack::Svc};
    return all;
}

const std::vector<ScoreAttack>& changeAttacks()
{
    static const std::vector<ScoreAttack> all{ScoreAttack::Confidence, ScoreAttack::Loss, ScoreAttack::Entropy,
                                              ScoreAttack::LogitGap};
    return all;
}

const char* scoreAttackName(ScoreAttack attack)
{
    switch (attack) {
    case ScoreAttack::Confidence: return "confidence";
    case ScoreAttack::Loss: return "loss";
    case ScoreAttack::Entropy: return "entropy";
    case ScoreAttack::ModifiedEntropy: return "modified-entropy";
    case ScoreAttack::Correctness: return "correctness";
    case ScoreAttack::LogitGap: return "logit-gap";
    case ScoreAttack::Svc: return "svc";
    }
    throw Error(ErrorCode::Internal, "An attack has no name");
}

const char* scoreAttackFormula(ScoreAttack attack)
{
    switch (attack) {
    case ScoreAttack::Confidence: return translatable("Core", "p of the label, p the softmax");
    case ScoreAttack::Loss: return translatable("Core", "ln p of the label, p the softmax");
    case ScoreAttack::Entropy: return translatable("Core", "sum over classes of p ln p, p the softmax");
    case ScoreAttack::ModifiedEntropy:
        return translatable("Core",
                            "(1 - p) ln p of the label + sum over the other classes of p ln(1 - p), p the softmax");
    case ScoreAttack::Correctness: return translatable("Core", "1 where the label's output is the largest, else 0");
    case ScoreAttack::LogitGap: return translatable("Core", "logit of the label less the largest other one");
    case ScoreAttack::Svc:
        return translatable("Core",
                            "decision value of a support-vector classifier of p of the label, fitted to retained and "
                            "validation samples");
    }
    throw Error(ErrorCode::Internal, "An attack has no formula");
}

ScoreAttack scoreAttackFromName(const std::string& name)
{
    std::string known;
    for (const ScoreAttack attack : scoreAttacks()) {
        if (name == scoreAttackName(attack))
            return attack;
        known += (known.empty() ? "" : ", ") + std::string(scoreAttackName(attack));
    }
    throw Error(ErrorCode::UnknownName, "There is no such attack",
                {.field = "attack", .expected = "one of " + known, .found = name});
}

AttackFigures attackFigures(std::vector<double> positives, std::vector<double> negatives, std::uint64_t seed,
                            const JobContext& context)
{
    AttackFigures figures;
    figures.roc = rocCurve(positives, negatives);
    figures.interval = bootstrapAuc(positives, negatives, aucResamples, aucCoverage, seed, context);
    const auto count = static_cast<std::int64_t>(negatives.size());
    figures.tprAt1Percent = truePositiveRateAt(figures.roc, 0.01, count);
    figures.tprAt01Percent = truePositiveRateAt(figures.roc, 0.001, count);
    figures.positiveScores = std::move(positives);
    figures.negativeScores = std::move(negatives);
    return figures;
}

AttackResult attackFromScores(ScoreAttack attack, std::vector<double> positives, std::vector<double> negatives,
                              std::uint64_t seed, const JobContext& context)
{
    return {attackFigures(std::move(positives), std::move(negatives), seed, context), attack};
}

} // namespace unlearn
