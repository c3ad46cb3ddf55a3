// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/score_attack.h"

#include "core/error.h"

#include <utility>

namespace unlearn {

const std::vector<ScoreAttack>& scoreAttacks()
{
    static const std::vector<ScoreAttack> all{
        ScoreAttack::Confidence,  ScoreAttack::Loss,     ScoreAttack::Entropy, ScoreAttack::ModifiedEntropy,
        ScoreAttack::Correctness, ScoreAttack::LogitGap, ScoreAttack::Svc};
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

AttackResult attackFromScores(ScoreAttack attack, std::vector<double> positives, std::vector<double> negatives,
                              std::uint64_t seed)
{
    AttackResult result;
    result.attack = attack;
    result.roc = rocCurve(positives, negatives);
    result.interval = bootstrapAuc(positives, negatives, 1000, 0.95, seed);
    const auto count = static_cast<std::int64_t>(negatives.size());
    result.tprAt1Percent = truePositiveRateAt(result.roc, 0.01, count);
    result.tprAt01Percent = truePositiveRateAt(result.roc, 0.001, count);
    result.positiveScores = std::move(positives);
    result.negativeScores = std::move(negatives);
    return result;
}

} // namespace unlearn
