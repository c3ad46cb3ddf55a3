// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Membership scores that need no shadow model; higher means "more like a training sample". Natural logarithms.
enum class ScoreAttack {
    Confidence,      ///< p_y
    Loss,            ///< ln p_y (the negative cross-entropy)
    Entropy,         ///< sum p ln p (the negative entropy)
    ModifiedEntropy, ///< (1-p_y) ln p_y + sum_{i != y} p_i ln(1-p_i) (negative of Song and Mittal, arXiv 2003.10595)
    Correctness,     ///< 1 if the prediction is the label, else 0
    LogitGap,        ///< logit of the label less the largest other logit
    Svc              ///< decision value of svcAttack() on p_y: fitted to other samples, no score of outputs alone
};

/// All of them, in the order in which lists show them.
const std::vector<ScoreAttack>& scoreAttacks();
/// Those whose change between two models is attacked, too.
const std::vector<ScoreAttack>& changeAttacks();
const char* scoreAttackName(ScoreAttack attack); ///< "confidence", "loss", "entropy", "modified-entropy", ...
/// A sample's score, higher meaning "more like a training sample": "p of the label, p the softmax", ...; of
/// translatable("Core", …)
const char* scoreAttackFormula(ScoreAttack attack);
ScoreAttack scoreAttackFromName(const std::string& name); ///< throws Error (UnknownName)

/// What an attack's scores tell of two sets of samples, which MembershipOptions choose: positives are forget samples,
/// negatives test samples of the same classes, unless something else is said.
struct AttackFigures {
    std::vector<double> positiveScores;
    std::vector<double> negativeScores;
    RocCurve roc;
    Interval interval;                    ///< 95 % bootstrap
    std::optional<double> tprAt1Percent;  ///< true-positive rate at 1 % false positives; nothing: too few negatives
    std::optional<double> tprAt01Percent; ///< at 0.1 %
    /// Of the retain set, in the order of ForgetSet::retainIndices(): whom else the model gives away. Empty where there
    /// is none or it was not scored, as by attacks that are fitted to some of it.
    std::vector<double> retainScores = {};

    double auc() const { return roc.auc; }
};

/// ROC, interval and rates from scores already computed. Throws Error of rocCurve(), and (Cancelled).
AttackFigures attackFigures(std::vector<double> positives, std::vector<double> negatives, std::uint64_t seed,
                            const JobContext& context = {});

/// One attack on one model.
struct AttackResult : AttackFigures {
    ScoreAttack attack = ScoreAttack::Confidence;
};

/// attackFigures() of an attack.
AttackResult attackFromScores(ScoreAttack attack, std::vector<double> positives, std::vector<double> negatives,
                              std::uint64_t seed, const JobContext& context = {});

} // namespace unlearn
