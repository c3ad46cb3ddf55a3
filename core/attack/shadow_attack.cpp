// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_attack.h"

#include "core/attack/lira.h"
#include "core/attack/rmia.h"
#include "core/error.h"
#include "core/sentence.h"

#include <algorithm>

namespace unlearn {

const std::vector<ShadowAttackKind>& shadowAttacks()
{
    static const std::vector<ShadowAttackKind> all{
        {ShadowAttack::Rmia, "rmia", "RMIA",
         translatable("Core",
                      "share of population samples z with r(x) >= gamma r(z), gamma = 1, r = p / pbar, pbar = (mean in "
                      "+ mean out) / 2, arXiv 2312.03262"),
         2, 2},
        {ShadowAttack::RmiaOffline, "rmia-offline", "RMIA, offline",
         translatable("Core",
                      "share of population samples z with r(x) >= gamma r(z), gamma = 1, r = p / pbar, pbar = ((1 + a) "
                      "mean out + (1 - a)) / 2, a = 0.33, arXiv 2312.03262"),
         2, 2},
        {ShadowAttack::Lira, "lira", "LiRA",
         translatable("Core",
                      "ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), variances pooled under 64 models, arXiv "
                      "2112.03570"),
         32, 4},
        {ShadowAttack::LiraOffline, "lira-offline", "LiRA, offline",
         translatable("Core",
                      "(phi - mean out) / deviation out, phi = ln(p / (1 - p)), variance pooled under 64 models, arXiv "
                      "2112.03570"),
         32, 4},
        {ShadowAttack::ULira, "u-lira", "U-LiRA",
         translatable(
             "Core",
             "ln N(phi; in) - ln N(phi; out), phi = ln(p / (1 - p)), of shadow models that were unlearned: in, trained "
             "on the sample and made to forget it; out, never saw it and forgot others; variances pooled under 64 "
             "models, arXiv 2403.01218, whose posterior 1 / (1 + e^-score) orders samples the same"),
         32, 4, true},
        {ShadowAttack::Classifier, "shadow-classifier", "classifier on shadow models",
         translatable("Core",
                      "log-odds by gradient-boosted trees of softmax and one-hot label, fitted to shadow models with "
                      "and without the sample, after arXiv 2312.04095"),
         32, 2, false, true}};
    return all;
}

const ShadowAttackKind& shadowAttackKind(ShadowAttack attack)
{
    const auto found = std::ranges::find(shadowAttacks(), attack, &ShadowAttackKind::attack);
    if (found == shadowAttacks().end())
        throw Error(ErrorCode::Internal, "An attack has no description");
    return *found;
}

std::vector<double> shadowAttackScores(ShadowAttack attack, const ShadowScores& samples, const ShadowScores& population)
{
    switch (attack) {
    case ShadowAttack::Rmia: return rmiaScores(samples, population);
    case ShadowAttack::RmiaOffline: return rmiaScores(samples, population, {.offline = true});
    case ShadowAttack::Lira:
    case ShadowAttack::ULira: return liraScores(samples); // of other shadow models
    case ShadowAttack::LiraOffline: return liraOfflineScores(samples);
    case ShadowAttack::Classifier: break;
    }
    throw Error(ErrorCode::Internal, "An attack has no scores");
}

} // namespace unlearn
