// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/glossary_parts.h"

#include <QCoreApplication>
#include <QLocale>

namespace unlearn {

namespace {

class Glossary {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

QList<GlossaryEntry> errorEntries()
{
    return {
        {Term::TestError,
         Glossary::tr("Test error"),
         Glossary::tr(
             "The share of test samples that the model classifies wrongly, of that half of the test split which "
             "the stop rule does not see."),
         Glossary::tr("100 % × wrong / all"),
         Glossary::tr("Pages <i>Curves</i> and <i>Compare</i>; list of runs."),
         Glossary::tr("accuracy, generalisation, utility"),
         {Term::ValidationError, Term::ForgetError, Term::RetainError}},
        {Term::ForgetError,
         Glossary::tr("Forget error"),
         Glossary::tr("The share of the forget set that the model classifies wrongly. It should become that of a "
                      "retrained model, not 100 %."),
         Glossary::tr("100 % × wrong / all"),
         Glossary::tr("Pages <i>Curves</i> and <i>Compare</i>; list of runs."),
         Glossary::tr("unlearning accuracy, efficacy"),
         {Term::RetrainedBaseline, Term::OverForgetting, Term::TestError}},
        {Term::RetainError,
         Glossary::tr("Retain error"),
         Glossary::tr(
             "The share of the retain set that the model classifies wrongly. While a run goes on it may be of a "
             "sample of them, which the page says; the final figure is of all."),
         Glossary::tr("100 % × wrong / all"),
         Glossary::tr("Page <i>Curves</i>; list of runs."),
         Glossary::tr("remaining accuracy, fidelity"),
         {Term::RetainSet, Term::TestError}},
        {Term::ValidationError,
         Glossary::tr("Validation error"),
         Glossary::tr("The error on the half of the test split that stop rules may look at. The other half gives the "
                      "reported test error; the plan's split seed draws both."),
         Glossary::tr("100 % × wrong / all"),
         Glossary::tr("Page <i>Curves</i>, data table."),
         Glossary::tr("held out, split"),
         {Term::TestError, Term::StopRule}},
        {Term::Entropy,
         Glossary::tr("Entropy, H"),
         Glossary::tr(
             "How vague a prediction is: 0 for a certain one, ln C for one that takes all C classes for equally "
             "likely. In nats."),
         Glossary::tr("H(p) = −Σ<sub>c</sub> p<sub>c</sub> ln p<sub>c</sub>"),
         Glossary::tr("Forget loss; page <i>Privacy</i>, attacks by entropy; page <i>Compare</i>, figures of merit; "
                      "reports."),
         Glossary::tr("uncertainty, nats, modified entropy"),
         {Term::ForgetLoss, Term::MembershipInference}},
        {Term::TugOfWar,
         Glossary::tr("Tug of war (ToW)"),
         Glossary::tr("How near a model comes to a retrained one in all three accuracies at once: 1 where they agree."),
         Glossary::tr("Π<sub>retain, forget, test</sub> (1 − |a − a<sub>retrained</sub>|)"),
         Glossary::tr("Page <i>Compare</i>, figures of merit; reports; arXiv 2406.01257."),
         Glossary::tr("ToW, figure of merit"),
         {Term::RetrainedBaseline, Term::ForgetError, Term::PrivacyScore}},
        {Term::Alignment,
         Glossary::tr("Kernel alignment (CKA)"),
         Glossary::tr("How alike two models represent the same samples in a layer: 1 for the same up to rotation and "
                      "scale. X and Y are centred outputs of the layer, a row a sample."),
         Glossary::tr("‖Y<sup>T</sup> X‖<sup>2</sup> / (‖X<sup>T</sup> X‖ ‖Y<sup>T</sup> Y‖)"),
         Glossary::tr("Page <i>Compare</i>, figures of merit; reports."),
         Glossary::tr("CKA, similarity, representation"),
         {Term::RetrainedBaseline, Term::LinearProbe, Term::Layer}},
    };
}

QList<GlossaryEntry> attackEntries()
{
    return {
        {Term::MembershipInference,
         Glossary::tr("Membership inference"),
         Glossary::tr("Guessing from a model's answers which samples it was trained on. The attacks give each sample a "
                      "score; forget samples are the positives, test samples of the same classes the negatives. What "
                      "counts is the retrained model's value, not chance."),
         Glossary::tr("score(x) ≥ threshold ⇒ “member”"),
         Glossary::tr("Page <i>Privacy</i>."),
         Glossary::tr("MIA, attack, privacy, confidence, loss, logit gap, score"),
         {Term::Roc, Term::Auc, Term::ShadowModel}},
        {Term::Roc,
         Glossary::tr("ROC curve"),
         Glossary::tr(
             "True-positive rate against false-positive rate of an attack, over all thresholds. The diagonal is "
             "guessing. Logarithmic axes show what matters most: few false positives."),
         Glossary::tr("TPR(t) against FPR(t)"),
         Glossary::tr("Page <i>Privacy</i>, upper left."),
         Glossary::tr("receiver operating characteristic, threshold"),
         {Term::Auc, Term::TruePositiveRate}},
        {Term::Auc,
         Glossary::tr("Area under the curve (AUC)"),
         Glossary::tr(
             "The chance that a forget sample has a higher score than a test sample; equal scores count by "
             "half. The retrained model's value is the ideal, not %1. Values below it tell an attacker as much "
             "as values above; the two-sided AUC counts both alike.")
             .arg(QLocale().toString(0.5, 'f', 1)),
         Glossary::tr("AUC = P(s<sub>forget</sub> &gt; s<sub>test</sub>) + ½ P(s<sub>forget</sub> = "
                      "s<sub>test</sub>), &nbsp; two-sided: max(AUC, 1 − AUC)"),
         Glossary::tr("Page <i>Privacy</i>, columns AUC and Two-sided; list of runs; reports."),
         Glossary::tr("area, ROC, AUROC"),
         {Term::BootstrapInterval, Term::RetrainedBaseline, Term::OverForgetting}},
        {Term::TruePositiveRate,
         Glossary::tr("TPR at few false positives"),
         Glossary::tr("The share of forget samples that an attack finds when it may take only 1 % (%1 %) of the test "
                      "samples for members. An attack that is sure of a few samples shows here first. Said only where "
                      "there are ten negatives or more at that rate.")
             .arg(QLocale().toString(0.1, 'f', 1)),
         Glossary::tr("TPR at FPR = 1 %, %1 %").arg(QLocale().toString(0.1, 'f', 1)),
         Glossary::tr("Page <i>Privacy</i>, columns TPR; reports."),
         Glossary::tr("true-positive rate, false-positive rate, FPR"),
         {Term::Roc, Term::MembershipInference}},
        {Term::BootstrapInterval,
         Glossary::tr("95 % bootstrap interval"),
         Glossary::tr(
             "How far a figure would scatter with other samples: both sides are drawn anew with replacement many "
             "times, and the middle 95 % of the figures are kept."),
         {},
         Glossary::tr("Page <i>Privacy</i>, columns 95 %."),
         Glossary::tr("confidence interval, uncertainty"),
         {Term::Auc}},
        {Term::ShadowModel,
         Glossary::tr("Shadow model"),
         Glossary::tr("A model that an attacker trains on samples of the same kind, some with and some without the "
                      "sample in question, to learn how membership shows. AP beside retrained is the average "
                      "precision with which a classifier on shadow models tells the model's answers to the forget "
                      "samples from a retrained model's to the same ones, the mean over retrained models: no area "
                      "under a ROC curve, and %1 where they are alike; arXiv 2312.04095.")
             .arg(QLocale().toString(0.5, 'f', 1)),
         Glossary::tr("AP beside retrained: mean over retrained models of Σ<sub>t</sub> (R<sub>t</sub> − "
                      "R<sub>t−1</sub>) P<sub>t</sub>, &nbsp; R<sub>t</sub> recall and P<sub>t</sub> precision at the "
                      "t-th highest threshold"),
         Glossary::tr("Page <i>Privacy</i>, <i>Shadow models…</i> and column AP beside retrained; command "
                      "<tt>unlearn attack</tt>; reports."),
         Glossary::tr("reference model, in, out, average precision"),
         {Term::Rmia, Term::Lira, Term::MembershipInference, Term::RetrainedBaseline}},
        {Term::Rmia,
         Glossary::tr("RMIA"),
         Glossary::tr("An attack with one to four reference models: a sample's likelihood under the model, relative to "
                      "that under the references, is compared with those of other samples z. The score is the share of "
                      "them that it exceeds, with γ = 1; the authors' configuration has 2."),
         Glossary::tr("r(x) = p<sub>θ</sub>(x) / p̄(x), &nbsp; score(x) = P<sub>z</sub>(r(x) / r(z) ≥ γ)"),
         Glossary::tr("Page <i>Privacy</i>, <i>Shadow models…</i>; command <tt>unlearn attack</tt>; reports;"
                      " arXiv 2312.03262."),
         Glossary::tr("robust, reference model"),
         {Term::ShadowModel, Term::Lira}},
        {Term::Lira,
         Glossary::tr("LiRA"),
         Glossary::tr(
             "An attack that fits two normal distributions to each sample's scaled confidence: of shadow models "
             "with the sample, and without it. The score is the ratio of their likelihoods."),
         Glossary::tr("φ = ln(p<sub>y</sub> / (1 − p<sub>y</sub>))"),
         Glossary::tr("Page <i>Privacy</i>, <i>Shadow models…</i>; command <tt>unlearn attack</tt>; reports;"
                      " arXiv 2112.03570."),
         Glossary::tr("likelihood ratio attack"),
         {Term::ShadowModel, Term::Rmia, Term::ULira}},
        {Term::ULira,
         Glossary::tr("U-LiRA"),
         Glossary::tr("LiRA for unlearned models: its shadow models have forgotten as the run did. N<sub>1</sub> is "
                      "fitted to those that were trained on the sample and then forgot it, N<sub>0</sub> to those that "
                      "never saw it and forgot others. The score is the logarithm of the ratio of their likelihoods, 0 "
                      "where unlearning is perfect; arXiv 2403.01218."),
         QStringLiteral("ln(N<sub>1</sub>(φ) / N<sub>0</sub>(φ)), &nbsp; "
                        "φ = ln(p<sub>y</sub> / (1 − p<sub>y</sub>))"),
         Glossary::tr("Page <i>Privacy</i>, <i>Shadow models…</i>; command <tt>unlearn attack</tt>; reports."),
         Glossary::tr("likelihood ratio attack"),
         {Term::Lira, Term::ShadowModel, Term::RetrainedBaseline}},
        {Term::SvcAttack,
         Glossary::tr("Support-vector attack (SVC)"),
         Glossary::tr(
             "A classifier that is fitted to tell retained samples (t = 1) from validation samples (t = −1) by "
             "the confidence p in their label, and then asked about the samples that are attacked. Its "
             "decision is the score: above 0 means “member”. Source: arXiv 2304.04934."),
         QStringLiteral("f(p) = Σ<sub>i</sub> a<sub>i</sub> t<sub>i</sub> exp(−(p − p<sub>i</sub>)<sup>2</sup>) + b"),
         Glossary::tr("Page <i>Privacy</i>; reports."),
         Glossary::tr("SVM, support-vector machine"),
         {Term::MembershipInference, Term::ValidationError}},
        {Term::Memorisation,
         Glossary::tr("Memorisation, strata"),
         Glossary::tr("How much surer a model is of a sample for having been trained on it: the mean confidence in its "
                      "label of shadow models that saw it, less that of those that did not; from −1 to 1. Near 0, who "
                      "knows the others knows this one, too. Strata are thirds of the forget set, from the least to "
                      "the most remembered; without shadow models the original model's logit gap parts them."),
         QStringLiteral("m(x) = p̄<sub>y</sub>(x ∈ S) − p̄<sub>y</sub>(x ∉ S)"),
         Glossary::tr("Page <i>Samples</i>, <i>remembers by more than</i>; page <i>Compare</i>, figures of merit; "
                      "reports."),
         Glossary::tr("stratum, remembered, influence, memorization"),
         {Term::ShadowModel, Term::ForgetError}},
        {Term::RetainedRisk,
         Glossary::tr("Risk of retained samples"),
         Glossary::tr(
             "Forgetting some samples can give away others: a retained sample is at more risk where an attack's "
             "score of it has risen since the original model. The figure is the share of those whose φ rose."),
         QStringLiteral("φ(x) − φ<sub>0</sub>(x) &gt; 0, &nbsp; φ = ln(p<sub>y</sub> / (1 − p<sub>y</sub>))"),
         Glossary::tr("Page <i>Privacy</i>, <i>Worst-off</i>; page <i>Compare</i>, figures of merit; reports."),
         Glossary::tr("privacy onion, exposed"),
         {Term::RetainSet, Term::MembershipInference}},
        {Term::OverForgetting,
         Glossary::tr("Over-forgetting"),
         Glossary::tr("The unlearned model is less sure of the forget samples than a model that never saw them. That "
                      "gives them away as well. Of several retrained models the lower end of their 95 % prediction "
                      "interval is what counts, of one that of its AUC's own interval, of none 0.5."),
         Glossary::tr("high<sub>95 %</sub>(AUC<sub>unlearned</sub>) &lt; low<sub>95 %</sub>(AUC<sub>retrained</sub>)"),
         Glossary::tr("Page <i>Privacy</i>, warning; reports."),
         Glossary::tr("Streisand effect, too much"),
         {Term::Auc, Term::StopRule, Term::RetrainedBaseline}},
        {Term::PrivacyScore,
         Glossary::tr("Worst-case privacy score"),
         Glossary::tr(
             "How well the best threshold on the best side tells the unlearned model's outputs from a retrained "
             "one's: 1 where nothing tells them apart, 0 where everything does."),
         Glossary::tr("1 − max (1 − 2<sup>−ε</sup>)"),
         Glossary::tr("Page <i>Compare</i>, figures of merit; reports; arXiv 2508.12730."),
         Glossary::tr("epsilon, differential privacy, forgetting quality"),
         {Term::MembershipInference, Term::TugOfWar}},
    };
}

} // namespace

QList<GlossaryEntry> evaluationEntries()
{
    return errorEntries() + attackEntries();
}

} // namespace unlearn
