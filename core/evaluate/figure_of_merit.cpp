// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/figure_of_merit.h"

#include "core/attack/shadow_attack.h"
#include "core/evaluate/score_attack.h"

#include <algorithm>
#include <cmath>

namespace unlearn {

namespace {

/// Each attack's areas and rates are figures of their own. Which samples are positives and negatives is chosen.
void addAttackKinds(std::vector<FigureKind>& kinds)
{
    for (const ScoreAttack attack : scoreAttacks()) {
        const std::string name = scoreAttackName(attack);
        kinds.push_back({"auc-" + name,
                         "AUC, " + name,
                         {translatable("Core",
                                       "P(positive's score > negative's) + P(they are equal) / 2, score \"%1\": %2, "
                                       "higher meaning more like a training sample"),
                          {name, scoreAttackFormula(attack)}}});
        kinds.push_back(
            {"two-sided-auc-" + name,
             "Two-sided AUC, " + name,
             {translatable("Core",
                           "max(AUC, 1 - AUC), AUC = P(positive's score > negative's) + P(they are equal) / "
                           "2, score \"%1\": %2, higher meaning more like a training sample"),
              {name, scoreAttackFormula(attack)}}});
        kinds.push_back({"tpr1-" + name,
                         "TPR at 1 % FPR, " + name,
                         {translatable("Core",
                                       "largest share of positives above a threshold that at most 1 % of the negatives "
                                       "are above, score \"%1\": %2"),
                          {name, scoreAttackFormula(attack)}}});
        kinds.push_back(
            {"tpr01-" + name,
             "TPR at 0.1 % FPR, " + name,
             {translatable("Core",
                           "largest share of positives above a threshold that at most 0.1 % of the negatives "
                           "are above, score \"%1\": %2"),
              {name, scoreAttackFormula(attack)}}});
        if (std::ranges::find(changeAttacks(), attack) == changeAttacks().end())
            continue;
        kinds.push_back(
            {"difference-auc-" + name,
             "AUC of the change, " + name,
             {translatable("Core",
                           "P(forget sample's change > other sample's) + P(they are equal) / 2, change: score \"%1\" "
                           "(%2) of the original less that of the model, others: retained or test samples of the same "
                           "classes (arXiv 2005.02205 attacks the difference of both models)"),
              {name, scoreAttackFormula(attack)}}});
    }
}

/// Likewise of attacks with shadow models.
void addShadowAttackKinds(std::vector<FigureKind>& kinds)
{
    for (const ShadowAttackKind& attack : shadowAttacks()) {
        kinds.push_back({"auc-" + attack.name,
                         "AUC, " + attack.title,
                         {translatable("Core", "P(positive's score > negative's) + P(they are equal) / 2, score: %1"),
                          {attack.formula}}});
        kinds.push_back(
            {"two-sided-auc-" + attack.name,
             "Two-sided AUC, " + attack.title,
             {translatable("Core",
                           "max(AUC, 1 - AUC), AUC = P(positive's score > negative's) + P(they are equal) / "
                           "2, score: %1"),
              {attack.formula}}});
        kinds.push_back({"tpr1-" + attack.name,
                         "TPR at 1 % FPR, " + attack.title,
                         {translatable("Core",
                                       "largest share of positives above a threshold that at most 1 % of the negatives "
                                       "are above, score: %1"),
                          {attack.formula}}});
        kinds.push_back(
            {"tpr01-" + attack.name,
             "TPR at 0.1 % FPR, " + attack.title,
             {translatable("Core",
                           "largest share of positives above a threshold that at most 0.1 % of the negatives "
                           "are above, score: %1"),
              {attack.formula}}});
    }
}

std::vector<FigureKind> allKinds()
{
    std::vector<FigureKind> kinds{
        {"tow",
         "Tug of war",
         {translatable(
             "Core",
             "product over retain, forget and test of 1 - |accuracy - reference's accuracy|, arXiv 2406.01257")}},
        {"privacy-score",
         "Worst-case privacy score",
         {translatable(
             "Core",
             "min over all thresholds, sides and two scores of 2^-eps, eps = max(0, min(ln((1 - d - fpr) / fnr), "
             "ln((1 - d - fnr) / fpr))), d = 1e-5, telling the model's outputs on forget samples from the "
             "reference's, scores: entropy of softmax(logits / 2), ln(p / (1 - p)) of the predicted class; arXiv "
             "2508.12730, whose code has 51 thresholds; below 1 of two retrained models, too")}},
        {"total-variation",
         "Distance of outputs",
         {translatable("Core", "mean over samples of sum over classes of |p - q| / 2")}},
        {"divergence",
         "Divergence of outputs",
         {translatable("Core", "mean over samples of KL(reference || model), nats")}},
        {"agreement", "Agreement", {translatable("Core", "share of samples with the same predicted class")}},
        {"cka",
         "Linear centred kernel alignment",
         {translatable(
             "Core",
             "||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414; the "
             "biased estimator, near 1 for any two models where samples are fewer than features")}},
        {"spectrum-drift",
         "Spectrum drift",
         {translatable(
             "Core",
             "||G' - G|| / ||G|| (Frobenius, over a layer's groups), G the retained second moment that requests in "
             "sequence keep, of the original weights, G' the one of the unlearned weights on the same samples")}},
        {"error",
         "Error, %",
         {translatable("Core", "100 * share of samples whose predicted class is not their label")}},
        {"mean-entropy",
         "Mean entropy, nats",
         {translatable("Core", "mean over samples of -sum over classes of p ln p, p the softmax")}},
        {"probe",
         "Linear-probe recovery",
         {translatable("Core",
                       "share of samples whose label is the largest output of a ridge classifier (ridge 1, "
                       "standardised features) of what the layer is given, averaged over places; fitted on one half of "
                       "forget and retained samples together, judged on the other, and the other way round")}},
        {"relearn-epochs",
         "Relearn epochs",
         {translatable("Core",
                       "epochs of fine-tuning on these samples until the mean cross-entropy on the forget set is at "
                       "most the original's + alpha, after arXiv 2003.02960")}},
        {"forgetting-quality",
         "Forgetting quality",
         {translatable("Core",
                       "mean over forget samples of 2 / 2^n, n = min(13, 1 + floor(eps / 0.5)), eps = max over "
                       "thresholds and sides of ln((1 - d - fpr) / fnr) and ln((1 - d - fnr) / fpr) between unlearned "
                       "and retrained models' ln(p / (1 - p)), d = 1e-5; infinite where both rates are 0, left out "
                       "where one is; arXiv 2406.09073, one threshold, without its factors of utility")}},
        {"stratum-error",
         "Error of a stratum, %",
         {translatable("Core",
                       "100 * share of misclassified samples in a third of the forget set, lowest, middle, highest: by "
                       "memorisation (arXiv 2406.01257), the mean p of the label of shadow models trained on the "
                       "sample less that of the others, where there are shadow models; else by the original's logit of "
                       "the label less its largest other one")}},
        {"risen-share",
         "Retained samples at more risk",
         {translatable("Core",
                       "share of retained samples whose ln(p / (1 - p)) of the label is higher than in the original")}},
        {"precision-beside-retrained",
         "Average precision beside retrained models",
         {translatable(
             "Core",
             "mean over the other retrained models of sum over falling thresholds of (recall - recall before) "
             "* precision, telling the model's answers to the forget samples from the retrained model's to the "
             "same ones by the score of the classifier on shadow models, arXiv 2312.04095; 0.5 where they are "
             "alike")}},
    };
    addAttackKinds(kinds);
    addShadowAttackKinds(kinds);
    return kinds;
}

} // namespace

const std::vector<FigureKind>& figureKinds()
{
    static const std::vector<FigureKind> kinds = allKinds();
    return kinds;
}

FigureKind figureKind(const std::string& name)
{
    const auto found = std::ranges::find(figureKinds(), name, &FigureKind::name);
    return found == figureKinds().end() ? FigureKind{.name = name, .title = name, .formula = {}} : *found;
}

bool isOfChosenSamples(const std::string& name)
{
    return name.starts_with("auc-") || name.starts_with("two-sided-auc-") || name.starts_with("tpr1-")
        || name.starts_with("tpr01-");
}

double tugOfWar(const std::vector<double>& errorsPercent, const std::vector<double>& referenceErrorsPercent)
{
    double product = 1.0;
    for (std::size_t i = 0; i < errorsPercent.size(); ++i)
        product *= 1.0 - std::abs(errorsPercent[i] - referenceErrorsPercent.at(i)) / 100.0;
    return product;
}

} // namespace unlearn
