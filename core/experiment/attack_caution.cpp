// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/attack_caution.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr std::size_t few = 10;

} // namespace

std::optional<Sentence> attackCaution(const std::string& attack, const std::string& subject,
                                      const AttackFigures& figures)
{
    const std::size_t positives = figures.positiveScores.size();
    const std::size_t negatives = figures.negativeScores.size();
    if (std::min(positives, negatives) < few)
        return Sentence{
            translatable("Core",
                         "The attack %1 on model %2 has %3 positives and %4 negatives: too few for more than "
                         "a hint"),
            {attack, subject, std::to_string(positives), std::to_string(negatives)}};
    const bool isConstant = figures.roc.threshold.size() == 2; // infinity, and the one score
    if (isConstant && attack != scoreAttackName(ScoreAttack::Correctness))
        return Sentence{translatable("Core",
                                     "The attack %1 gives all samples the same score in model %2, so nothing can be "
                                     "inferred from it"),
                        {attack, subject}};
    return std::nullopt;
}

std::optional<Sentence> attackCaution(std::size_t positives, std::size_t negatives, const std::string& negativesOf)
{
    if (std::min(positives, negatives) >= few)
        return std::nullopt;
    return Sentence{translatable("Core",
                                 "The attacks on the change from the original model have %1 positives and %2 negatives "
                                 "(%3): too few for more than a hint"),
                    {std::to_string(positives), std::to_string(negatives), negativesOf}};
}

} // namespace unlearn
