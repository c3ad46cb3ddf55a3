// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_scores.h"

#include <string>
#include <vector>

namespace unlearn {

/// Membership inference with shadow models.
enum class ShadowAttack { Rmia, RmiaOffline, Lira, LiraOffline, ULira, Classifier };

/// What an attack's name stands for.
struct ShadowAttackKind {
    ShadowAttack attack;
    std::string name;         ///< "rmia", "rmia-offline", "lira", "lira-offline", "u-lira", "shadow-classifier"
    std::string title;        ///< for people: "LiRA, offline"
    std::string formula;      ///< of a sample's score, with its source
    int usualModels;          ///< as many shadow models as the authors find enough
    int fewestModels;         ///< with which it can be computed, where each sample is in half of them
    bool ofUnlearned = false; ///< its shadow models are made to forget first, as the attacked model was
    bool ofOutputs = false;   ///< it reads whole outputs: ShadowClassifier, not shadowAttackScores()
};

/// All of them, one entry each, in the order in which lists show them.
const std::vector<ShadowAttackKind>& shadowAttacks();
const ShadowAttackKind& shadowAttackKind(ShadowAttack attack);

/// Scores of samples, higher meaning "more like a training sample". population: other samples that the target was not
/// trained on; RMIA alone looks at them. Throws Error of rmiaScores(), liraScores(), liraOfflineScores(); (Internal)
/// for an attack of whole outputs.
std::vector<double> shadowAttackScores(ShadowAttack attack, const ShadowScores& samples,
                                       const ShadowScores& population);

} // namespace unlearn
